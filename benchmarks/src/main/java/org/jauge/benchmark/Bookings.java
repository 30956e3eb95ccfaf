package org.jauge.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bookings of two that wait, and sales of long ago, written with SQL while no server runs. */
final class Bookings implements AutoCloseable {

    private static final int QUANTITY = 2;
    private static final int AT_ONCE = 1_000;
    private static final long FIRST = 1L << 41; // far above the ids of the application, and of orders by JDBC
    private static final int CONTACT = 8;
    private static final int RARE_CONTACT = 9;
    private static final int RARE_EVERY = 10_000;
    private static final String BETWEEN = "\u001f"; // as the program separates what a booking is found by

    private final Connection connection;
    private final List<Place> places;
    private final Timestamp now = Timestamp.from(Instant.now());
    private final PreparedStatement dossier;
    private final PreparedStatement line;
    private final PreparedStatement booking;
    private final PreparedStatement movement;
    private long id = FIRST;
    private int booked;

    Bookings(Store store, List<Place> places) throws SQLException {
        this.places = places;
        for (var place : places) OrderRows.makeGauges(store, place);
        connection = store.connect();
        connection.setAutoCommit(false);
        contact(CONTACT, 3249, "Ann");
        contact(RARE_CONTACT, 3250, "Zoe");
        dossier = prepared(Tables.DOSSIER, "?, 1, 3, ?, ?, ?, ?, 'EUR', 40, 'key:4', null, null, 'key:4', ?, null, 1");
        var of = places.get(0).activity();
        line = prepared(
                Tables.BOOKED_LINE,
                "?, 1, ?, " + of.id() + ", ?, " + of.emplacement() + ", " + of.category() + ", " + QUANTITY
                        + ", 20, ?, 1, ?");
        booking = prepared(Tables.BOOKING, "?, 1, 'BOOKING', 'OPEN', '', '', '', ?, '', '', '', 1, ?");
        movement = prepared(
                "movement", "?, 1, ?, ?, ?, 0, " + QUANTITY + ", 0, 0, 0, 'BOOKED', ?, null, null, 'key:4', ?");
    }

    private void contact(int contact, int number, String firstName) throws SQLException {
        try (var to = connection.createStatement()) {
            to.executeUpdate("insert into " + Tables.CONTACT + " values (" + contact + ", 1, " + number + ", '"
                    + firstName + "', 'Onymous', '" + firstName
                    + "@rush.example', '', 'en', 2, current_timestamp, 1)");
        }
    }

    private PreparedStatement prepared(String table, String values) throws SQLException {
        return connection.prepareStatement("insert into " + table + " values (" + values + ")");
    }

    /** With everything that counts in gauges. */
    void waiting(int count, Instant until) throws SQLException {
        var deadline = Timestamp.from(until.truncatedTo(ChronoUnit.MILLIS));
        for (var number = 0; number < count; number++) {
            var place = places.get(number % places.size());
            id += 10;
            var rare = booked++ % RARE_EVERY == 0;
            row(place, rare ? RARE_CONTACT : CONTACT, "BOOKED", "BOOKED", deadline);
            batch(booking, id, now, key(rare ? "zoe" : "ann"));
            var part = 0;
            for (var gauge : place.footprint())
                batch(movement, id + part++, gauge.kind(), gauge.key1(), gauge.key2(), id, now);
            if (number % AT_ONCE == AT_ONCE - 1) write();
        }
        write();
    }

    private String key(String name) {
        return String.join(BETWEEN, "r" + id, name + " onymous", name + "@rush.example");
    }

    /** Only what a list has to go past. */
    void sold(int count) throws SQLException {
        for (var number = 0; number < count; number++) {
            id += 10;
            row(places.get(number % places.size()), CONTACT, "SETTLED", "SOLD", null);
            if (number % AT_ONCE == AT_ONCE - 1) write();
        }
        write();
    }

    private void row(Place place, int contact, String state, String lineState, @Nullable Timestamp deadline)
            throws SQLException {
        batch(dossier, id, contact, "R" + id, "token-" + id, state, now);
        line.setLong(1, id);
        line.setLong(2, id);
        line.setLong(3, place.event());
        line.setString(4, lineState);
        line.setTimestamp(5, deadline);
        line.addBatch();
    }

    private void write() throws SQLException {
        for (var rows : List.of(dossier, line, booking, movement)) rows.executeBatch();
        connection.commit();
    }

    /** What the movements add up to. */
    private void block() throws SQLException {
        try (var to = connection.createStatement()) {
            to.executeUpdate("update gauge set blocked = (select coalesce(sum(m.blocked_delta), 0) from movement m"
                    + " where m.kind = gauge.kind and m.key1 = gauge.key1 and m.key2 = gauge.key2)");
        }
        connection.commit();
    }

    /** Those with one deadline get another. */
    void postpone(Instant from, Instant to) throws SQLException {
        try (var change = connection.prepareStatement(
                "update dossier_line set booked_until = ? where state = 'BOOKED' and booked_until < ?")) {
            change.setTimestamp(1, Timestamp.from(to));
            change.setTimestamp(2, Timestamp.from(from.plusSeconds(1)));
            change.executeUpdate();
        }
        connection.commit();
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (var column = 0; column < values.length; column++) statement.setObject(column + 1, values[column]);
        statement.addBatch();
    }

    /** The number of the last dossier. */
    String last() {
        return "R" + id;
    }

    @Override
    public void close() throws SQLException {
        block();
        connection.close();
    }
}
