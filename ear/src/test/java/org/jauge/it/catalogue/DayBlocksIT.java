package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.ManualBlocks;
import org.jauge.inventory.PeriodLine;
import org.jauge.it.Together;
import org.jauge.quota.DayBlock;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaCounted;
import org.jauge.quota.QuotaDivisions;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("Q-43")
class DayBlocksIT extends CatalogueTest {

    private static final int ROUNDS = 10;

    @Inject
    QuotaShop shop;

    @Inject
    GlobalQuotas quotas;

    @Inject
    QuotaDivisions divisions;

    @Inject
    Capacities capacities;

    @Inject
    ManualBlocks blocks;

    @Inject
    Together together;

    @Test
    @Tag("Q-42")
    @DisplayName("Q-43, Q-42 one quota, one category: 10 tables in the morning, 10 in the afternoon, anew each day")
    void blocks_count_apart() {
        var quota = shop.quota(owner, QuotaScope.DAY, 99);
        divide(quota, halves(13, 10, 10));
        var stall = shop.stall(owner, "Europe/Paris", quota);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T10:00"), 4);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T11:00"), 3);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T12:59"), 3);
        var noon = shop.event(owner, stall, "2031-08-05T12:00");
        var afternoon = shop.event(owner, stall, "2031-08-05T13:00");

        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, stall, noon, 1));
        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, stall, afternoon, 11))
                .returns(10, GaugeExhausted::available);
        shop.sell(owner, stall, afternoon, 10);

        assertThat(lines(quota, "2031-08-05")).containsExactly("AM 10 = 0 + 0 + 10 [10]", "PM 10 = 0 + 0 + 10 [10]");
        assertThat(lines(quota, "2031-08-06")).containsExactly("AM 10 = 10 + 0 + 0 [0]", "PM 10 = 10 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-Q6")
    @DisplayName("Q-43 with inventories the hours stay; names and capacities change, for what has no inventory yet")
    void hours_stay_once_counted() {
        var quota = shop.quota(owner, QuotaScope.DAY, 99);
        divide(quota, halves(13, 10, 10));
        divide(quota, halves(14, 10, 10));
        var stall = shop.stall(owner, "Europe/Paris", quota);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T13:30"), 4);

        assertRefused(QuotaCounted.class, () -> divisions.divide(quota, version(quota), halves(13, 10, 10)));
        assertRefused(QuotaCounted.class, () -> divisions.divide(quota, version(quota), DayBlocks.NONE));
        divide(quota, halves(14, 7, 8));

        assertThat(lines(quota, "2031-08-05")).containsExactly("AM 10 = 6 + 0 + 4 [4]", "PM 8 = 8 + 0 + 0 [0]");
        assertThat(lines(quota, "2031-08-06")).containsExactly("AM 7 = 7 + 0 + 0 [0]", "PM 8 = 8 + 0 + 0 [0]");
    }

    @Test
    @DisplayName("Q-43 a block's first need meets a division into other hours: never a row that would mean other hours")
    void first_need_meets_a_division() throws Exception {
        for (var round = 0; round < ROUNDS; round++) {
            var values = new QuotaValues("Round " + round, 99, false, true);
            var quota = office.get(owner, () -> quotas.create(QuotaScope.DAY, values));
            divide(quota, halves(13, 10, 10));
            var version = version(quota);
            var morning =
                    shop.lines(owner, quota, "2031-08-05", "2031-08-05").get(0).key();

            together.rush(
                    3,
                    number -> tried(() -> {
                        if (number == 0) divisions.divide(quota, version, DayBlocks.NONE);
                        else if (number == 1) capacities.resize(morning, 12);
                        else blocks.block(UUID.randomUUID().toString(), morning, 2, "staff");
                    }));

            if (office.get(owner, () -> divisions.of(quota)).isEmpty())
                divide(quota, halves(14, 1, 1)); // refused if any inventory had been made
            else
                assertThat(shop.lines(owner, quota, "2031-08-05", "2031-08-05")).anyMatch(PeriodLine::open);
        }
        assertThat(office.differences(owner)).isEmpty();
    }

    /** Some come too late, and are told so. */
    private boolean tried(Runnable work) {
        try {
            office.run(owner, work);
            return true;
        } catch (Rejection late) {
            return false;
        }
    }

    @Test
    @DisplayName("Q-43 only a quota per day is divided, and not by an edit on old data")
    void only_days_are_divided() {
        var weekly = shop.quota(owner, QuotaScope.WEEK, 10);
        var daily = shop.quota(owner, QuotaScope.DAY, 10);
        var version = version(daily);

        assertRefused(InvalidField.class, () -> divisions.divide(weekly, version(weekly), halves(13, 1, 1)));
        divide(daily, halves(13, 1, 1));
        assertRefused(Stale.class, () -> divisions.divide(daily, version, halves(14, 1, 1)));
    }

    private void divide(long quota, DayBlocks blocks) {
        office.run(owner, () -> divisions.divide(quota, version(quota), blocks));
    }

    private long version(long quota) {
        return office.get(owner, () -> quotas.details(quota)).version();
    }

    private List<String> lines(long quota, String day) {
        return shop.lines(owner, quota, day, day).stream()
                .map((PeriodLine line) -> line.span().block() + " " + line.line())
                .toList();
    }

    private static DayBlocks halves(int hour, int morning, int afternoon) {
        return new DayBlocks(List.of(
                new DayBlock("AM", LocalTime.MIDNIGHT, morning), new DayBlock("PM", LocalTime.of(hour, 0), afternoon)));
    }
}
