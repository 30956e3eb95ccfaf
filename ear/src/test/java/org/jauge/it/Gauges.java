package org.jauge.it;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import javax.sql.DataSource;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;

/** Gauges of nobody's events, for laws that need no catalogue; every test takes numbers of its own. */
@ApplicationScoped
public class Gauges {

    private static final AtomicLong NUMBERS = new AtomicLong(1L << 40); // far above the ids of the product

    private static final String SUMS = "select sum(capacity_delta), sum(blocked_delta), sum(carts_delta),"
            + " sum(used_delta), sum(actual_delta) from movement where kind = ? and key1 = ? and key2 = ?";

    private static final String PARTS =
            "select capacity, blocked, carts, used, actual from gauge where kind = ? and key1 = ? and key2 = ?";

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    static long freshNumber() {
        return NUMBERS.incrementAndGet();
    }

    /** A merchant without people, to own gauges. */
    public long merchant() throws SQLException {
        var id = freshNumber();
        write("insert into merchant (id, name, language, currency, time_zone, created_at, version)" + " values (" + id
                + ", 'Laws', 'en', 'EUR', 'Europe/Paris', current_timestamp, 1)");
        return id;
    }

    /** With the movement that gave it its capacity, so that the ledger tells the whole story. */
    public void open(long merchantId, GaugeKey key, int capacity) throws SQLException {
        var named = key.kind().number() + ", " + key.key1() + ", " + key.key2();
        write("insert into gauge (kind, key1, key2, merchant_id, capacity, blocked, carts, used, actual, version)"
                + " values (" + named + ", " + merchantId + ", " + capacity + ", 0, 0, 0, 0, 1)");
        write("insert into movement (id, merchant_id, kind, key1, key2, capacity_delta, blocked_delta, carts_delta,"
                + " used_delta, actual_delta, cause, actor, moved_at) values (" + freshNumber() + ", " + merchantId
                + ", " + named + ", " + capacity + ", 0, 0, 0, 0, 'OPENED', 'test', current_timestamp)");
    }

    public Map<GaugeKey, GaugeLine> read(Collection<GaugeKey> keys) {
        var lines = new TreeMap<GaugeKey, GaugeLine>();
        for (var key : keys) {
            var line = line(PARTS, key);
            if (line != null) lines.put(key, line);
        }
        return lines;
    }

    /** The gauge once more, from its movements. */
    public GaugeLine ledger(GaugeKey key) {
        var line = line(SUMS, key);
        return line == null ? GaugeLine.untouched(0) : line;
    }

    private @org.jspecify.annotations.Nullable GaugeLine line(String sql, GaugeKey key) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(sql)) {
            name(select, key);
            try (var rows = select.executeQuery()) {
                return rows.next()
                        ? new GaugeLine(rows.getInt(1), rows.getInt(2), rows.getInt(3), rows.getInt(4), rows.getInt(5))
                        : null;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void name(PreparedStatement statement, GaugeKey key) throws SQLException {
        statement.setInt(1, key.kind().number());
        statement.setLong(2, key.key1());
        statement.setLong(3, key.key2());
    }

    private void write(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
