package org.jauge.quota;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.time.LocalTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One block of a daily quota as it is stored; taken away and written anew when the blocks change. */
@Entity
@Table(name = "quota_block")
@IdClass(QuotaBlock.Key.class)
class QuotaBlock {

    private static final int MINUTES = 60;

    @Id
    @Column(name = "quota_id")
    private long quotaId;

    @Id
    private short number;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false, updatable = false)
    private String name;

    @Column(name = "start_minute", nullable = false, updatable = false)
    private short startMinute;

    @Column(name = "default_capacity", nullable = false, updatable = false)
    private int defaultCapacity;

    protected QuotaBlock() {}

    QuotaBlock(long merchantId, long quotaId, int number, DayBlock block) {
        this.merchantId = merchantId;
        this.quotaId = quotaId;
        this.number = (short) number;
        this.name = block.name();
        this.startMinute =
                (short) (block.start().getHour() * MINUTES + block.start().getMinute());
        this.defaultCapacity = block.capacity();
    }

    long quotaId() {
        return quotaId;
    }

    DayBlock block() {
        return new DayBlock(name, LocalTime.of(startMinute / MINUTES, startMinute % MINUTES), defaultCapacity);
    }

    /** Quota and place among its blocks. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long quotaId;
        private short number;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && quotaId == that.quotaId && number == that.number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(quotaId, number);
        }
    }
}
