package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.ModelLine;
import org.jauge.activity.NewActivity;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jspecify.annotations.Nullable;

/** FX-DRINK of the requirements: two emplacements, six categories, two quotas. */
@Dependent
class DrinkCatalogue {

    static final String ZONE = "Europe/Paris";

    @Inject
    Activities activities;

    @Inject
    Emplacements emplacements;

    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    Drink create() {
        var activity = activity();
        var a = emplacements.of(activity).stream()
                .mapToLong(EmplacementLine::id)
                .findFirst()
                .orElseThrow();
        var b = emplacements.create(activity, new EmplacementValues("B", "Balcony", 2, 20, true));
        var drinks = quotas.create(activity, new QuotaValues("Consommation Gratuite", 25, false, true));
        var few = quotas.create(activity, new QuotaValues("VIP", 10, false, true));
        var adult = category(activity, 1, "Adulte", "", Counting.onePerson(), null, Composition.none());
        var baby = category(
                activity, 2, "Bébé", "Under 3, on your knees", Counting.uncountedPerson(), null, Composition.none());
        var special = special(activity, drinks);
        var couple = category(
                activity,
                4,
                "Forfait couple",
                "Two adults, two drinks",
                Counting.onePerson(),
                null,
                Composition.of(new Component(special, 2)));
        var vip = category(
                activity, 5, "VIP", "First row, in A only", Counting.onePerson(), 11, Composition.ticking(few));
        var shirt = category(activity, 6, "T-shirt", "", Counting.product(), null, Composition.none());
        return new Drink(activity, a, b, adult, baby, special, couple, vip, shirt, List.of());
    }

    private long activity() {
        var several = activities.models().stream()
                .filter(ModelLine::severalEmplacements)
                .mapToLong(ModelLine::id)
                .findFirst()
                .orElseThrow();
        var values = new ActivityValues("Soirées du Kiosque", ZONE, "EUR", ActivityState.ACTIVE);
        return activities.create(new NewActivity(several, values, "A", 40));
    }

    /** An internal name, and another one that customers read (E-19). */
    private long special(long activity, long drinks) {
        var values =
                new CategoryValues("Spécial", "Adulte avec consommation", "", 3, Counting.onePerson(), null, 26, true);
        return categories.create(activity, values, Composition.ticking(drinks));
    }

    private long category(
            long activity,
            int position,
            String name,
            String subtitle,
            Counting counting,
            @Nullable Integer showRemainingBelow,
            Composition composition) {
        var values = new CategoryValues(name, "", subtitle, position, counting, null, showRemainingBelow, true);
        return categories.create(activity, values, composition);
    }
}
