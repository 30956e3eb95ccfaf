package org.jauge.benchmark;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jauge.benchmark.Place.Gauge;

/** The statements of an order of two by plain JDBC: the same rows as the application writes, on one connection. */
final class OrderRows implements AutoCloseable {

    private static final AtomicLong IDS = new AtomicLong(1L << 40); // far above those of the application
    private static final int QUANTITY = 2;

    private final Connection connection;
    private final Place place;
    private final List<Gauge> gauges;
    private final PreparedStatement version;
    private final PreparedStatement lock;
    private final PreparedStatement update;
    private final List<PreparedStatement> inserts = new ArrayList<>();
    private final PreparedStatement dossier;
    private final PreparedStatement line;
    private final PreparedStatement ticket;
    private final PreparedStatement payment;
    private final PreparedStatement movement;
    private final PreparedStatement request;

    OrderRows(Store store, Place place) throws SQLException {
        connection = store.connect();
        connection.setAutoCommit(false);
        this.place = place;
        gauges = place.footprint();
        var derby = store.isPostgresql() ? "" : " with rs";
        version = connection.prepareStatement("select catalogue_version from activity where id = ?"
                + (store.isPostgresql() ? " for share" : " with rs"));
        lock = connection.prepareStatement(
                "select capacity - blocked - used from gauge where kind = ? and key1 = ? and key2 = ? for update"
                        + derby);
        update = connection.prepareStatement("update gauge set used = used + ?, actual = actual + ?,"
                + " version = version + 1 where kind = ? and key1 = ? and key2 = ?");
        var of = place.activity();
        var sold = of.emplacement() + ", " + of.category();
        dossier = insert(
                Tables.DOSSIER, "?, 1, 3, null, ?, ?, 'SETTLED', 'EUR', 40, 'key:4', null, null, 'key:4', ?, ?, 1");
        line = insert(Tables.LINE, "?, 1, ?, " + of.id() + ", ?, " + sold + ", 2, 20, 'SOLD', 1");
        ticket = insert(Tables.TICKET, "?, 1, ?, ?, ?, " + sold + ", ?, ?, '', 'VALID', ?, 1");
        payment = insert(Tables.PAYMENT, "?, 1, ?, 'EXTERNAL', 40, 'EUR', 'bank', ?, 'key:4', ?, 3");
        movement = insert("movement", "?, 1, ?, ?, ?, 0, 0, 0, 2, 2, 'SOLD', ?, null, null, 'key:4', ?");
        request = insert("admission_request", "'key:4', ?, 1, '" + "0".repeat(64) + "', ?, ?");
    }

    private PreparedStatement insert(String table, String values) throws SQLException {
        var insert = connection.prepareStatement("insert into " + table + " values (" + values + ")");
        inserts.add(insert);
        return insert;
    }

    /** Once before all clients: those that the application would make at first need. */
    static void makeGauges(Store store, Place place) throws SQLException {
        try (var connection = store.connect();
                var to = connection.createStatement()) {
            for (var gauge : place.footprint()) {
                var named = gauge.kind() + ", " + gauge.key1() + ", " + gauge.key2();
                var there = "select count(*) from gauge where kind = " + gauge.kind() + " and key1 = " + gauge.key1()
                        + " and key2 = " + gauge.key2();
                if (store.number(there) > 0) continue;
                to.executeUpdate(
                        "insert into " + Tables.GAUGE + " values (" + named + ", 1, 100000000, 0, 0, 0, 0, 1)");
                to.executeUpdate("insert into movement values (" + IDS.incrementAndGet() + ", 1, " + named
                        + ", 100000000, 0, 0, 0, 0, 'OPENED', null, null, null, 'system', current_timestamp)");
            }
        }
    }

    /** Locks what an order takes from, in order. @return how many orders fit */
    int lockAll() throws SQLException {
        version.setLong(1, place.activity().id());
        version.executeQuery().close();
        var fit = Integer.MAX_VALUE;
        for (var gauge : gauges) {
            name(lock, 1, gauge);
            try (var rows = lock.executeQuery()) {
                rows.next();
                fit = Math.min(fit, rows.getInt(1) / QUANTITY);
            }
        }
        return fit;
    }

    void add() throws SQLException {
        var now = Timestamp.from(Instant.now());
        var id = IDS.addAndGet(10);
        var unique = UUID.randomUUID().toString();
        batch(dossier, id, "B" + id, unique, now, now);
        batch(line, id, id, place.event());
        for (var item = 0; item < QUANTITY; item++)
            batch(ticket, id + item, id, id, place.event(), item, "B" + (id + item), now);
        batch(payment, id, id, unique, now);
        for (var gauge : gauges)
            batch(movement, IDS.incrementAndGet(), gauge.kind(), gauge.key1(), gauge.key2(), id, now);
        batch(request, unique, "B" + id, now);
    }

    void commit(int orders) throws SQLException {
        for (var insert : inserts) insert.executeBatch();
        for (var gauge : gauges) {
            update.setInt(1, orders * QUANTITY);
            update.setInt(2, orders * QUANTITY);
            name(update, 3, gauge);
            update.addBatch();
        }
        update.executeBatch();
        connection.commit();
    }

    private static void name(PreparedStatement statement, int first, Gauge gauge) throws SQLException {
        statement.setInt(first, gauge.kind());
        statement.setLong(first + 1, gauge.key1());
        statement.setLong(first + 2, gauge.key2());
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (var column = 0; column < values.length; column++) statement.setObject(column + 1, values[column]);
        statement.addBatch();
    }

    @Override
    public void close() {
        try {
            connection.rollback();
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
