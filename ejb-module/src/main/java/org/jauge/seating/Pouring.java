package org.jauge.seating;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.emplacement.TableLine;

/** Gives people seats at several tables, table by table as far as each has room (E-15). */
final class Pouring {

    private final Map<Long, Integer> free = new HashMap<>();

    /** @param taken by others than those who are to be seated */
    Pouring(List<TableLine> tables, List<Seats> taken) {
        for (var table : tables) free.put(table.id(), table.seats() - sum(taken, table.id()));
    }

    private static int sum(List<Seats> taken, long table) {
        return taken.stream()
                .filter(seats -> seats.tableId() == table)
                .mapToInt(Seats::count)
                .sum();
    }

    int free(TableLine table) {
        return free.getOrDefault(table.id(), 0);
    }

    /** Refused where they do not fit at these tables, with the last of them and what was left of it. */
    List<Seats> seat(long dossierId, int people, List<TableLine> tables) {
        var seated = new ArrayList<Seats>();
        var left = people;
        for (var table : tables) {
            var here = Math.min(left, free(table));
            if (here > 0) seated.add(new Seats(table.id(), dossierId, here));
            left -= Math.max(here, 0);
        }
        if (left > 0) throw refusal(tables.get(tables.size() - 1), seated, left);
        for (var seats : seated) free.merge(seats.tableId(), -seats.count(), Integer::sum);
        return seated;
    }

    private TableFull refusal(TableLine last, List<Seats> seated, int left) {
        var here = sum(seated, last.id());
        return new TableFull(last.name(), Math.max(free(last), 0), here + left);
    }
}
