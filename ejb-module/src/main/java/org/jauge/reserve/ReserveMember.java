package org.jauge.reserve;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A user who may draw from a reserve that is for selected users. */
@Entity
@Table(name = "reserve_member")
@IdClass(ReserveMember.Key.class)
class ReserveMember {

    @Id
    @Column(name = "reserve_id")
    private long reserveId;

    @Id
    @Column(name = "staff_user_id")
    private long staffUserId;

    @Column(name = "merchant_id", nullable = false)
    @SuppressWarnings("unused") // queries read it
    private long merchantId;

    protected ReserveMember() {}

    ReserveMember(CapacityReserve reserve, long staffUserId) {
        this.reserveId = reserve.id();
        this.merchantId = reserve.merchantId();
        this.staffUserId = staffUserId;
    }

    /** Both ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long reserveId;
        private long staffUserId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && reserveId == that.reserveId && staffUserId == that.staffUserId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(reserveId, staffUserId);
        }
    }
}
