package org.jauge.backoffice.emplacements;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.emplacement.SeatingTables;
import org.jauge.emplacement.TableLine;

/** The tables of the emplacement that the page shows, each changed by itself (E-15). */
@Named
@ViewScoped
public class EmplacementTables implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int USUAL_SEATS = 4;

    @Inject
    SeatingTables tables;

    @Inject
    EmplacementEdit edit;

    @Inject
    Notices notices;

    private boolean managed;
    private List<TableEdit> rows = List.of();
    private TableEdit next = new TableEdit(USUAL_SEATS, 1);

    public void load() {
        managed = edit.getActivity().permits().tables() && edit.isWithTables();
        if (!managed) return;
        var lines = tables.of(id());
        rows = lines.stream().map(TableEdit::new).toList();
        var seats = lines.isEmpty() ? USUAL_SEATS : lines.get(lines.size() - 1).seats();
        next = new TableEdit(
                seats,
                1
                        + lines.stream()
                                .mapToInt(line -> line.values().position())
                                .max()
                                .orElse(0));
    }

    private long id() {
        var id = edit.getId();
        return id == null ? 0 : id;
    }

    public void add() {
        var values = next.values();
        tables.create(id(), values);
        notices.done("tables.added", values.name());
        load();
    }

    public void change(TableEdit row) {
        var line = known(row);
        var values = row.values();
        tables.change(line.id(), line.version(), values);
        notices.done("tables.changed", values.name());
        load();
    }

    public void delete(TableEdit row) {
        var line = known(row);
        tables.delete(line.id(), line.version());
        notices.done("tables.deleted", line.name());
        load();
    }

    private static TableLine known(TableEdit row) {
        var line = row.line();
        if (line == null) throw new IllegalArgumentException("No table yet");
        return line;
    }

    public boolean isManaged() {
        return managed;
    }

    public List<TableEdit> getRows() {
        return rows;
    }

    public TableEdit getNext() {
        return next;
    }
}
