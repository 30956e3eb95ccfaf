package org.jauge.backoffice.pricelists;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.pricing.Cell;
import org.jspecify.annotations.Nullable;

/** One cell of the grid on the screen. */
public class GridCell implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EmplacementLine emplacement;
    private final long categoryId;
    private boolean offered;
    private @Nullable BigDecimal price;

    GridCell(EmplacementLine emplacement, long categoryId, @Nullable Cell cell) {
        this.emplacement = emplacement;
        this.categoryId = categoryId;
        this.offered = cell != null && cell.offered();
        this.price = cell == null ? null : cell.price();
    }

    Cell cell() {
        return new Cell(emplacement.id(), categoryId, offered, price);
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
