package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.SaleTerms;
import org.jauge.category.Traits;
import org.jauge.pricing.Cell;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A category is entered and copied; a bundle may cost what its parts cost. */
class CategoryLifeIT extends KiosqueTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2031, 6, 2, 12, 0);
    private static final Traits RICH =
            new Traits(true, true, false, true, new BigDecimal("5.5"), "#0B6BCB").equivalentBy(" Table ");

    @Inject
    Activities activities;

    @Test
    @Tag("E-19")
    @Tag("E-20")
    @DisplayName("E-19, E-20 minimum, time of sale, seat, print, tax, colour and hidden parts are kept as typed")
    void every_value_is_kept() {
        var values =
                person("Forfait").with(new SaleTerms(2, NOON, NOON.plusDays(1))).with(RICH);
        var hiding = Composition.of(new Component(adult, 2, true, false));

        var id = office.get(owner, () -> categories.create(activity, values, hiding));

        assertThat(details(id).values()).isEqualTo(values);
        assertThat(details(id).values().traits().vatRate()).isEqualTo("5.50");
        assertThat(details(id).composition()).isEqualTo(hiding);
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 a category opens and closes at the same local times when its activity moves to another zone")
    void a_window_moves_with_its_activity() {
        var id = office.get(
                owner,
                () -> categories.create(
                        activity, person("Matin").with(new SaleTerms(null, NOON, null)), Composition.none()));

        office.run(owner, () -> {
            var old = activityReads.details(activity);
            activities.change(
                    activity,
                    old.version(),
                    old.modelId(),
                    new ActivityValues("Kiosque", "America/Toronto", "EUR", ActivityState.ACTIVE));
        });

        assertThat(details(id).values().sale().saleFrom()).isEqualTo(NOON);
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 a time of sale that the clock skips is refused")
    void a_skipped_time_is_refused() {
        var skipped = new SaleTerms(null, LocalDateTime.of(2027, 3, 28, 2, 30), null);

        assertRefused(
                        InvalidField.class,
                        () -> categories.create(activity, person("Nuit").with(skipped), Composition.none()))
                .returns("saleFrom", InvalidField::field);
    }

    @Test
    @Tag("E-12")
    @Tag("E-20")
    @DisplayName(
            "E-12, E-20 a copy has the quotas, the components and every price of the original, which stays as it was")
    void a_copy_has_everything() {
        var drink = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var whole = new Composition(Set.of(drink), List.of(new Component(adult, 2)));
        var couple = office.get(owner, () -> categories.create(activity, person("Couple"), whole));
        price(Cell.offered(place, couple, "18.00"));

        var copy = office.get(
                owner,
                () -> categories.copy(couple, person("Duo"), details(couple).composition()));

        assertThat(details(copy).composition()).isEqualTo(whole);
        assertThat(cells(copy)).containsExactly("A true 18.00");
        assertThat(details(couple).values().name()).isEqualTo("Couple");
        assertThat(cells(couple)).containsExactly("A true 18.00");
        assertThat(office.offers(owner, office.event(owner, activity))).contains("A Couple 18.00", "A Duo 18.00");
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle that costs its parts costs more when they do; typed again, it is not given away")
    void a_bundle_costs_its_parts() {
        var couple = office.get(
                owner,
                () -> categories.create(
                        activity, person("Couple").with(RICH), Composition.of(new Component(adult, 2))));
        price(new Cell(place, couple, true, BigDecimal.ZERO));
        var event = office.event(owner, activity);
        assertThat(office.offers(owner, event)).containsExactly("A Adulte 10.00", "A Couple 20.00");

        price(Cell.offered(place, adult, "12.50"));
        assertThat(office.offers(owner, event)).containsExactly("A Adulte 12.50", "A Couple 25.00");
        price(Cell.notOffered(place, adult));
        assertThat(office.offers(owner, event)).isEmpty();
        price(Cell.offered(place, adult, "12.50"));
        office.run(owner, () -> {
            var old = reads.details(couple);
            categories.change(couple, old.version(), old.values().with(Traits.ordinary()), old.composition());
        });

        assertThat(office.offers(owner, event)).containsExactly("A Adulte 12.50");
    }
}
