package org.jauge.pricing;

import java.math.BigDecimal;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Money;
import org.jspecify.annotations.Nullable;

/** One cell of a price list: what a category costs in an emplacement, and whether it is offered there at all. */
public record Cell(
        long emplacementId,
        long categoryId,
        boolean offered,
        @Nullable BigDecimal price) {

    /** Offered at a price; 0.00 is free (E-10). */
    public static Cell offered(long emplacementId, long categoryId, String price) {
        return new Cell(emplacementId, categoryId, true, new BigDecimal(price));
    }

    public static Cell notOffered(long emplacementId, long categoryId) {
        return new Cell(emplacementId, categoryId, false, null);
    }

    /** The same cell in the currency's decimals, or a refusal that names the field. */
    Cell checked(String currency) {
        if (price == null && offered) throw new InvalidField("price", "required", null);
        return price == null
                ? this
                : new Cell(emplacementId, categoryId, offered, Money.checked("price", price, currency));
    }

    boolean sameAs(Cell other) {
        return offered == other.offered && priceOrZero().compareTo(other.priceOrZero()) == 0;
    }

    /** A cell that says nothing needs no row. */
    boolean isEmpty() {
        return !offered && price == null;
    }

    BigDecimal priceOrZero() {
        return price == null ? BigDecimal.ZERO : price;
    }

    CellKey key() {
        return new CellKey(emplacementId, categoryId);
    }

    /** Which cell. */
    record CellKey(long emplacementId, long categoryId) {}
}
