package org.jauge.gauge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jauge.shared.Database;
import org.jauge.shared.Ids;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/**
 * The gauges of one transaction: locked in key order, then asked, then moved. The only way to change a gauge.
 *
 * <p>A lazy gauge that does not exist yet is inserted at its place in the walk, so that a race for the first unit makes
 * one row and the order of locking holds for it too.
 */
public final class LockedGauges {

    private static final String DUPLICATE = "23505";

    private final EntityManager em;
    private final Database database;
    private final Ids ids;
    private final NewRows rows;
    private final Map<GaugeKey, Gauge> locked = new HashMap<>();
    private final Map<GaugeKey, GaugeLine> implicit = new HashMap<>();
    private @Nullable GaugeKey last;

    /** @param rows where the movements go */
    public LockedGauges(EntityManager em, Database database, Ids ids, NewRows rows) {
        this.em = em;
        this.database = database;
        this.ids = ids;
        this.rows = rows;
    }

    /** Locks one existing gauge, or notes that there is none. Call in ascending order of keys only. */
    public boolean lock(GaugeKey key) {
        if (last != null && key.compareTo(last) <= 0) throw new IllegalStateException(key + " locked after " + last);
        last = key;
        var gauge = find(key);
        gauge.ifPresent(found -> locked.put(key, found));
        return gauge.isPresent();
    }

    /** After {@link #lock} found none: makes the row with its default capacity, or locks the one made meanwhile. */
    public void create(GaugeKey key, int capacity, Reason reason) {
        var mine = insert(key, capacity, reason.merchantId());
        locked.put(key, find(key).orElseThrow(() -> new IllegalStateException("No gauge " + key)));
        if (mine) move(key, Change.resize(capacity), reason);
    }

    /** After {@link #lock} found none: reads as untouched without a row; nothing can be applied to it. */
    public void leaveImplicit(GaugeKey key, int capacity) {
        implicit.put(key, GaugeLine.untouched(capacity));
    }

    /** The state under the lock, with what has been applied so far; empty for an absent gauge. */
    public Optional<GaugeLine> line(GaugeKey key) {
        var gauge = locked.get(key);
        return Optional.ofNullable(gauge == null ? implicit.get(key) : gauge.line());
    }

    /** Applies the steps as one netted change, so that no state in between has to fit; the ledger keeps each step. */
    public void apply(GaugeKey key, List<Step> steps) {
        var gauge = locked.get(key);
        if (gauge == null) throw new IllegalStateException(key + " is not locked");
        gauge.apply(steps.stream().map(Step::change).reduce(Change.NONE, Change::plus));
        steps.forEach(step -> move(key, step.change(), step.reason()));
    }

    private void move(GaugeKey key, Change change, Reason reason) {
        Movement.insert(rows, ids.next(Ids.Sequence.MOVEMENT), key, change, reason);
    }

    private Optional<Gauge> find(GaugeKey key) {
        return Optional.ofNullable(em.find(Gauge.class, key, LockModeType.PESSIMISTIC_WRITE));
    }

    private boolean insert(GaugeKey key, int capacity, long merchantId) {
        var sql = "insert into gauge (kind, key1, key2, merchant_id, capacity, blocked, carts, used, actual, version)"
                + " values (?, ?, ?, ?, ?, 0, 0, 0, 0, 1)" + (database.isPostgresql() ? " on conflict do nothing" : "");
        try (var insert = em.unwrap(Connection.class).prepareStatement(sql)) {
            insert.setInt(1, key.kind().number());
            insert.setLong(2, key.key1());
            insert.setLong(3, key.key2());
            insert.setLong(4, merchantId);
            insert.setInt(5, capacity);
            return insert.executeUpdate() == 1;
        } catch (SQLException e) {
            if (DUPLICATE.equals(e.getSQLState())) return false; // Derby: another transaction was first
            throw new IllegalStateException("Could not make gauge " + key, e);
        }
    }
}
