package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.util.List;
import org.jauge.category.Categories;
import org.jauge.category.CategoryReads;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.QuotaRecount;
import org.jauge.dossier.QuotaRecounts;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.it.Together;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("AMB-Q5")
class QuotaRecountIT extends CatalogueTest {

    private static final String PARIS = "Europe/Paris";

    @Inject
    QuotaShop shop;

    @Inject
    Quotas quotas;

    @Inject
    Categories categories;

    @Inject
    CategoryReads reads;

    @Inject
    QuotaRecounts recounts;

    @Inject
    Capacities capacities;

    @Inject
    Together together;

    @Test
    @DisplayName(
            "AMB-Q5 a tick counts future sales; a recount adds what was sold and held, once, and what follows fits")
    void counts_what_was_sold_before() {
        var stall = shop.stall(owner, PARIS);
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        shop.sell(owner, stall, event, 3);
        office.hold(owner, new NewLine(event, stall.place(), stall.category(), 2));
        var quota = quota(stall, 25);
        tick(stall, quota);
        shop.sell(owner, stall, event, 4);
        assertThat(office.gauges(owner, event)).contains("VIP 25 = 21 + 0 + 4 [4]");

        var planned = office.get(owner, () -> recounts.preview(stall.category(), quota));
        var counted = count(stall, quota);
        var again = count(stall, quota);

        assertThat(planned).singleElement().returns(5, QuotaRecount::missing);
        assertThat(counted).singleElement().returns(5, QuotaRecount::counted).returns(0, QuotaRecount::missing);
        assertThat(again).isEmpty();
        assertThat(office.gauges(owner, event)).contains("VIP 25 = 16 + 2 + 7 [7]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-Q5 where it would exceed the capacity nothing is counted: event, capacity, needed; others are")
    void refuses_beyond_the_capacity() {
        var stall = shop.stall(owner, PARIS);
        var small = shop.event(owner, stall, "2031-08-05T20:00");
        var other = shop.event(owner, stall, "2031-08-06T20:00");
        shop.sell(owner, stall, small, 3);
        shop.sell(owner, stall, other, 3);
        var quota = quota(stall, 5);
        tick(stall, quota);
        office.run(owner, () -> capacities.resize(GaugeKey.quota(small, quota), 2));

        var counted = count(stall, quota);

        assertThat(counted)
                .extracting(
                        QuotaRecount::eventId, QuotaRecount::counted, QuotaRecount::missing, QuotaRecount::isTooMuch)
                .containsExactly(tuple(small, 0, 3, true), tuple(other, 3, 0, false));
        assertThat(office.gauges(owner, small)).contains("VIP 2 = 2 + 0 + 0 [0]");
        office.run(owner, () -> capacities.resize(GaugeKey.quota(small, quota), 3));
        assertThat(count(stall, quota)).singleElement().returns(3, QuotaRecount::counted);
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-Q5 a global quota counts each event in its own period")
    void counts_by_period() {
        var stall = shop.stall(owner, PARIS);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T10:00"), 3);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T20:00"), 2);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-06T10:00"), 1);
        var quota = shop.quota(owner, QuotaScope.DAY, 10);
        tick(stall, quota);

        count(stall, quota);

        assertThat(shop.line(owner, quota, "2031-08-05")).isEqualTo("10 = 5 + 0 + 5 [5]");
        assertThat(shop.line(owner, quota, "2031-08-06")).isEqualTo("10 = 9 + 0 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-Q5 two who recount at once count nothing twice")
    void counts_once_under_a_race() throws Exception {
        var stall = shop.stall(owner, PARIS);
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        for (var sale = 0; sale < 5; sale++) shop.sell(owner, stall, event, 2);
        var quota = quota(stall, 25);
        tick(stall, quota);

        together.rush(6, number -> !count(stall, quota).isEmpty());

        assertThat(office.gauges(owner, event)).contains("VIP 25 = 15 + 0 + 10 [10]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("AMB-Q5 only a quota that the category ticks is recounted")
    void refuses_what_is_not_ticked() {
        var stall = shop.stall(owner, PARIS);
        var quota = quota(stall, 25);

        assertRefused(InvalidField.class, () -> recounts.count(stall.category(), quota))
                .returns("not-ticked", InvalidField::rule);
    }

    private List<QuotaRecount> count(QuotaShop.Stall stall, long quota) {
        return office.get(owner, () -> recounts.count(stall.category(), quota));
    }

    private long quota(QuotaShop.Stall stall, int capacity) {
        return office.get(owner, () -> quotas.create(stall.activity(), new QuotaValues("VIP", capacity, false, true)));
    }

    private void tick(QuotaShop.Stall stall, long quota) {
        office.run(owner, () -> {
            var known = reads.details(stall.category());
            categories.change(stall.category(), known.version(), known.values(), Composition.ticking(quota));
        });
    }
}
