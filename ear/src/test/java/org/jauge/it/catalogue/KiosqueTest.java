package org.jauge.it.catalogue;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.activity.ActivityReads;
import org.jauge.category.Categories;
import org.jauge.category.CategoryDetails;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.Counting;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.quota.Quotas;
import org.junit.jupiter.api.BeforeEach;

/** An activity of one place, A, which sells one category at 10.00. */
abstract class KiosqueTest extends CatalogueTest {

    @Inject
    Categories categories;

    @Inject
    CategoryReads reads;

    @Inject
    Quotas quotas;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads prices;

    @Inject
    ActivityReads activityReads;

    long activity;
    long place;
    long adult;

    @BeforeEach
    void enter() {
        activity = office.activity(owner, "Kiosque", true);
        place = office.place(owner, activity, "A").id();
        adult = office.category(owner, activity, place);
    }

    CategoryDetails details(long id) {
        return office.get(owner, () -> reads.details(id));
    }

    void price(Cell cell) {
        office.run(owner, () -> {
            var list = activityReads.details(activity).defaultPriceListId();
            if (list == null) throw new AssertionError("No price list");
            var grid = prices.grid(list);
            priceLists.change(list, grid.version(), grid.name(), List.of(cell));
        });
    }

    /** Those of a category, {@code A true 18.00}. */
    List<String> cells(long category) {
        var grid = office.get(owner, () -> prices.grid(office.priceList(owner, activity)));
        return grid.cells().stream()
                .filter(cell -> cell.categoryId() == category)
                .map(cell -> "A " + cell.offered() + " "
                        + (cell.price() == null ? "" : cell.price().setScale(2)))
                .toList();
    }

    static CategoryValues person(String name) {
        return CategoryValues.named(name, Counting.onePerson());
    }
}
