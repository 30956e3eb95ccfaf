package org.jauge.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jauge.shared.WallClock;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PeriodsTest {

    private static final DayBlocks HALVES = new DayBlocks(
            List.of(new DayBlock("AM", LocalTime.MIDNIGHT, 10), new DayBlock("PM", LocalTime.of(13, 0), 8)));
    private static final Periods DIVIDED = new Periods(QuotaScope.DAY, HALVES);

    @ParameterizedTest(name = "{0}: {1} and {2} share an inventory: {3}")
    @Tag("Q-32")
    @Tag("Q-34")
    @Tag("Q-35")
    @Tag("Q-36")
    @Tag("Q-37")
    @CsvSource({
        "DAY,   2016-08-05T23:30, 2016-08-06T00:00, false",
        "DAY,   2016-08-05T00:00, 2016-08-05T23:59:59, true",
        "DAY,   2016-02-29T00:00, 2016-03-01T00:00, false", // the leap day is a day of its own
        "WEEK,  2016-08-07T23:00, 2016-08-08T00:00, false",
        "WEEK,  2016-08-01T00:00, 2016-08-07T23:59:59, true",
        "WEEK,  2016-12-31T20:00, 2017-01-01T20:00, true", // Saturday and Sunday of one week
        "WEEK,  2020-12-28T00:00, 2021-01-03T23:59, true", // week 53
        "MONTH, 2016-08-31T23:59, 2016-09-01T00:00, false",
        "MONTH, 2016-02-01T00:00, 2016-02-29T23:59:59, true",
        "YEAR,  2016-12-31T23:59:59, 2017-01-01T00:00, false",
        "YEAR,  2016-01-01T00:00, 2016-12-31T23:59:59, true",
        "INVENTORY, 2016-01-01T00:00, 2031-12-31T23:59, true",
    })
    void starts_share_an_inventory_within_a_period_only(
            QuotaScope scope, LocalDateTime one, LocalDateTime other, boolean shared) {
        var periods = new Periods(scope, DayBlocks.NONE);

        assertThat(periods.key(one) == periods.key(other)).isEqualTo(shared);
    }

    @ParameterizedTest(name = "Q-34 a start at {0} counts in {1} on {2}")
    @Tag("Q-34")
    @Tag("AMB-Q10")
    @CsvSource({
        "2016-08-05T21:59:59Z, Europe/Paris, 2016-08-05",
        "2016-08-05T22:00:00Z, Europe/Paris, 2016-08-06",
        "2016-08-06T03:59:59Z, America/Toronto, 2016-08-05", // Paris has had the 6th for six hours
        "2016-08-06T04:00:00Z, America/Toronto, 2016-08-06",
        "2016-03-27T00:59:59Z, Europe/Paris, 2016-03-27", // before and after the hour that is skipped
        "2016-03-27T01:00:00Z, Europe/Paris, 2016-03-27",
        "2016-10-29T22:00:00Z, Europe/Paris, 2016-10-30", // the day of 25 hours, from end to end
        "2016-10-30T22:59:59Z, Europe/Paris, 2016-10-30",
        "2016-10-30T23:00:00Z, Europe/Paris, 2016-10-31",
    })
    void the_day_is_the_one_on_the_wall_of_the_activity(Instant start, ZoneId zone, LocalDate day) {
        var key = new Periods(QuotaScope.DAY, DayBlocks.NONE)
                .key(start.atZone(zone).toLocalDateTime());

        assertThat(key).isEqualTo(day.toEpochDay());
    }

    @ParameterizedTest(name = "{0} from {1} to {2}: the first is from {3} to {4}, {5} in all")
    @Tag("Q-40")
    @CsvSource({
        "DAY,   2016-07-01, 2016-07-31, 2016-07-01, 2016-07-01, 31",
        "WEEK,  2016-08-03, 2016-08-08, 2016-08-01, 2016-08-07, 2",
        "MONTH, 2016-02-10, 2016-12-31, 2016-02-01, 2016-02-29, 11",
        "YEAR,  2016-12-31, 2017-01-01, 2016-01-01, 2016-12-31, 2",
    })
    void a_range_has_every_period_with_a_day_in_it(
            QuotaScope scope, LocalDate from, LocalDate until, LocalDate first, LocalDate last, int count) {
        var spans = new Periods(scope, DayBlocks.NONE).between(from, until);

        assertThat(spans).hasSize(count);
        assertThat(spans.get(0)).returns(first, PeriodSpan::first).returns(last, PeriodSpan::last);
    }

    @Test
    @Tag("Q-38")
    @Tag("Q-40")
    @DisplayName("Q-38, Q-40 a stock has exactly one inventory")
    void a_stock_has_one() {
        var spans = new Periods(QuotaScope.INVENTORY, DayBlocks.NONE)
                .between(LocalDate.of(2016, 1, 1), LocalDate.of(2031, 1, 1));

        assertThat(spans).singleElement().returns(0L, PeriodSpan::key);
    }

    @ParameterizedTest(name = "{0}: a number leads back to the period it came from")
    @EnumSource(
            value = QuotaScope.class,
            names = {"EVENT"},
            mode = EnumSource.Mode.EXCLUDE)
    @Tag("Q-40")
    void a_number_leads_back(QuotaScope scope) {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var periods = new Periods(scope, DayBlocks.NONE);
        for (var step = 0; step < 500; step++) {
            var start = LocalDateTime.of(1990, 1, 1, 0, 0).plusMinutes(random.nextInt(60 * 24 * 365 * 80));

            var span = periods.span(periods.key(start)).orElseThrow();

            if (scope != QuotaScope.INVENTORY)
                assertThat(start.toLocalDate()).as("seed %d", seed).isBetween(span.first(), span.last());
            assertThat(span.key()).as("seed %d", seed).isEqualTo(periods.key(start));
        }
    }

    @ParameterizedTest(name = "{1} is no period by {0}")
    @Tag("Q-40")
    @CsvSource({
        "WEEK, 17018", // a Friday
        "MONTH, 201613",
        "MONTH, 201600",
        "YEAR, 0",
        "INVENTORY, 1",
        "DAY, 9223372036854775807"
    })
    void other_numbers_are_no_period(QuotaScope scope, long key) {
        assertThat(new Periods(scope, DayBlocks.NONE).span(key)).isEmpty();
    }

    @Test
    @Tag("Q-43")
    @DisplayName("Q-43 a number from before a division, or from before it was undone, is that of no other day")
    void numbers_of_days_and_blocks_differ() {
        var whole = new Periods(QuotaScope.DAY, DayBlocks.NONE);
        for (var day = WallClock.EVER; !day.isAfter(WallClock.FOREVER); day = day.plusDays(1)) {
            assertThat(DIVIDED.span(whole.key(day.atStartOfDay())))
                    .as("%s", day)
                    .isEmpty();
            assertThat(whole.span(DIVIDED.key(day.atStartOfDay())))
                    .as("%s", day)
                    .isEmpty();
        }
    }

    @ParameterizedTest(name = "Q-43 a start at {0} lies in {1}")
    @Tag("Q-43")
    @CsvSource({"00:00, AM", "12:59:59, AM", "13:00, PM", "23:59:59, PM"})
    void blocks_are_half_open(LocalTime time, String block) {
        var key = DIVIDED.key(LocalDate.of(2016, 8, 5).atTime(time));

        assertThat(DIVIDED.span(key).orElseThrow())
                .returns(block, PeriodSpan::block)
                .returns(LocalDate.of(2016, 8, 5), PeriodSpan::first);
        assertThat(DIVIDED.capacity(key, 99)).isEqualTo(block.equals("AM") ? 10 : 8);
    }

    @Test
    @Tag("Q-43")
    @DisplayName("Q-43 the blocks of several days are numbered in the order of time, each one once")
    void blocks_are_numbered_in_order() {
        var spans = DIVIDED.between(LocalDate.of(1969, 12, 30), LocalDate.of(1970, 1, 2));

        assertThat(spans).hasSize(8).extracting(PeriodSpan::key).isSorted().doesNotHaveDuplicates();
        assertThat(spans).extracting(PeriodSpan::block).startsWith("AM", "PM", "AM");
        assertThat(DIVIDED.span(spans.get(0).key() + 2)).isEmpty();
        assertThat(spans.get(1))
                .returns(LocalTime.of(13, 0), PeriodSpan::from)
                .returns(LocalTime.MIDNIGHT, PeriodSpan::until);
    }

    @Test
    @Tag("Q-43")
    void only_days_have_blocks() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Periods(QuotaScope.WEEK, HALVES));
    }
}
