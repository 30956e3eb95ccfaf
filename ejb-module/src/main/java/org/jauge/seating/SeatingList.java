package org.jauge.seating;

import java.util.ArrayList;
import java.util.List;
import org.jauge.tabular.Column;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.TableWriter;

/** The seating list as a table: a row for each party at a table, for each free table, and for who has no seat yet. */
final class SeatingList {

    static final List<Column> COLUMNS = List.of(
            Column.required("emplacement", "Emplacement", "Location"),
            Column.required("table", "Table", "Table"),
            Column.required("seats", "Places de la table", "Seats of the table"),
            Column.required("dossier", "Dossier", "File"),
            Column.required("name", "Nom", "Name"),
            Column.required("persons", "Personnes", "Persons"));

    private SeatingList() {}

    static byte[] csv(List<SeatedRoom> rooms, Dialect dialect) {
        var rows = new ArrayList<List<String>>();
        for (var room : rooms) {
            for (var table : room.tables()) rows.addAll(rows(room.name(), table));
            for (var party : room.waiting())
                rows.add(row(room.name(), "", "", party.dossier(), party.name(), party.left()));
        }
        return TableWriter.write(COLUMNS, rows, dialect);
    }

    private static List<List<String>> rows(String room, SeatedTable table) {
        var seats = String.valueOf(table.seats());
        if (table.taken().isEmpty()) return List.of(List.of(room, table.name(), seats, "", "", ""));
        return table.taken().stream()
                .map(seat -> row(room, table.name(), seats, seat.dossier(), seat.name(), seat.seats()))
                .toList();
    }

    private static List<String> row(String room, String table, String seats, String dossier, String name, int persons) {
        return List.of(room, table, seats, dossier, name, String.valueOf(persons));
    }
}
