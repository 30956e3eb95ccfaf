package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.dossier.MoneyBack.NONE;
import static org.jauge.dossier.PlaceFate.KEPT;
import static org.jauge.dossier.PlaceFate.RELEASED;
import static org.jauge.dossier.TicketFate.INVALIDATED;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.GaugeHistory;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NothingToCancel;
import org.jauge.dossier.TicketDetails;
import org.jauge.gauge.Cause;
import org.jauge.gauge.FewerUnused;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.UnusedUnits;
import org.jauge.quota.QuotaValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Cancel and refund, in place: the exact numbers of the requirements. */
@Tag("C-05")
class CancellationIT extends CancellationTest {

    @Inject
    UnusedUnits unusedUnits;

    @Inject
    GaugeHistory history;

    @Inject
    Capacities capacities;

    @Test
    @Tag("Q-16")
    @DisplayName("Q-16 3 sold, 1 cancelled: 25 = 23 + 0 + 2 [2]; what was sold stands, what is valid is less")
    void cancelling_frees_the_quota() {
        openEvening(false);
        var number = sell(special, 3);
        assertThat(line(DRINK)).isEqualTo("25 = 22 + 0 + 3 [3]");

        var after = cancel(number, 1, RELEASED);

        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertThat(line("A")).isEqualTo("40 = 38 + 0 + 2 [2]");
        assertThat(after.header().state()).isEqualTo(DossierState.SETTLED);
        assertThat(after.tickets().stream().filter(TicketDetails::valid)).hasSize(2);
        assertThat(after.lines()).singleElement().satisfies(line -> {
            assertThat(line.quantity()).isEqualTo(3);
            assertThat(line.cancelled()).isEqualTo(1);
        });
        assertThat(after.balance().due()).isEqualByComparingTo("0");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-15")
    @Tag("Q-14")
    @Tag("AMB-Q2")
    @DisplayName("Q-15 3 sold, 1 refunded without releasing the quota: 25 = 22 + 0 + 3 [2]")
    void places_may_stay_used() {
        openEvening(false);
        var number = sell(special, 3);

        cancel(number, 1, KEPT);

        assertThat(line(DRINK)).isEqualTo("25 = 22 + 0 + 3 [2]");
        assertThat(line("A")).isEqualTo("40 = 37 + 0 + 3 [2]");
        assertThat(office.differences(owner)).isEmpty();
        cancel(number, 1, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-17")
    @Tag("AMB-Q1")
    @DisplayName("AMB-Q1 24 sold and 1 in a cart, cancel 1: released; three at once at zero release none")
    void looks_once_and_counts_carts() {
        openEvening(true);
        var number = sell(special, 24);
        office.hold(owner, new NewLine(event, place, special, 1));

        cancel(number, 1, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 1 + 1 + 23 [23]");

        sell(special, 1);
        cancel(number, 3, RELEASED);
        assertThat(line(DRINK)).as("a cart's unit counts as available").isEqualTo("25 = 3 + 1 + 21 [21]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-17")
    @Tag("AMB-Q1")
    @DisplayName("AMB-Q1 three cancelled at once at zero release none, nor does a fourth; two freed, it ends")
    void ends_when_freed() {
        openEvening(true);
        var number = sell(special, 25);
        cancel(number, 3, RELEASED);
        cancel(number, 1, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 0 + 0 + 25 [21]");

        assertRefused(FewerUnused.class, () -> unusedUnits.free("a", key(), 5));
        office.run(owner, () -> unusedUnits.free("b", key(), 2));
        office.run(owner, () -> unusedUnits.free("b", key(), 2)); // pressed twice

        assertThat(line(DRINK)).isEqualTo("25 = 2 + 0 + 23 [21]");
        assertThat(office.get(owner, () -> history.page(key(), 0, 1))
                        .rows()
                        .get(0)
                        .movement())
                .satisfies(movement -> {
                    assertThat(movement.cause()).isEqualTo(Cause.FREED);
                    assertThat(movement.used()).isEqualTo(-2);
                    assertThat(movement.actual()).isZero();
                });
        cancel(number, 1, RELEASED);
        assertThat(line(DRINK)).as("no longer at zero").isEqualTo("25 = 3 + 0 + 22 [20]");
        assertThat(noted("gauge")).contains("freed  2");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-17")
    @Tag("AMB-Q1")
    @DisplayName("AMB-Q1 at zero, 25 = 0 + 0 + 25 [21], staff raise to 26: one is available, and the next cancelled is")
    void ends_when_raised() {
        openEvening(true);
        var number = sell(special, 25);
        cancel(number, 4, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 0 + 0 + 25 [21]");

        office.run(owner, () -> capacities.resize(key(), 26));
        assertThat(line(DRINK)).isEqualTo("26 = 1 + 0 + 25 [21]");
        cancel(number, 1, RELEASED);

        assertThat(line(DRINK)).isEqualTo("26 = 2 + 0 + 24 [20]");
        assertThat(sellable(special)).isEqualTo(2);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("C-02")
    @Tag("AMB-Q5")
    @DisplayName("C-02 a bundle falls whole, and what returns is what its line took, not what the catalogue says today")
    void returns_what_the_line_remembers() {
        openEvening(false);
        var couple = couple();
        var number = sell(couple, 2);
        assertThat(line(DRINK)).isEqualTo("25 = 21 + 0 + 4 [4]");
        office.run(owner, () -> {
            var details = reads.details(special);
            categories.change(special, details.version(), details.values(), Composition.none()); // no longer a drink
        });

        var after = cancel(number, 1, RELEASED);

        assertThat(after.tickets().stream().filter(TicketDetails::valid)).hasSize(2);
        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertThat(line("A")).isEqualTo("40 = 38 + 0 + 2 [2]");
        assertThat(after.balance().refunded()).isEqualByComparingTo("20");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-05 an inactive quota that the line once took from gets its units back; a product moves nothing")
    void what_was_retired_returns() {
        openEvening(false);
        var poster = office.get(
                owner,
                () -> categories.create(
                        activity, CategoryValues.named("Affiche", Counting.product()), Composition.none()));
        price(org.jauge.pricing.Cell.offered(place, poster, "3.00"));
        var number = sell(special, 2);
        var posters = sell(poster, 2);
        office.run(owner, () -> {
            var details = quotas.details(quota);
            quotas.change(quota, details.version(), new QuotaValues(DRINK, 25, false, false));
        });

        cancel(number, 2, RELEASED);
        var after = cancel(CancellationOrder.whole(posters, "ill"));

        assertThat(line(DRINK)).isEqualTo("25 = 25 + 0 + 0 [0]");
        assertThat(line("A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        assertThat(after.balance().refunded()).isEqualByComparingTo("6");
        assertThatExceptionOfType(NothingToCancel.class)
                .isThrownBy(() -> cancel(order(posters, List.of(), INVALIDATED, RELEASED, NONE, null, null)));
        assertThat(office.differences(owner)).isEmpty();
    }

    private GaugeKey key() {
        return GaugeKey.quota(event, quota);
    }
}
