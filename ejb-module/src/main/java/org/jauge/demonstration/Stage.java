package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Predicate;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.ModelLine;
import org.jauge.activity.NewActivity;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.category.Categories;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.Traits;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;

/** Makes the parts of an activity, each only where it is missing. */
@Dependent
class Stage {

    private static final int PAGE = 500;

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    Emplacements emplacements;

    @Inject
    Categories categories;

    @Inject
    CategoryReads categoryReads;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads priceReads;

    @Inject
    EventReads events;

    /** With its first emplacement. */
    long activity(Found found, String called, String place, int capacity) {
        return activity(found, called, ModelLine::severalEmplacements, place, capacity);
    }

    long activity(Found found, String called, Predicate<ModelLine> like, String place, int capacity) {
        return found.or(called, reads.page(0, PAGE).rows(), ActivityLine::name, ActivityLine::id, name -> {
            var values = new ActivityValues(name, DrinkCatalogue.ZONE, "EUR", ActivityState.ACTIVE);
            return activities.create(new NewActivity(model(like), values, place, capacity));
        });
    }

    private long model(Predicate<ModelLine> like) {
        return activities.models().stream()
                .filter(like)
                .mapToLong(ModelLine::id)
                .findFirst()
                .orElseThrow();
    }

    long place(Found found, long activity, EmplacementValues values) {
        var there = emplacements.of(activity);
        return found.or(
                values.name(),
                there,
                EmplacementLine::name,
                EmplacementLine::id,
                name -> emplacements.create(activity, values));
    }

    /** The one that came with the activity. */
    long place(long activity, String name) {
        return emplacements.of(activity).stream()
                .filter(place -> place.name().equals(name))
                .mapToLong(EmplacementLine::id)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The activity came without " + name));
    }

    long category(Found found, long activity, CategoryValues values, Composition composition) {
        return found.or(
                values.name(),
                categoryReads.of(activity),
                CategoryLine::name,
                CategoryLine::id,
                name -> categories.create(activity, values, composition));
    }

    /** Fills the list that came with the activity, and names it. */
    long prices(Found found, long activity, String called, List<Cell> cells) {
        var id = priceReads.of(activity).stream()
                .mapToLong(PriceListLine::id)
                .findFirst()
                .orElseThrow();
        var grid = priceReads.grid(id);
        if (grid.name().equals(called)) return id;
        priceLists.change(id, grid.version(), called, cells);
        found.made().accept(called);
        return id;
    }

    /** The first event of that day or later. */
    long slot(long activity, LocalDate day) {
        return events.page(EventFilter.from(activity, day), 0, 1).rows().stream()
                .mapToLong(EventLine::id)
                .findFirst()
                .orElseThrow();
    }

    static CategoryValues plain(int position, String name, String subtitle, Counting counting) {
        return new CategoryValues(name, "", subtitle, position, counting, null, null, true);
    }

    static Traits traits(String vatRate, String colour) {
        return new Traits(false, false, true, false, new BigDecimal(vatRate), colour);
    }
}
