package org.jauge.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One thing that a profile names. */
@Entity
@Table(name = "product_profile_item")
@IdClass(ProfileItem.Key.class)
class ProfileItem {

    /** What it is. */
    enum Kind {
        ACTIVITY,
        CATEGORY,
        POINT_OF_SALE,
        AUDIENCE
    }

    @Id
    @Column(name = "profile_id")
    private long profileId;

    @Id
    @Enumerated(EnumType.STRING)
    @Column(name = "kind")
    private Kind kind;

    @Id
    @Column(name = "item_id")
    private long itemId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    protected ProfileItem() {}

    ProfileItem(long merchantId, long profileId, Kind kind, long itemId) {
        this.merchantId = merchantId;
        this.profileId = profileId;
        this.kind = kind;
        this.itemId = itemId;
    }

    long profileId() {
        return profileId;
    }

    Kind kind() {
        return kind;
    }

    long itemId() {
        return itemId;
    }

    boolean isSame(ProfileItem other) {
        return profileId == other.profileId && kind == other.kind && itemId == other.itemId;
    }

    /** All three together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long profileId;
        private @Nullable Kind kind;
        private long itemId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && profileId == that.profileId
                    && kind == that.kind
                    && itemId == that.itemId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(profileId, kind, itemId);
        }
    }
}
