package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.ModelLine;
import org.jauge.activity.NewActivity;
import org.jauge.category.Categories;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.Traits;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;

/** FX-DRINK of the requirements: two emplacements, six categories, two quotas. */
@Dependent
class DrinkCatalogue {

    static final String ZONE = "Europe/Paris";

    private static final int PAGE = 500;

    private static final CategoryValues ADULT =
            plain(1, "Adulte", "", Counting.onePerson()).with(traits("5.5", "#0b6bcb"));
    private static final CategoryValues BABY = plain(2, "Bébé", "Under 3, on your knees", Counting.uncountedPerson());
    private static final CategoryValues SPECIAL = // an internal name, and another one that customers read (E-19)
            new CategoryValues("Spécial", "Adulte avec consommation", "", 3, Counting.onePerson(), null, 26, true)
                    .with(traits("5.5", "#1e6a37"));
    private static final CategoryValues COUPLE = plain(
                    4, "Forfait couple", "Two adults, two drinks", Counting.onePerson())
            .with(traits("5.5", "#6b3fa0"));
    private static final CategoryValues VIP = new CategoryValues(
                    "VIP", "", "First row, in A only", 5, Counting.onePerson(), null, 11, true)
            .with(traits("5.5", "#e0b000"));
    private static final CategoryValues SHIRT = // handed over at the desk, so nobody needs a ticket of it
            plain(6, "T-shirt", "", Counting.product())
                    .with(new Traits(false, false, false, false, new BigDecimal("20"), ""));

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    Emplacements emplacements;

    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    @Inject
    CategoryReads categoryReads;

    Drink create(Consumer<String> made) {
        var found = new Found(made);
        var activity = found.or(
                "Soirées du Kiosque", reads.page(0, PAGE).rows(), ActivityLine::name, ActivityLine::id, this::activity);
        var places = emplacements.of(activity);
        var a = found.or("A", places, EmplacementLine::name, EmplacementLine::id, name -> {
            throw new IllegalStateException("The activity came without " + name);
        });
        var b = found.or(
                "B",
                places,
                EmplacementLine::name,
                EmplacementLine::id,
                name -> emplacements.create(activity, new EmplacementValues(name, "Balcony", 2, 20, true)));
        var limits = quotas.of(activity);
        var drinks = quota(found, limits, activity, "Consommation Gratuite", 25);
        var few = quota(found, limits, activity, "VIP", 10);
        return categories(found, activity, a, b, drinks, few);
    }

    private long activity(String name) {
        var several = activities.models().stream()
                .filter(ModelLine::severalEmplacements)
                .mapToLong(ModelLine::id)
                .findFirst()
                .orElseThrow();
        return activities.create(
                new NewActivity(several, new ActivityValues(name, ZONE, "EUR", ActivityState.ACTIVE), "A", 40));
    }

    private long quota(Found found, List<QuotaLine> there, long activity, String called, int capacity) {
        var values = new QuotaValues(called, capacity, false, true);
        return found.or(called, there, QuotaLine::name, QuotaLine::id, name -> quotas.create(activity, values));
    }

    private Drink categories(Found found, long activity, long a, long b, long drinks, long few) {
        var there = categoryReads.of(activity);
        var adult = category(found, there, activity, ADULT, Composition.none());
        var baby = category(found, there, activity, BABY, Composition.none());
        var special = category(found, there, activity, SPECIAL, Composition.ticking(drinks));
        var couple = category(found, there, activity, COUPLE, Composition.of(new Component(special, 2)));
        var vip = category(found, there, activity, VIP, Composition.ticking(few));
        var shirt = category(found, there, activity, SHIRT, Composition.none());
        return new Drink(activity, a, b, adult, baby, special, couple, vip, shirt, List.of());
    }

    private static Traits traits(String vatRate, String colour) {
        return new Traits(false, false, true, false, new BigDecimal(vatRate), colour);
    }

    private static CategoryValues plain(int position, String name, String subtitle, Counting counting) {
        return new CategoryValues(name, "", subtitle, position, counting, null, null, true);
    }

    private long category(
            Found found, List<CategoryLine> there, long activity, CategoryValues values, Composition composition) {
        return found.or(
                values.name(),
                there,
                CategoryLine::name,
                CategoryLine::id,
                name -> categories.create(activity, values, composition));
    }
}
