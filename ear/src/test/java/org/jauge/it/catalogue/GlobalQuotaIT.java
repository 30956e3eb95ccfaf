package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.audit.JournalLine;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.Availability;
import org.jauge.inventory.Capacities;
import org.jauge.inventory.PeriodCapacities;
import org.jauge.inventory.PeriodChange;
import org.jauge.inventory.PeriodChange.Outcome;
import org.jauge.inventory.PeriodLine;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.Slice;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GlobalQuotaIT extends CatalogueTest {

    private static final String PARIS = "Europe/Paris";
    private static final LocalDate JULY = LocalDate.of(2031, 7, 1);
    private static final LocalDate JULY_ENDS = LocalDate.of(2031, 7, 31);

    @Inject
    QuotaShop shop;

    @Inject
    GlobalQuotas quotas;

    @Inject
    Capacities capacities;

    @Inject
    PeriodCapacities periodCapacities;

    @Inject
    Availability availability;

    @Inject
    Journal journal;

    @Test
    @Tag("Q-33")
    @Tag("Q-30")
    @DisplayName("Q-33 12 a day, 2 sold at each of 6 events: another activity sells 0 that day, and 12 on the next")
    void all_events_of_a_day_share_it() {
        var quota = shop.quota(owner, QuotaScope.DAY, 12);
        var first = shop.stall(owner, PARIS, quota);
        var second = shop.stall(owner, PARIS, quota);
        for (var hour = 10; hour < 16; hour++)
            shop.sell(owner, first, shop.event(owner, first, "2031-08-05T" + hour + ":00"), 2);
        var sameDay = shop.event(owner, second, "2031-08-05T18:00");
        var nextDay = shop.event(owner, second, "2031-08-06T18:00");

        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, second, sameDay, 1))
                .returns(0, GaugeExhausted::available);
        assertRefused(GaugeExhausted.class, () -> shop.sell(owner, second, nextDay, 13))
                .returns(12, GaugeExhausted::available);
        shop.sell(owner, second, nextDay, 12);

        assertThat(shop.line(owner, quota, "2031-08-05")).isEqualTo("12 = 0 + 0 + 12 [12]");
        assertThat(shop.line(owner, quota, "2031-08-06")).isEqualTo("12 = 0 + 0 + 12 [12]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} and {2} share an inventory: {3}")
    @Tag("Q-32")
    @Tag("Q-34")
    @Tag("Q-35")
    @Tag("Q-36")
    @Tag("Q-37")
    @CsvSource({
        "DAY, 2031-08-05T23:30, 2031-08-06T00:00, false", // sold today, counted on the day of the event
        "WEEK, 2033-08-07T23:00, 2033-08-08T00:00, false",
        "WEEK, 2032-12-27T20:00, 2033-01-02T20:00, true",
        "MONTH, 2032-08-31T23:59, 2032-09-01T00:00, false",
        "MONTH, 2032-02-29T20:00, 2032-02-01T20:00, true",
        "YEAR, 2033-12-31T23:59, 2034-01-01T00:00, false",
        "INVENTORY, 2031-08-05T20:00, 2035-01-01T20:00, true"
    })
    void events_count_in_the_period_of_their_start(QuotaScope scope, String one, String other, boolean shared) {
        var quota = shop.quota(owner, scope, 10);
        var stall = shop.stall(owner, PARIS, quota);
        shop.sell(owner, stall, shop.event(owner, stall, one), 3);
        shop.sell(owner, stall, shop.event(owner, stall, other), 2);

        var first = shop.line(owner, quota, one.substring(0, 10));
        var second = shop.line(owner, quota, other.substring(0, 10));

        assertThat(first).isEqualTo(shared ? "10 = 5 + 0 + 5 [5]" : "10 = 7 + 0 + 3 [3]");
        assertThat(second).isEqualTo(shared ? first : "10 = 8 + 0 + 2 [2]");
    }

    @Test
    @Tag("Q-34")
    @Tag("AMB-Q10")
    @DisplayName("Q-34 two activities of different zones: each event counts on its own local day")
    void each_event_counts_on_its_own_day() {
        var quota = shop.quota(owner, QuotaScope.DAY, 10);
        var paris = shop.stall(owner, PARIS, quota);
        var toronto = shop.stall(owner, "America/Toronto", quota);

        shop.sell(owner, paris, shop.event(owner, paris, "2031-08-06T02:00"), 4); // the same moment
        shop.sell(owner, toronto, shop.event(owner, toronto, "2031-08-05T20:00"), 3);

        assertThat(shop.line(owner, quota, "2031-08-05")).isEqualTo("10 = 7 + 0 + 3 [3]");
        assertThat(shop.line(owner, quota, "2031-08-06")).isEqualTo("10 = 6 + 0 + 4 [4]");
    }

    @Test
    @Tag("Q-40")
    @Tag("AMB-Q6")
    @Tag("AMB-Q3")
    @DisplayName("Q-40, AMB-Q6 a period has a row from its first need on; then its capacity is its own, never below"
            + " used, and another default moves only the others")
    void a_period_behaves_like_an_event() {
        var quota = shop.quota(owner, QuotaScope.MONTH, 10);
        var stall = shop.stall(owner, PARIS, quota);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T20:00"), 3);
        var august = shop.lines(owner, quota, "2031-08-01", "2031-08-31").get(0);

        office.run(owner, () -> capacities.resize(august.key(), 3));
        assertRefused(CapacityTooLow.class, () -> capacities.resize(august.key(), 2))
                .returns(3, CapacityTooLow::minimum);

        assertThat(shop.lines(owner, quota, "2031-07-15", "2031-09-15"))
                .extracting(PeriodLine::open)
                .containsExactly(false, true, false);
        assertThat(shop.line(owner, quota, "2031-08-15")).isEqualTo("3 = 0 + 0 + 3 [3]");
        assertThat(shop.line(owner, quota, "2031-09-15")).isEqualTo("10 = 10 + 0 + 0 [0]");
        office.run(owner, () -> {
            var known = quotas.details(quota);
            quotas.change(quota, known.version(), new QuotaValues(known.values().name(), 8, false, true));
        });
        assertThat(shop.line(owner, quota, "2031-08-15")).isEqualTo("3 = 0 + 0 + 3 [3]");
        assertThat(shop.line(owner, quota, "2031-09-15")).isEqualTo("8 = 8 + 0 + 0 [0]");
        shop.sell(owner, stall, shop.event(owner, stall, "2031-09-05T20:00"), 1);
        assertThat(shop.line(owner, quota, "2031-09-15")).isEqualTo("8 = 7 + 0 + 1 [1]");
    }

    @Test
    @Tag("AMB-Q7")
    @DisplayName("AMB-Q7 what is left of a category is the smallest of its gauges, global quotas among them")
    void what_is_left_counts_global_quotas() {
        var quota = shop.quota(owner, QuotaScope.DAY, 10);
        var stall = shop.stall(owner, PARIS, quota);
        var event = shop.event(owner, stall, "2031-08-05T20:00");
        shop.sell(owner, stall, shop.event(owner, stall, "2031-08-05T10:00"), 3);

        var offer = office.get(owner, () -> availability.of(event))
                .emplacements()
                .get(0)
                .categories()
                .get(0);

        assertThat(offer)
                .returns(7, category -> category.left())
                .returns(
                        shop.lines(owner, quota, "2031-08-05", "2031-08-05")
                                .get(0)
                                .key()
                                .toString(),
                        category -> category.tightest());
    }

    @Test
    @Tag("Q-19")
    @Tag("Q-40")
    @Tag("A-10")
    @DisplayName("Q-40 one capacity for all days of July: a day that has more stays, the journal has one entry")
    void sets_all_days_of_a_month() {
        var quota = shop.quota(owner, QuotaScope.DAY, 10);
        var stall = shop.stall(owner, PARIS, quota);
        shop.sell(owner, stall, shop.event(owner, stall, "2031-07-14T20:00"), 6);

        var planned = office.get(owner, () -> periodCapacities.preview(quota, JULY, JULY_ENDS, 5));
        assertThat(shop.line(owner, quota, "2031-07-01")).isEqualTo("10 = 10 + 0 + 0 [0]");
        var entries = journal().total();
        var done = office.get(owner, () -> periodCapacities.apply(quota, JULY, JULY_ENDS, 5));

        assertThat(done).isEqualTo(planned).hasSize(31);
        assertThat(done)
                .filteredOn(change -> change.outcome() != Outcome.CHANGED)
                .singleElement()
                .returns(6, PeriodChange::minimum)
                .returns(
                        LocalDate.of(2031, 7, 14),
                        change -> change.period().span().first());
        assertThat(shop.line(owner, quota, "2031-07-31")).isEqualTo("5 = 5 + 0 + 0 [0]");
        assertThat(shop.line(owner, quota, "2031-07-14")).isEqualTo("10 = 4 + 0 + 6 [6]");
        assertThat(shop.line(owner, quota, "2031-08-01")).isEqualTo("10 = 10 + 0 + 0 [0]");
        assertThat(journal().total()).isEqualTo(entries + 1);
        assertThat(journal().rows().get(0))
                .returns("10 × 30; refused: 10 × 1", JournalLine::before)
                .returns("5", JournalLine::after);
        assertThat(office.differences(owner)).isEmpty();
    }

    private Slice<JournalLine> journal() {
        return office.get(owner, () -> journal.page(new JournalFilter(null, null, null, null), 0, 1));
    }
}
