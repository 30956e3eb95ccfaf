package org.jauge.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jauge.gauge.GaugeKey;
import org.jspecify.annotations.Nullable;

/** What an allocation blocks of one gauge for what is left of it: remembered, not computed from today's catalogue (AMB-C3). */
@Entity
@Table(name = "allocation_unit")
class AllocationUnit {

    @EmbeddedId
    private Key key;

    @Column(name = "merchant_id", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long merchantId;

    @Column(nullable = false)
    private int units;

    @Column(name = "without_access", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private boolean withoutAccess;

    protected AllocationUnit() {}

    AllocationUnit(Key key, long merchantId, boolean withoutAccess) {
        this.key = key;
        this.merchantId = merchantId;
        this.withoutAccess = withoutAccess;
    }

    void add(int more) {
        if (units + more < 0)
            throw new IllegalStateException(key.allocationId + " has " + units + " and loses " + more);
        units += more;
    }

    /** Of which allocation, and which gauge. */
    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "allocation_id")
        private long allocationId;

        private short kind;
        private long key1;
        private long key2;

        protected Key() {}

        Key(long allocationId, GaugeKey gauge) {
            this.allocationId = allocationId;
            this.kind = (short) gauge.kind().number();
            this.key1 = gauge.key1();
            this.key2 = gauge.key2();
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && allocationId == that.allocationId
                    && kind == that.kind
                    && key1 == that.key1
                    && key2 == that.key2;
        }

        @Override
        public int hashCode() {
            return Objects.hash(allocationId, kind, key1, key2);
        }
    }
}
