package org.jauge.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Rows that a transaction inserts at its end, those of many requests together: one statement and one round trip a
 * table, where JPA would look at each row five times.
 *
 * <p>Nobody reads them in the same transaction.
 */
public final class NewRows {

    /**
     * A table, and the statement that inserts into it.
     *
     * @param rank tables that others refer to have the lower ones, and are filled first
     */
    public record Into(int rank, String table, String columns) implements Comparable<Into> {

        @Override
        public int compareTo(Into other) {
            return rank == other.rank ? table.compareTo(other.table) : Integer.compare(rank, other.rank);
        }

        private String sql() {
            var marks = columns.replaceAll("[a-z0-9_]+", "?");
            return "insert into " + table + " (" + columns + ") values (" + marks + ")";
        }
    }

    private final SortedMap<Into, List<@Nullable Object[]>> rows = new TreeMap<>();

    /** @param values in the order of the columns; instants and constants as entities have them */
    public void add(Into table, @Nullable Object... values) {
        rows.computeIfAbsent(table, first -> new ArrayList<>()).add(values);
    }

    /** Refused by the database it undoes the transaction. */
    public void insert(Connection connection) {
        try {
            insertAll(connection);
        } catch (SQLException e) {
            throw new NotWritten(e);
        }
    }

    private void insertAll(Connection connection) throws SQLException {
        for (var table : rows.entrySet())
            try (var insert = connection.prepareStatement(table.getKey().sql())) {
                for (var values : table.getValue()) {
                    for (var place = 0; place < values.length; place++)
                        insert.setObject(place + 1, stored(values[place]));
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        rows.clear();
    }

    private static @Nullable Object stored(@Nullable Object value) {
        if (value instanceof Instant instant)
            return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneOffset.UTC));
        return value instanceof Enum<?> constant ? constant.name() : value;
    }
}
