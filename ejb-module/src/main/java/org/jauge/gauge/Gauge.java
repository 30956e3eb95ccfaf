package org.jauge.gauge;

import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Version;

/**
 * One gauge: capacity = available + blocked + used, none ever negative.
 *
 * <p>Available is derived, so the sum cannot drift. The table's check says the same once more.
 */
@Entity
class Gauge {

    @EmbeddedId
    private GaugeKey key;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(nullable = false)
    private int capacity;

    @Column(nullable = false)
    private int blocked;

    @Column(nullable = false)
    private int carts;

    @Column(nullable = false)
    private int used;

    @Column(nullable = false)
    private int actual;

    @Column(nullable = false)
    private boolean closed;

    @Version
    private long version;

    protected Gauge() {}

    Gauge(GaugeKey key, long merchantId, int capacity) {
        if (capacity < 0) throw new IllegalArgumentException("capacity " + capacity);
        this.key = key;
        this.merchantId = merchantId;
        this.capacity = capacity;
    }

    GaugeKey key() {
        return key;
    }

    long merchantId() {
        return merchantId;
    }

    GaugeLine line() {
        return new GaugeLine(capacity, blocked, carts, used, actual);
    }

    /** Its counters stay as they are; whoever sells asks first. */
    void close(boolean now) {
        closed = now;
    }

    /** Refuses before it changes anything. Admission decides first, so this guard never fires for a user. */
    void apply(Change change) {
        if (change.taken() > 0 && change.taken() > line().available())
            throw new GaugeExhausted(key, "", line().available(), change.taken());
        var after = line().after(change);
        if (!after.isSound()) throw new IllegalStateException(key + ": " + line() + " cannot take " + change);
        capacity = after.capacity();
        blocked = after.blocked();
        carts = after.carts();
        used = after.used();
        actual = after.actual();
    }
}
