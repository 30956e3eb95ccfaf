package org.jauge.merchant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** One activity that somebody with limited rights may work with. */
@Entity
@Table(name = "staff_activity")
class StaffActivity {

    @EmbeddedId
    private Key key;

    @Column(name = "merchant_id", nullable = false)
    private long merchantId;

    protected StaffActivity() {}

    StaffActivity(long merchantId, long userId, long activityId) {
        this.key = new Key(userId, activityId);
        this.merchantId = merchantId;
    }

    long activityId() {
        return key.activityId;
    }

    @Embeddable
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        @Column(name = "user_id", nullable = false)
        private long userId;

        @Column(name = "activity_id", nullable = false)
        private long activityId;

        protected Key() {}

        Key(long userId, long activityId) {
            this.userId = userId;
            this.activityId = activityId;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.userId == userId && key.activityId == activityId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(userId, activityId);
        }
    }
}
