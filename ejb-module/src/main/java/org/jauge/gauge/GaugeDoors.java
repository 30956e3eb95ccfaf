package org.jauge.gauge;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;

/**
 * Takes gauges away and closes them; to be called with the activity's row locked, as an edit of its catalogue, so that
 * no sale is on its way and each later one looks again.
 *
 * <p>No counter changes by a door: what was taken stays taken, and what comes back is counted.
 */
public final class GaugeDoors {

    private GaugeDoors() {}

    /** Only what nobody ever took from (E-17). The ledger keeps both ends of its life. */
    public static void remove(EntityManager em, GaugeKey key, Reason reason) {
        var gauge = locked(em, key);
        if (GaugeReads.isUsed(em, key)) throw new GaugeUsed(key);
        em.persist(new Movement(key, Change.resize(-gauge.line().capacity()), reason));
        em.remove(gauge);
    }

    public static void close(EntityManager em, GaugeKey key, boolean closed) {
        locked(em, key).close(closed);
    }

    /**
     * Takes away what was not there at first and need not be: an unused gauge goes, a used one is closed with its
     * numbers (C-01). Answers the capacity that it had.
     */
    public static int lift(EntityManager em, GaugeKey key, Reason reason) {
        var capacity = locked(em, key).line().capacity();
        if (GaugeReads.isUsed(em, key)) close(em, key, true);
        else remove(em, key, reason);
        return capacity;
    }

    private static Gauge locked(EntityManager em, GaugeKey key) {
        var gauge = em.find(Gauge.class, key, LockModeType.PESSIMISTIC_WRITE);
        if (gauge == null) throw new GaugeMissing(key);
        return gauge;
    }
}
