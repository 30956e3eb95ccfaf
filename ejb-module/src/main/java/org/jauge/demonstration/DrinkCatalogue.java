package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.plain;
import static org.jauge.demonstration.Stage.traits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.category.CategoryValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.Traits;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;

/** FX-DRINK of the requirements: two emplacements, six categories, two quotas. */
@Dependent
class DrinkCatalogue {

    static final String ZONE = "Europe/Paris";

    private static final CategoryValues ADULT =
            plain(1, "Adulte", "", Counting.onePerson()).with(traits("5.5", "#0b6bcb"));
    private static final CategoryValues BABY =
            plain(2, "Bébé", "Moins de 3 ans, sur les genoux", Counting.uncountedPerson());
    private static final CategoryValues SPECIAL = // an internal name, and another one that customers read (E-19)
            new CategoryValues("Spécial", "Adulte avec consommation", "", 3, Counting.onePerson(), null, 26, true)
                    .with(traits("5.5", "#1e6a37"));
    private static final CategoryValues COUPLE = plain(
                    4, "Forfait couple", "Deux adultes, deux consommations", Counting.onePerson())
            .with(traits("5.5", "#6b3fa0"));
    private static final CategoryValues VIP = new CategoryValues(
                    "VIP", "", "Premier rang, en A seulement", 5, Counting.onePerson(), null, 11, true)
            .with(traits("5.5", "#e0b000"));
    private static final CategoryValues SHIRT = // handed over at the desk, so nobody needs a ticket of it
            plain(6, "T-shirt", "", Counting.product())
                    .with(new Traits(false, false, false, false, new BigDecimal("20"), ""));

    @Inject
    Stage stage;

    @Inject
    Quotas quotas;

    Drink create(Consumer<String> made) {
        var found = new Found(made);
        var activity = stage.activity(found, "Soirées du Kiosque", "A", 40);
        var a = stage.place(activity, "A");
        var b = stage.place(found, activity, new EmplacementValues("B", "Balcon", 2, 20, true));
        var limits = quotas.of(activity);
        var drinks = quota(found, limits, activity, "Consommation Gratuite", 25);
        var few = quota(found, limits, activity, "VIP", 10);
        return categories(found, activity, a, b, drinks, few);
    }

    private long quota(Found found, List<QuotaLine> there, long activity, String called, int capacity) {
        var values = new QuotaValues(called, capacity, false, true);
        return found.or(called, there, QuotaLine::name, QuotaLine::id, name -> quotas.create(activity, values));
    }

    private Drink categories(Found found, long activity, long a, long b, long drinks, long few) {
        var adult = stage.category(found, activity, ADULT, Composition.none());
        var baby = stage.category(found, activity, BABY, Composition.none());
        var special = stage.category(found, activity, SPECIAL, Composition.ticking(drinks));
        var couple = stage.category(found, activity, COUPLE, Composition.of(new Component(special, 2)));
        var vip = stage.category(found, activity, VIP, Composition.ticking(few));
        var shirt = stage.category(found, activity, SHIRT, Composition.none());
        return new Drink(activity, a, b, adult, baby, special, couple, vip, shirt, List.of());
    }
}
