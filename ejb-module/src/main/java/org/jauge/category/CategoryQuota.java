package org.jauge.category;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A tick: tickets of the category draw one from the quota. */
@Entity
@Table(name = "category_quota")
@IdClass(CategoryQuota.Key.class)
class CategoryQuota {

    @Id
    @Column(name = "category_id")
    private long categoryId;

    @Id
    @Column(name = "quota_id")
    private long quotaId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    protected CategoryQuota() {}

    CategoryQuota(long merchantId, long categoryId, long quotaId) {
        this.merchantId = merchantId;
        this.categoryId = categoryId;
        this.quotaId = quotaId;
    }

    /** Both ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long categoryId;
        private long quotaId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that && categoryId == that.categoryId && quotaId == that.quotaId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(categoryId, quotaId);
        }
    }
}
