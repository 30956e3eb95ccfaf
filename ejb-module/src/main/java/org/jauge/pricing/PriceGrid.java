package org.jauge.pricing;

import java.util.List;
import org.jauge.category.CategoryLine;
import org.jauge.emplacement.EmplacementLine;

/**
 * A whole price list: its cells lie where rows and columns cross (E-10).
 *
 * @param version goes back with an edit
 * @param cells the filled ones only
 */
public record PriceGrid(
        long id,
        long version,
        long activityId,
        ListValues values,
        String currency,
        List<CategoryLine> rows,
        List<EmplacementLine> columns,
        List<Cell> cells) {

    public String name() {
        return values.name();
    }
}
