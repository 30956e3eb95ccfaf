package org.jauge.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/** So many of a category at an event in an emplacement for one reserve: total = drawn + held in carts + left (AMB-R2). */
@Entity
@Table(name = "reserve_allocation")
class ReserveAllocation {

    @Id
    private long id;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    @Column(name = "reserve_id")
    @SuppressWarnings("unused") // the foreign key; queries ask for reserve_key
    private @Nullable Long reserveId;

    @Column(name = "reserve_key", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long reserveKey;

    @Column(name = "event_id", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long eventId;

    @Column(name = "emplacement_id", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long emplacementId;

    @Column(name = "category_id", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long categoryId;

    @Column(nullable = false)
    private int total;

    @Column(nullable = false)
    private int drawn;

    @Column(nullable = false)
    private int held;

    @Column(nullable = false)
    private boolean released;

    @Transient
    private @Nullable Map<GaugeKey, Integer> units; // of the rows beside it, once this transaction knows them

    @Version
    private long version;

    protected ReserveAllocation() {}

    ReserveAllocation(long id, long merchantId, Portion portion) {
        this.id = id;
        this.merchantId = merchantId;
        this.reserveId = portion.reserveId() == Portion.WITHOUT_ACCESS ? null : Long.valueOf(portion.reserveId());
        this.reserveKey = portion.reserveId();
        this.eventId = portion.eventId();
        this.emplacementId = portion.emplacementId();
        this.categoryId = portion.categoryId();
    }

    long id() {
        return id;
    }

    long merchantId() {
        return merchantId;
    }

    long version() {
        return version;
    }

    /** What it blocks of each gauge; known to who has its lock. */
    Map<GaugeKey, Integer> units(Supplier<Map<GaugeKey, Integer>> read) {
        var known = units == null ? read.get() : units;
        units = known;
        return new TreeMap<>(known);
    }

    Counts counts() {
        return new Counts(total, drawn, held, released);
    }

    /** Planned on the version that is compared first, so this guard never fires for a user. */
    void count(Counts after, Map<GaugeKey, Integer> blocked) {
        units = new TreeMap<>(blocked);
        if (!after.isSound()) throw new IllegalStateException("Allocation " + id + " cannot be " + after);
        total = after.total();
        drawn = after.drawn();
        held = after.held();
        released = after.released();
    }
}
