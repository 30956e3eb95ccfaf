package org.jauge.calendar;

import static java.time.DayOfWeek.FRIDAY;
import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.SUNDAY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NewSeriesTest {

    private static final EventFacts FACTS = new EventFacts("", "", "", EventState.OPEN, 1);
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final LocalDate MONDAY_1 = LocalDate.of(2026, 6, 1);
    private static final Set<DayOfWeek> DAILY = EnumSet.allOf(DayOfWeek.class);
    private static final List<LocalTime> TEN = List.of(LocalTime.of(10, 0));

    @Test
    void takes_the_days_and_times_in_order_with_both_ends() {
        var series = series(
                MONDAY_1,
                LocalDate.of(2026, 6, 8),
                Set.of(MONDAY, FRIDAY),
                List.of(LocalTime.of(14, 0), LocalTime.of(10, 0)));

        assertThat(series.starts())
                .containsExactly(
                        LocalDateTime.of(2026, 6, 1, 10, 0),
                        LocalDateTime.of(2026, 6, 1, 14, 0),
                        LocalDateTime.of(2026, 6, 5, 10, 0),
                        LocalDateTime.of(2026, 6, 5, 14, 0),
                        LocalDateTime.of(2026, 6, 8, 10, 0),
                        LocalDateTime.of(2026, 6, 8, 14, 0));
    }

    @Test
    void the_same_time_twice_is_one_event() {
        var series = series(MONDAY_1, MONDAY_1, DAILY, List.of(LocalTime.of(10, 0), LocalTime.of(10, 0)));

        assertThat(series.starts()).hasSize(1);
    }

    @Test
    void a_leap_day_is_a_day() {
        var series = series(LocalDate.of(2028, 2, 28), LocalDate.of(2028, 3, 1), DAILY, TEN);

        assertThat(series.starts()).hasSize(3);
    }

    @Test
    void skips_dates_and_refuses_when_none_is_left() {
        var three = MONDAY_1.plusDays(2);

        assertThat(skipping(three, MONDAY_1.plusDays(1)).starts())
                .containsExactly(MONDAY_1.atTime(10, 0), three.atTime(10, 0));
        assertRefused("days", "none-in-range", skipping(MONDAY_1, MONDAY_1)::starts);
        var many = MONDAY_1.datesUntil(MONDAY_1.plusDays(NewSeries.SKIPPED_MAX + 1L))
                .toArray(LocalDate[]::new);
        assertThat(skipping(three, Arrays.copyOf(many, NewSeries.SKIPPED_MAX)).skipped())
                .hasSize(NewSeries.SKIPPED_MAX);
        assertRefused("skipped", "too-many", () -> skipping(three, many));
    }

    @Test
    void leaves_out_what_a_change_of_the_clock_skips() {
        var gap = LocalDate.of(2026, 3, 29).atTime(2, 30);
        var nightly = series(gap.toLocalDate().minusDays(1), gap.toLocalDate(), DAILY, List.of(gap.toLocalTime()));

        assertThat(nightly.gaps(PARIS)).containsExactly(gap);
        assertThat(nightly.spans(PARIS)).extracting(EventSpan::localDate).containsExactly(LocalDate.of(2026, 3, 28));
        assertThat(nightly.gaps(ZoneOffset.UTC)).isEmpty();
        var only = series(gap.toLocalDate(), gap.toLocalDate(), DAILY, List.of(gap.toLocalTime()));
        assertRefused("times", "clock-change-gap", () -> only.spans(PARIS));
    }

    @Test
    void is_the_same_when_it_was_written_down() {
        var sale = new SaleTimes(MONDAY_1.atStartOfDay(), null);
        var series = new NewSeries(
                MONDAY_1,
                MONDAY_1.plusDays(9),
                Set.of(MONDAY, FRIDAY),
                List.of(LocalTime.of(14, 0), LocalTime.of(10, 30)),
                Set.of(MONDAY_1.plusDays(7)),
                90,
                new EventFacts("Été", "Jazz", "FR", EventState.HIDDEN, 7, sale));
        var run = new SeriesRun(1, 2, "staff:3", series, PARIS, Instant.EPOCH);

        assertThat(run.series(PARIS)).isEqualTo(series);
        run.advance(3, 2, Instant.EPOCH);
        assertThat(run.progress(Instant.EPOCH)).isEqualTo(new SeriesProgress(0, 2, MONDAY_1, 4, 3, 2, false));
        assertThat(run.progress(Instant.EPOCH.plusNanos(1)).still()).isTrue();
        assertThatIllegalArgumentException().isThrownBy(() -> run.advance(5, 1, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> run.advance(4, 2, Instant.EPOCH));
        run.advance(4, 1, Instant.EPOCH);
        assertThat(run.isDone()).isTrue();
        assertThat(run.outcome()).isEqualTo(new SeriesOutcome(3, 1));
    }

    private static NewSeries skipping(LocalDate to, LocalDate... skipped) {
        return new NewSeries(MONDAY_1, to, DAILY, TEN, Set.of(skipped), 60, FACTS);
    }

    @Test
    void refuses_days_that_never_come() {
        var series = series(MONDAY_1, LocalDate.of(2026, 6, 6), Set.of(SUNDAY), TEN);

        assertRefused("days", "none-in-range", series::starts);
    }

    @Test
    void makes_13000_events_and_not_one_more() {
        var twenty =
                IntStream.range(0, 20).mapToObj(hour -> LocalTime.of(hour, 30)).toList();

        assertThat(series(MONDAY_1, MONDAY_1.plusDays(649), DAILY, twenty).starts())
                .hasSize(13_000);
        assertRefused("to", "too-many", () -> series(MONDAY_1, MONDAY_1.plusDays(650), DAILY, twenty)
                .starts());
    }

    @Test
    void refuses_an_end_without_end() {
        assertRefused("to", "too-many", () -> series(MONDAY_1, LocalDate.MAX, DAILY, TEN));
    }

    @Test
    void refuses_an_end_before_the_start() {
        assertRefused("to", "before-start", () -> series(MONDAY_1, MONDAY_1.minusDays(1), DAILY, TEN));
    }

    @Test
    void refuses_no_day_and_no_time() {
        assertRefused("days", "required", () -> series(MONDAY_1, MONDAY_1, Set.of(), TEN));
        assertRefused("times", "required", () -> series(MONDAY_1, MONDAY_1, DAILY, List.of()));
    }

    @ParameterizedTest(name = "{0} minutes are refused")
    @ValueSource(ints = {-1, 0, 527_041, Integer.MAX_VALUE})
    void refuses_a_length_of_nothing_or_over_a_year(int minutes) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new NewSeries(MONDAY_1, MONDAY_1, DAILY, TEN, minutes, FACTS))
                .returns("minutes", InvalidField::field);
    }

    private static NewSeries series(LocalDate from, LocalDate to, Set<DayOfWeek> days, List<LocalTime> times) {
        return new NewSeries(from, to, days, times, 60, FACTS);
    }

    private static void assertRefused(
            String field, String rule, org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(call)
                .returns(field, InvalidField::field)
                .returns(rule, InvalidField::rule);
    }
}
