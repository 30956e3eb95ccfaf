package org.jauge.gauge;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Names one gauge by numbers only; their order is the order in which gauges are locked, everywhere. */
@Embeddable
public class GaugeKey implements Serializable, Comparable<GaugeKey> {

    private static final long serialVersionUID = 1L;
    private static final Comparator<GaugeKey> ORDER = Comparator.<GaugeKey>comparingInt(key -> key.kind)
            .thenComparingLong(key -> key.key1)
            .thenComparingLong(key -> key.key2);

    @Column(nullable = false)
    private short kind;

    @Column(nullable = false)
    private long key1;

    @Column(nullable = false)
    private long key2;

    protected GaugeKey() {}

    private GaugeKey(GaugeKind kind, long key1, long key2) {
        this.kind = (short) kind.number();
        this.key1 = key1;
        this.key2 = key2;
    }

    public static GaugeKey emplacement(long eventId, long emplacementId) {
        return new GaugeKey(GaugeKind.EMPLACEMENT, eventId, emplacementId);
    }

    public static GaugeKey quota(long eventId, long quotaId) {
        return new GaugeKey(GaugeKind.QUOTA, eventId, quotaId);
    }

    /** @param period the period's number, see {@code Period} of the quota package */
    public static GaugeKey globalQuota(long quotaId, long period) {
        return new GaugeKey(GaugeKind.GLOBAL_QUOTA, quotaId, period);
    }

    public static GaugeKey rate(long eventId, long categoryId) {
        return new GaugeKey(GaugeKind.RATE, eventId, categoryId);
    }

    /** From the three numbers of a row or an address. */
    public static GaugeKey of(int kind, long key1, long key2) {
        return new GaugeKey(GaugeKind.of(kind), key1, key2);
    }

    public GaugeKind kind() {
        return GaugeKind.of(kind);
    }

    public long key1() {
        return key1;
    }

    public long key2() {
        return key2;
    }

    @Override
    public int compareTo(GaugeKey other) {
        return ORDER.compare(this, other);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GaugeKey that && kind == that.kind && key1 == that.key1 && key2 == that.key2;
    }

    @Override
    public int hashCode() {
        return (31 * kind + Long.hashCode(key1)) * 31 + Long.hashCode(key2);
    }

    /** Kind and numbers with dashes, {@code 2-1050-1101}; parsed back by {@link #parse}. */
    @Override
    public String toString() {
        return kind + "-" + key1 + "-" + key2;
    }

    public static GaugeKey parse(String text) {
        var parts = text.split("-", -1);
        return of(Integer.parseInt(parts[0]), Long.parseLong(parts[1]), Long.parseLong(parts[2]));
    }
}
