package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.MovementLine;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.it.Together;
import org.jauge.merchant.PointsOfSale;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A category's own quantity at an event, which can be taken away and given again. */
@Tag("C-01")
class OwnQuantityIT extends KiosqueTest {

    private static final int ROUNDS = 12;
    private static final int BUYERS = 4;

    @Inject
    Capacities capacities;

    @Inject
    EventGauges gauges;

    @Inject
    Holds holds;

    @Inject
    PointsOfSale outlets;

    @Inject
    Together together;

    @Inject
    Journal journal;

    private long event;
    private GaugeKey rate;

    @BeforeEach
    void limit() {
        event = office.event(owner, activity);
        rate = GaugeKey.rate(event, adult);
        resize(5);
    }

    private void resize(int capacity) {
        office.run(owner, () -> capacities.resize(rate, capacity));
    }

    private void lift() {
        office.run(owner, () -> capacities.lift(rate));
    }

    private HoldDetails hold(int quantity) {
        return office.get(owner, () -> {
            var outlet = outlets.lines().get(0).id();
            var line = new NewLine(event, place, adult, quantity);
            return holds.open(
                    UUID.randomUUID().toString(),
                    new NewHold(outlet, UUID.randomUUID().toString(), List.of(line)));
        });
    }

    private GaugeRow row() {
        return office.get(owner, () -> gauges.of(event)).stream()
                .filter(row -> row.key().equals(rate))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @Tag("A-10")
    @DisplayName("C-01 a quantity that nobody used goes without a trace but its ledger; A-10 what it was is noted")
    void an_unused_one_goes() {
        var version = office.catalogueVersion(activity);

        lift();

        assertThat(row().open()).isFalse();
        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 40 + 0 + 0 [0]");
        assertThat(office.catalogueVersion(activity)).isGreaterThan(version);
        var entry = office.get(owner, () -> journal.page(new JournalFilter(null, null, "gauge", null), 0, 1))
                .rows()
                .get(0);
        assertThat(List.of(entry.action(), entry.before(), entry.after())).containsExactly("lifted", "5", "");
        hold(6);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName(
            "C-01 a used one limits nothing any more and keeps its numbers; what comes back is still counted there")
    void a_used_one_is_closed() {
        var cart = hold(3);
        assertRefused(GaugeExhausted.class, () -> hold(3));

        lift();

        hold(6);
        assertThat(row()).returns(GaugeRow.Mark.LIFTED, GaugeRow::mark).returns(true, GaugeRow::isEditable);
        assertThat(row().line()).hasToString("5 = 2 + 3 + 0 [0]");
        assertThat(office.gauges(owner, event)).contains("A 40 = 31 + 9 + 0 [0]");
        office.run(owner, () -> holds.drop(cart.token()));
        assertThat(row().line()).hasToString("5 = 5 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-01 it counts again from a capacity on that holds what is blocked and used, not what came between")
    void it_comes_back() {
        hold(3);
        lift();
        hold(10);

        assertRefused(CapacityTooLow.class, () -> capacities.resize(rate, 2));
        assertThat(row().mark()).isEqualTo(GaugeRow.Mark.LIFTED);
        resize(4);

        assertThat(row().mark()).isEqualTo(GaugeRow.Mark.NONE);
        assertThat(row().line()).hasToString("4 = 1 + 3 + 0 [0]");
        assertRefused(GaugeExhausted.class, () -> hold(2));
        hold(1);
        lift();
        resize(4);
        assertThat(row().line()).as("also with the same capacity").hasToString("4 = 0 + 4 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-01 there is nothing to lift twice, nor at an emplacement")
    void lifts_only_what_is_there() {
        lift();

        assertRefused(Stale.class, () -> capacities.lift(rate));
        assertRefused(NotFound.class, () -> capacities.lift(GaugeKey.emplacement(event, place)));
        hold(1);
        resize(3);
        hold(1);
        lift();
        assertRefused(Stale.class, () -> capacities.lift(rate));
    }

    @Test
    @DisplayName("C-01 lifted in the middle of sales it goes only where none of them took from it")
    void races_with_sales() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            together.rush(BUYERS + 1, number -> {
                if (number < BUYERS) hold(1);
                else lift();
                return true;
            });
            if (!row().open())
                assertThat(office.get(owner, () -> gauges.movements(rate, 0, 50))
                                .rows())
                        .extracting(MovementLine::cause)
                        .doesNotContain(Cause.HELD);
            limit();
        }

        assertThat(office.differences(owner)).isEmpty();
    }
}
