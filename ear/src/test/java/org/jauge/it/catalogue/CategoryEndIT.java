package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.category.CategoryInBundle;
import org.jauge.category.CategoryInUse;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.category.SaleTerms;
import org.jauge.dossier.CategoryMinimum;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.merchant.PointsOfSale;
import org.jauge.pricing.Cell;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A category goes while nothing of it was sold, and nobody is left with too few of it. */
class CategoryEndIT extends KiosqueTest {

    @Inject
    Capacities capacities;

    @Inject
    Holds holds;

    @Inject
    PointsOfSale outlets;

    @Inject
    Journal journal;

    @Test
    @Tag("E-19")
    @DisplayName("E-19 a category that was never sold is deleted with its prices, quotas, parts and quantity")
    void an_unused_one_is_deleted() {
        var drink = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, false, true)));
        var couple = office.get(
                owner,
                () -> categories.create(
                        activity, person("Couple"), new Composition(Set.of(drink), List.of(new Component(adult, 2)))));
        price(Cell.offered(place, couple, "18.00"));
        var event = office.event(owner, activity);
        office.run(owner, () -> capacities.resize(GaugeKey.rate(event, couple), 5));

        office.run(owner, () -> categories.delete(couple, details(couple).version()));

        assertRefused(NotFound.class, () -> reads.details(couple));
        assertThat(office.offers(owner, event)).containsExactly("A Adulte 10.00");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("E-19")
    @Tag("E-20")
    @DisplayName("E-19, E-20 one that was held, or that a bundle holds, is not deleted; on old data nothing is")
    void a_used_one_stays() {
        var event = office.event(owner, activity);
        var version = details(adult).version();
        assertRefused(Stale.class, () -> categories.delete(adult, version - 1));
        var couple = office.get(
                owner, () -> categories.create(activity, person("Couple"), Composition.of(new Component(adult, 2))));
        assertRefused(CategoryInBundle.class, () -> categories.delete(adult, version));
        office.run(owner, () -> categories.delete(couple, details(couple).version()));

        office.hold(owner, new NewLine(event, place, adult, 1));

        assertRefused(CategoryInUse.class, () -> categories.delete(adult, version));
        assertThat(cells(adult)).containsExactly("A true 10.00");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 nobody is left with fewer than the least in his cart; the last ones may go")
    void a_cart_keeps_the_least() {
        var event = office.event(owner, activity);
        var least = new SaleTerms(3, null, null);
        office.run(owner, () -> {
            var old = reads.details(adult);
            categories.change(adult, old.version(), old.values().with(least), old.composition());
        });
        var cart = office.get(
                owner, () -> opened(new NewLine(event, place, adult, 3), new NewLine(event, place, adult, 1)));
        var lines = cart.lines();

        assertRefused(CategoryMinimum.class, () -> remove(cart, lines.get(0)));
        office.run(owner, () -> remove(cart, lines.get(1)));
        office.run(owner, () -> remove(cart, lines.get(0)));

        assertThat(office.get(owner, () -> holds.details(cart.token())).lines()).isEmpty();
    }

    private HoldDetails opened(NewLine... lines) {
        var outlet = outlets.lines().get(0).id();
        return holds.open(UUID.randomUUID().toString(), new NewHold(outlet, owner.actor(), List.of(lines)));
    }

    private void remove(HoldDetails cart, HoldDetails.HoldLine line) {
        holds.remove(UUID.randomUUID().toString(), cart.token(), line.lineId());
    }

    @Test
    @Tag("A-10")
    @DisplayName(
            "A-10 a copy names its original, a changed time of sale is told by the wall's clock, a deletion is kept")
    void the_journal_tells_it() {
        var copy = office.get(owner, () -> categories.copy(adult, person("Senior"), Composition.none()));
        assertThat(newest().after()).contains("name=Senior", "copyOf=Adulte");

        office.run(owner, () -> {
            var old = reads.details(copy);
            var from = new SaleTerms(null, LocalDateTime.of(2031, 6, 2, 12, 0), null);
            categories.change(copy, old.version(), old.values().with(from), old.composition());
        });
        assertThat(newest().differences())
                .extracting(Object::toString)
                .containsExactly("Difference[name=saleFrom, before=, after=2031-06-02T12:00]");

        office.run(owner, () -> categories.delete(copy, details(copy).version()));
        assertThat(newest()).returns("deleted", JournalLine::action).returns("", JournalLine::after);
        assertThat(newest().before()).contains("name=Senior");
    }

    private JournalLine newest() {
        var filter = new JournalFilter(null, null, "category", null);
        return office.get(owner, () -> journal.page(filter, 0, 1)).rows().get(0);
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's category is neither copied nor deleted")
    void a_foreign_one_is_not_there() {
        var mine = owner;
        owner = office.open();

        assertRefused(NotFound.class, () -> categories.copy(adult, person("Duo"), Composition.none()));
        assertRefused(NotFound.class, () -> categories.delete(adult, 1));

        owner = mine;
        assertThat(details(adult).values().name()).isEqualTo("Adulte");
    }
}
