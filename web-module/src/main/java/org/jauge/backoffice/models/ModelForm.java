package org.jauge.backoffice.models;

import java.io.Serializable;
import org.jauge.activity.ModelLine;
import org.jauge.activity.ModelValues;
import org.jauge.activity.Permits;

/** What is typed and ticked about a model. */
public class ModelForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String name = "";
    private boolean severalEmplacements;
    private boolean tables;
    private boolean moves = true; // nothing moves yet, so nobody is asked; what a model says of it stays
    private boolean groups = true;
    private boolean booking = true;

    void show(ModelLine model) {
        name = model.name();
        severalEmplacements = model.permits().severalEmplacements();
        tables = model.permits().tables();
        moves = model.permits().moves();
        groups = model.permits().groups();
        booking = model.permits().booking();
    }

    ModelValues values() {
        return new ModelValues(name, new Permits(severalEmplacements, tables, moves, groups, booking));
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public boolean isSeveralEmplacements() {
        return severalEmplacements;
    }

    public void setSeveralEmplacements(boolean severalEmplacements) {
        this.severalEmplacements = severalEmplacements;
    }

    public boolean isTables() {
        return tables;
    }

    public void setTables(boolean tables) {
        this.tables = tables;
    }

    public boolean isGroups() {
        return groups;
    }

    public void setGroups(boolean groups) {
        this.groups = groups;
    }

    public boolean isBooking() {
        return booking;
    }

    public void setBooking(boolean booking) {
        this.booking = booking;
    }
}
