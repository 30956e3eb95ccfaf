package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.Cancellations;
import org.jauge.dossier.QuotaDraw;
import org.jauge.dossier.QuotaDraws;
import org.jauge.gauge.CauseTotal;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.ManualBlocks;
import org.jauge.inventory.PeriodShare;
import org.jauge.inventory.PeriodShare.Kind;
import org.jauge.inventory.RequestIdReused;
import org.jauge.inventory.UnusedUnits;
import org.jauge.it.Together;
import org.jauge.it.catalogue.QuotaShop.Stall;
import org.jauge.quota.QuotaScope;
import org.jauge.reserve.Allotments;
import org.jauge.reserve.Allotments.Rate;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveValues;
import org.jauge.reserve.Reserves;
import org.jauge.shared.Slice;
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
    EventGauges eventGauges;

    @Inject
    Cancellations cancellations;

    @Inject
    UnusedUnits unused;

    @Inject
    ManualBlocks blocks;

    @Inject
    Reserves reserves;

    @Inject
    Allotments allotments;

    @Inject
    CopiedSales copies;

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

        var counted = office.get(owner, () -> draws.counts(quota, LocalDate.of(2031, 8, 4), LocalDate.of(2031, 8, 17)));
        var week = shop.lines(owner, quota, "2031-08-04", "2031-08-04").get(0);

        assertThat(counted)
                .isEqualTo(Map.of(
                        LocalDate.of(2031, 8, 4).toEpochDay(),
                        2,
                        LocalDate.of(2031, 8, 11).toEpochDay(),
                        1));
        assertThat(drawn(week.key())).containsExactly("Europe/Paris 5 [5]", "America/Toronto 3 [3]");
    }

    @Test
    @Tag("Q-38")
    @DisplayName("Q-38 a stock that more than 2,000 events drew from is counted and listed to the last of them")
    void counts_thousands_of_events() throws SQLException {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 5_000);
        var stall = shop.stall(owner, PARIS, quota);
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        shop.sell(owner, stall, event, 1);
        var key = GaugeKey.globalQuota(quota, 0);

        copies.copy(event, key, 2_000);

        var day = LocalDate.of(2031, 8, 5);
        assertThat(office.get(owner, () -> draws.counts(quota, day, day))).isEqualTo(Map.of(0L, 2_001));
        Slice<QuotaDraw> last = office.get(owner, () -> draws.page(key, 2_000, 25));
        assertThat(last.total()).isEqualTo(2_001);
        assertThat(last.rows()).singleElement().returns(1L, QuotaDraw::used);
    }

    @Test
    @Tag("C-03")
    @Tag("Q-13")
    @DisplayName("C-03 events, reserves, blocks by hand and freed units add up to a stock's line: 50 = 33 + 11 + 6 [5]")
    void tells_what_the_line_is_made_of() {
        var quota = shop.quota(owner, QuotaScope.INVENTORY, 50);
        var key = GaugeKey.globalQuota(quota, 0);
        drawInEveryWay(key, shop.stall(owner, PARIS, quota));

        List<CauseTotal> totals = office.get(owner, () -> eventGauges.totals(key));

        assertThat(shop.line(owner, quota, "2031-01-01")).isEqualTo("50 = 33 + 10 + 7 [6]");
        assertThat(PeriodShare.of(totals))
                .containsExactly(
                        new PeriodShare(Kind.EVENTS, 0, 9, 6),
                        new PeriodShare(Kind.RESERVES, 6, 0, 0),
                        new PeriodShare(Kind.MANUAL, 4, 0, 0),
                        new PeriodShare(Kind.FREED, 0, -2, 0),
                        new PeriodShare(Kind.TOTAL, 10, 7, 6));
        assertThat(drawn(key)).containsExactly("Europe/Paris 6 [6]", "Europe/Paris 3 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    /** 5 sold; 2 sold and given back; 3 sold, cancelled and kept, 2 freed; 4 blocked by hand; 7 in reserve, 1 drawn. */
    private void drawInEveryWay(GaugeKey key, Stall stall) {
        var reserve = new AtomicLong();
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        shop.sell(owner, stall, event, 5);
        var back = shop.sell(owner, stall, shop.event(owner, stall, "2031-08-06T20:00"), 2);
        var kept = shop.sell(owner, stall, shop.event(owner, stall, "2031-08-07T20:00"), 3);
        office.run(owner, () -> {
            cancellations.cancel(id(), CancellationOrder.whole(back, "ill"));
            cancellations.cancel(id(), CancellationOrder.whole(kept, "ill").keepingPlaces());
            unused.free(id(), key, 2);
            blocks.block(id(), key, 4, "Casse");
            var media = reserves.create(ReserveValues.named("Média"));
            var rate = new Rate(event, stall.place(), stall.category());
            allotments.allot(id(), rate, List.of(new Quantity(media, 7)));
            reserve.set(media);
        });
        shop.draw(owner, stall, event, reserve.get());
    }

    private List<String> drawn(GaugeKey key) {
        return office.get(owner, () -> draws.page(key, 0, 25)).rows().stream()
                .map(draw -> draw.timeZone() + " " + draw.used() + " [" + draw.actual() + "]")
                .toList();
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }
}
