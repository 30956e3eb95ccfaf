package org.jauge.backoffice.emplacements;

import java.io.Serializable;
import org.jauge.emplacement.TableLine;
import org.jauge.emplacement.TableValues;
import org.jspecify.annotations.Nullable;

/** One table as it is typed: one of the emplacement's, or the next one. */
public class TableEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    private final @Nullable TableLine line;
    private String name = "";
    private int seats;
    private int position;

    TableEdit(TableLine line) {
        this.line = line;
        name = line.name();
        seats = line.seats();
        position = line.values().position();
    }

    /** Another one like those before it. */
    TableEdit(int seats, int position) {
        line = null;
        this.seats = seats;
        this.position = position;
    }

    @Nullable
    TableLine line() {
        return line;
    }

    TableValues values() {
        return new TableValues(name, seats, position);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public int getSeats() {
        return seats;
    }

    public void setSeats(int seats) {
        this.seats = seats;
    }

    public int getPosition() {
        return position;
    }

    public void setPosition(int position) {
        this.position = position;
    }
}
