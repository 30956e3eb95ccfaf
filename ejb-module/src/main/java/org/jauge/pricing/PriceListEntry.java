package org.jauge.pricing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One cell of the grid that has been filled; a cell without a row is not offered. */
@Entity
@Table(name = "price_list_entry")
@IdClass(PriceListEntry.Key.class)
class PriceListEntry {

    @Id
    @Column(name = "price_list_id")
    private long priceListId;

    @Id
    @Column(name = "emplacement_id")
    private long emplacementId;

    @Id
    @Column(name = "category_id")
    private long categoryId;

    @Column(name = "merchant_id", nullable = false, updatable = false)
    private long merchantId;

    @Column(nullable = false)
    private BigDecimal price;

    @Column(nullable = false)
    private boolean offered;

    protected PriceListEntry() {}

    PriceListEntry(long merchantId, long priceListId, Cell cell) {
        this.merchantId = merchantId;
        this.priceListId = priceListId;
        this.emplacementId = cell.emplacementId();
        this.categoryId = cell.categoryId();
        this.price = cell.priceOrZero();
        this.offered = cell.offered();
    }

    void change(Cell cell) {
        this.price = cell.priceOrZero();
        this.offered = cell.offered();
    }

    Cell cell() {
        return new Cell(emplacementId, categoryId, offered, price);
    }

    BigDecimal price() {
        return price;
    }

    /** The three ids together. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private long priceListId;
        private long emplacementId;
        private long categoryId;

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Key that
                    && priceListId == that.priceListId
                    && emplacementId == that.emplacementId
                    && categoryId == that.categoryId;
        }

        @Override
        public int hashCode() {
            return Objects.hash(priceListId, emplacementId, categoryId);
        }
    }
}
