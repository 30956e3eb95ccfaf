package org.jauge.benchmark;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Two ways to count the same, each a query whose rows are numbers, a gauge's key first: they have to find the same.
 *
 * <p>Compared here and not by a join: Derby would add up one of the two again for each row of the other.
 */
record Sums(String what, String counted, String recounted) {

    private static final String OF_GAUGE = "select kind, key1, key2, ";
    private static final String LINES =
            " from (select distinct kind, key1, key2, line_id from movement where line_id is not null) m";
    private static final String BY_GAUGE = " group by m.kind, m.key1, m.key2";

    /** Each ticket of ours takes one unit of each gauge that it counts in. */
    static final List<Sums> ALL = List.of(
            new Sums(
                    "gauges and their movements",
                    OF_GAUGE + "capacity, blocked, carts, used, actual from gauge",
                    OF_GAUGE + "sum(capacity_delta), sum(blocked_delta), sum(carts_delta), sum(used_delta),"
                            + " sum(actual_delta) from movement group by kind, key1, key2"),
            new Sums("carts and held lines", OF_GAUGE + "carts from gauge where carts <> 0", lines("HELD")),
            new Sums("actual and sold lines", OF_GAUGE + "actual from gauge where actual <> 0", lines("SOLD")),
            new Sums(
                    "used and what was sold, less what came back",
                    OF_GAUGE + "used from gauge where used <> 0",
                    "select m.kind, m.key1, m.key2, sum(m.used_delta) from movement m"
                            + " left join dossier_line l on l.id = m.line_id"
                            + " where m.line_id is null or l.state in ('SOLD', 'CANCELLED')" + BY_GAUGE
                            + " having sum(m.used_delta) <> 0"),
            new Sums(
                    "actual and valid tickets",
                    OF_GAUGE + "actual from gauge where actual <> 0",
                    "select m.kind, m.key1, m.key2, count(*)" + LINES
                            + " join ticket t on t.line_id = m.line_id where t.state = 'VALID'" + BY_GAUGE),
            new Sums(
                    "emplacements and valid tickets",
                    OF_GAUGE + "actual from gauge where kind = 1 and actual <> 0",
                    "select 1, event_id, emplacement_id, count(*) from ticket where state = 'VALID'"
                            + " group by event_id, emplacement_id"));

    private static String lines(String state) {
        return "select m.kind, m.key1, m.key2, sum(l.quantity - l.cancelled)" + LINES
                + " join dossier_line l on l.id = m.line_id where l.state = '" + state + "'" + BY_GAUGE;
    }

    void check(Store store) throws SQLException {
        var there = rows(store, counted);
        var wrong = new HashSet<>(there);
        for (var row : rows(store, recounted)) if (!wrong.remove(row)) wrong.add(row);
        if (!wrong.isEmpty()) throw new IllegalStateException("The books are wrong: " + what + " differ: " + wrong);
    }

    private static Set<List<Long>> rows(Store store, String sql) throws SQLException {
        var found = new HashSet<List<Long>>();
        try (var connection = store.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                var row = new ArrayList<Long>();
                for (var column = 1; column <= columns; column++) row.add(rows.getLong(column));
                found.add(row);
            }
        }
        return found;
    }
}
