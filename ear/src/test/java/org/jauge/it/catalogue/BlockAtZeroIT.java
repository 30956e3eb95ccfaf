package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.dossier.PlaceFate.RELEASED;

import jakarta.inject.Inject;
import org.jauge.category.Composition;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Where a quota that blocks at zero keeps the units of cancelled tickets, and where not: the numbers of the rule. */
class BlockAtZeroIT extends CancellationTest {

    @Inject
    GlobalQuotas globalQuotas;

    @Test
    @Tag("Q-17")
    @Tag("Q-18")
    @Tag("AMB-Q1")
    @DisplayName(
            "Q-17 on, 25 of 25 sold and 2 cancelled: 25 = 0 + 0 + 25 [23], and nobody can buy it; off, the next returns")
    void blocks_at_zero() {
        openEvening(true);
        var number = sell(special, 25);
        assertThat(sellable(special)).isZero();

        cancel(number, 2, RELEASED);

        assertThat(line(DRINK)).isEqualTo("25 = 0 + 0 + 25 [23]");
        assertThat(line("A")).as("an emplacement always gets its places back").isEqualTo("40 = 17 + 0 + 23 [23]");
        assertThat(sellable(special))
                .as("an exhausted offer does not come back")
                .isZero();
        assertRefused(GaugeExhausted.class, () -> sell(special, 1));
        assertThat(office.differences(owner)).isEmpty();

        setBlockAtZero(false);
        cancel(number, 1, RELEASED);

        assertThat(line(DRINK)).isEqualTo("25 = 1 + 0 + 24 [22]");
        assertThat(sellable(special)).isEqualTo(1);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-17")
    @DisplayName("Q-17 off, 25 sold and 2 cancelled: 25 = 2 + 0 + 23 [23]; on, only 24 sold: 25 = 3 + 0 + 22 [22]")
    void releases_where_it_does_not_block() {
        openEvening(false);
        cancel(sell(special, 25), 2, RELEASED);
        assertThat(line(DRINK)).isEqualTo("25 = 2 + 0 + 23 [23]");

        setBlockAtZero(true);
        var matinee = office.event(owner, activity);
        cancel(sell(matinee, special, 24), 2, RELEASED);

        assertThat(line(matinee, DRINK)).isEqualTo("25 = 3 + 0 + 22 [22]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("Q-40")
    @Tag("Q-17")
    @DisplayName("Q-40 a global quota at zero keeps what tickets of any of its events give back")
    void a_global_quota_blocks_at_zero() {
        openEvening(false);
        var daily =
                office.get(owner, () -> globalQuotas.create(QuotaScope.DAY, new QuotaValues("Tables", 10, true, true)));
        var table = sold("Table", Composition.ticking(daily), "5.00");
        var matinee = office.event(owner, activity);
        var first = sell(table, 4);
        sell(matinee, table, 6);
        assertThat(line("Tables")).isEqualTo("10 = 0 + 0 + 10 [10]");

        cancel(first, 1, RELEASED);

        assertThat(line(matinee, "Tables")).isEqualTo("10 = 0 + 0 + 10 [9]");
        assertThat(line("A")).isEqualTo("40 = 37 + 0 + 3 [3]");
        assertThat(office.differences(owner)).isEmpty();
    }

    private void setBlockAtZero(boolean on) {
        office.run(owner, () -> {
            var details = quotas.details(quota);
            quotas.change(quota, details.version(), new QuotaValues(DRINK, 25, on, true));
        });
    }
}
