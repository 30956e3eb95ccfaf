package org.jauge.backoffice.pricelists;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jauge.category.CategoryLine;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.pricing.Cell;
import org.jspecify.annotations.Nullable;

/** One cell of the grid on the screen. */
public class GridCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EmplacementLine emplacement;
    private final CategoryLine category;
    private boolean offered;
    private @Nullable BigDecimal price;

    GridCell(EmplacementLine emplacement, CategoryLine category, @Nullable Cell cell) {
        this.emplacement = emplacement;
        this.category = category;
        this.offered = cell != null && cell.offered();
        this.price = cell == null ? null : cell.price();
    }

    Cell cell() {
        var typed = isSum() && price == null ? BigDecimal.ZERO : price;
        return new Cell(emplacement.id(), category.id(), offered, typed);
    }

    /** Whether the price is not typed here but the sum of the bundle's parts. */
    public boolean isSum() {
        return category.sumsItsParts();
    }

    public EmplacementLine getEmplacement() {
        return emplacement;
    }

    public boolean isOffered() {
        return offered;
    }

    public void setOffered(boolean offered) {
        this.offered = offered;
    }

    public @Nullable BigDecimal getPrice() {
        return price;
    }

    public void setPrice(@Nullable BigDecimal price) {
        this.price = price;
    }
}
