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

/** The statements of an order of two by plain JDBC: the same rows as the application writes, on one connection. */
final class OrderRows implements AutoCloseable {

    private static final AtomicLong IDS = new AtomicLong(1L << 40); // far above those of the application
    private static final int QUANTITY = 2;

    /** kind, key1 and key2 of a gauge. */
    record Key(int kind, long key1, long key2) {}

    private final Connection connection;
    private final List<Key> keys;
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

    OrderRows(Store store, Offer offer, long event) throws SQLException {
        connection = store.connect();
        connection.setAutoCommit(false);
        keys = keys(offer, event);
        var derby = store.isPostgresql() ? "" : " with rs";
        version = connection.prepareStatement("select catalogue_version from activity where id = ?"
                + (store.isPostgresql() ? " for share" : " with rs"));
        lock = connection.prepareStatement(
                "select capacity - blocked - used from gauge where kind = ? and key1 = ? and key2 = ? for update"
                        + derby);
        update = connection.prepareStatement("update gauge set used = used + ?, actual = actual + ?,"
                + " version = version + 1 where kind = ? and key1 = ? and key2 = ?");
        dossier = insert("dossier", "?, 1, 3, null, ?, ?, 'SETTLED', 'EUR', 40, 'key:4', null, null, 'key:4', ?, ?, 1");
        line = insert("dossier_line", "?, 1, ?, 6, ?, 7, 9, 2, 20, 'SOLD', 1");
        ticket = insert("ticket", "?, 1, ?, ?, ?, 7, 9, ?, ?, '', 'VALID', ?, 1");
        payment = insert("payment", "?, 1, ?, 'EXTERNAL', 40, 'EUR', 'bank', ?, 'key:4', ?");
        movement = insert("movement", "?, 1, ?, ?, ?, 0, 0, 0, 2, 2, 'SOLD', ?, null, null, 'key:4', ?");
        request = insert("admission_request", "'key:4', ?, 1, '" + "0".repeat(64) + "', ?, ?");
    }

    private PreparedStatement insert(String table, String values) throws SQLException {
        var insert = connection.prepareStatement("insert into " + table + " values (" + values + ")");
        inserts.add(insert);
        return insert;
    }

    private static List<Key> keys(Offer offer, long event) {
        var keys = new ArrayList<>(List.of(new Key(1, event, Offer.EMPLACEMENT)));
        for (var quota : offer.quotas())
            keys.add(
                    quota.scope().equals("EVENT")
                            ? new Key(2, event, quota.id())
                            : new Key(3, quota.id(), Offer.DAY.toEpochDay()));
        return keys;
    }

    /** Once before all clients: those that the application would make at first need. */
    static void makeGauges(Store store, Offer offer, long event) throws SQLException {
        try (var connection = store.connect();
                var to = connection.createStatement()) {
            for (var key : keys(offer, event)) {
                var named = key.kind + ", " + key.key1 + ", " + key.key2;
                var there = "select count(*) from gauge where kind = " + key.kind + " and key1 = " + key.key1
                        + " and key2 = " + key.key2;
                if (store.number(there) > 0) continue;
                to.executeUpdate("insert into gauge values (" + named + ", 1, 100000000, 0, 0, 0, 0, 1)");
                to.executeUpdate("insert into movement values (" + IDS.incrementAndGet() + ", 1, " + named
                        + ", 100000000, 0, 0, 0, 0, 'OPENED', null, null, null, 'system', current_timestamp)");
            }
        }
    }

    /** Locks what an order takes from, in order. @return how many orders fit */
    int lockAll() throws SQLException {
        version.setLong(1, Offer.ACTIVITY);
        version.executeQuery().close();
        var fit = Integer.MAX_VALUE;
        for (var key : keys) {
            name(lock, 1, key);
            try (var rows = lock.executeQuery()) {
                rows.next();
                fit = Math.min(fit, rows.getInt(1) / QUANTITY);
            }
        }
        return fit;
    }

    void add(long event) throws SQLException {
        var now = Timestamp.from(Instant.now());
        var id = IDS.addAndGet(10);
        var unique = UUID.randomUUID().toString();
        batch(dossier, id, "B" + id, unique, now, now);
        batch(line, id, id, event);
        for (var item = 0; item < QUANTITY; item++)
            batch(ticket, id + item, id, id, event, item, "B" + (id + item), now);
        batch(payment, id, id, unique, now);
        for (var key : keys) batch(movement, IDS.incrementAndGet(), key.kind, key.key1, key.key2, id, now);
        batch(request, unique, "B" + id, now);
    }

    void commit(int orders) throws SQLException {
        for (var insert : inserts) insert.executeBatch();
        for (var key : keys) {
            update.setInt(1, orders * QUANTITY);
            update.setInt(2, orders * QUANTITY);
            name(update, 3, key);
            update.addBatch();
        }
        update.executeBatch();
        connection.commit();
    }

    private static void name(PreparedStatement statement, int place, Key key) throws SQLException {
        statement.setInt(place, key.kind);
        statement.setLong(place + 1, key.key1);
        statement.setLong(place + 2, key.key2);
    }

    private static void batch(PreparedStatement statement, Object... values) throws SQLException {
        for (var place = 0; place < values.length; place++) statement.setObject(place + 1, values[place]);
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
