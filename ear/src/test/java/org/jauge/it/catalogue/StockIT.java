package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.jauge.dossier.QuotaDraw;
import org.jauge.dossier.QuotaDraws;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.RequestIdReused;
import org.jauge.it.Together;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Stocks of the account, and who draws from its quotas. */
class StockIT extends CatalogueTest {

    private static final String PARIS = "Europe/Paris";

    @Inject
    QuotaShop shop;

    @Inject
    Capacities capacities;

    @Inject
    QuotaDraws draws;

    @Inject
    Together together;

    @Test
    @Tag("Q-38")
    @Tag("Q-39")
    @Tag("Q-40")
    @DisplayName("Q-38, Q-39 a stock of 50: 30 + 20 sold, the 51st refused anywhere; restocked 80 = 30 + 0 + 50 [50]")
    void a_stock_is_one_and_is_restocked() {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 50);
        var one = shop.stall(owner, PARIS, quota);
        var other = shop.stall(owner, "America/Toronto", quota);
        var event = shop.event(owner, one, "2031-08-05T20:00");
        shop.sell(owner, one, event, 30);
        shop.sell(owner, other, shop.event(owner, other, "2033-01-09T20:00"), 20);
        var key = GaugeKey.globalQuota(quota, 0);

        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, one, event, 1));
        office.run(owner, () -> capacities.resize(key, 80));

        assertThat(shop.lines(owner, quota, "2031-01-01", "2033-12-31"))
                .singleElement()
                .returns("80 = 30 + 0 + 50 [50]", line -> line.line().toString());
        office.run(owner, () -> capacities.restock("delivered", key, 5));
        office.run(owner, () -> capacities.restock("delivered", key, 5)); // its answer was lost
        assertThat(shop.line(owner, quota, "2031-01-01"))
                .as("one delivery is added once")
                .isEqualTo("85 = 35 + 0 + 50 [50]");
        assertRefused(RequestIdReused.class, () -> capacities.restock("delivered", key, 6));
    }

    @Test
    @Tag("Q-39")
    @DisplayName("Q-39 deliveries that come at once are all added")
    void restocks_at_once_are_all_added() throws Exception {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 0);
        var key = GaugeKey.globalQuota(quota, 0);

        var added = together.rush(8, number -> {
            office.run(owner, () -> capacities.restock("delivery-" + number, key, 5));
            return true;
        });

        assertThat(added).isEqualTo(8);
        assertThat(shop.line(owner, quota, "2031-01-01")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    @Test
    @Tag("Q-30")
    @DisplayName("Q-30 a period tells which events of which activities drew from it, and how much")
    void tells_who_drew() {
        var quota = shop.quota(owner, QuotaScope.WEEK, 20);
        var paris = shop.stall(owner, PARIS, quota);
        var toronto = shop.stall(owner, "America/Toronto", quota);
        var monday = shop.event(owner, paris, "2031-08-04T10:00");
        var sunday = shop.event(owner, toronto, "2031-08-10T20:00");
        shop.sell(owner, paris, monday, 4);
        shop.sell(owner, paris, monday, 1);
        shop.sell(owner, toronto, sunday, 3);
        shop.sell(owner, paris, shop.event(owner, paris, "2031-08-11T10:00"), 2);

        List<QuotaDraw> found =
                office.get(owner, () -> draws.of(quota, LocalDate.of(2031, 8, 4), LocalDate.of(2031, 8, 17)));

        assertThat(found)
                .extracting(draw -> LocalDate.ofEpochDay(draw.period()) + " " + draw.timeZone() + " " + draw.used())
                .containsExactly(
                        "2031-08-04 Europe/Paris 5", "2031-08-04 America/Toronto 3", "2031-08-11 Europe/Paris 2");
    }
}
