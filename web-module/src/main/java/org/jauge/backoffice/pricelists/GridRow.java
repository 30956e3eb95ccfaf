package org.jauge.backoffice.pricelists;

import java.io.Serializable;
import java.util.List;
import org.jauge.category.CategoryLine;

/** One category of the grid on the screen, with a cell for each emplacement. */
public class GridRow implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CategoryLine category;
    private final List<GridCell> cells;

    GridRow(CategoryLine category, List<GridCell> cells) {
        this.category = category;
        this.cells = cells;
    }

    public CategoryLine getCategory() {
        return category;
    }

    public List<GridCell> getCells() {
        return cells;
    }
}
