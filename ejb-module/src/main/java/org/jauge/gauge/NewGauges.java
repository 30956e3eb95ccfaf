package org.jauge.gauge;

import jakarta.persistence.EntityManager;

/** Opens gauges together with what they count, in that transaction: the emplacements of a new event (E-17). */
public final class NewGauges {

    private NewGauges() {}

    /** The key must be new; nobody can be waiting for it. */
    public static void open(EntityManager em, GaugeKey key, int capacity, Reason reason) {
        em.persist(new Gauge(key, reason.merchantId(), capacity));
        em.persist(new Movement(key, Change.resize(capacity), reason));
    }
}
