package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.jauge.calendar.CopyOutcome;
import org.jauge.calendar.EventCopies;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.NewSeries;
import org.jauge.calendar.PlannedCopy;
import org.jauge.planning.BulkFilter;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Wherever events come into being or move, they have to fit the days of their price list. */
@Tag("E-11")
class PriceListDatesIT extends SummerListTest {

    @Inject
    EventSeries series;

    @Inject
    EventCopies copies;

    @Inject
    BulkWork bulk;

    @Test
    @DisplayName("E-11 a new event takes a list that covers its local day, both ends included, and no other")
    void new_events_fit() {
        assertThat(listOf(event(FIRST, summer))).isEqualTo(summer);
        assertThat(listOf(event(LAST, summer))).isEqualTo(summer);
        assertNotValid(FIRST.minusDays(1), () -> events.create(activity, times(FIRST.minusDays(1)), facts(summer)));
        assertNotValid(LAST.plusDays(1), () -> events.create(activity, times(LAST.plusDays(1)), facts(summer)));
    }

    @Test
    @DisplayName("E-11 an event comes to a list, and moves to a day, only where they fit")
    void edited_events_fit() {
        var inside = event(LAST, summer);
        var outside = event(LAST.plusDays(1), usual());

        assertNotValid(
                LAST.plusDays(1), () -> events.change(inside, version(inside), times(LAST.plusDays(1)), facts(summer)));
        assertNotValid(
                LAST.plusDays(1),
                () -> events.change(outside, version(outside), times(LAST.plusDays(1)), facts(summer)));
        office.run(owner, () -> events.change(outside, version(outside), times(FIRST), facts(summer)));
        assertThat(listOf(outside)).isEqualTo(summer);
        assertThat(listOf(inside)).isEqualTo(summer);
    }

    @Test
    @DisplayName("E-11 a series says before it starts which days its list does not cover, and makes nothing then")
    void series_fit() {
        var asked = series(FIRST.minusDays(2), FIRST.plusDays(1));

        var preview = office.get(owner, () -> series.preview(activity, asked));
        assertThat(preview.outside()).containsExactly(FIRST.minusDays(2), FIRST.minusDays(1));
        assertThat(preview.isPossible()).isFalse();
        assertNotValid(FIRST.minusDays(2), () -> series.create(activity, asked));
        assertThat(bulk.candidates(owner, BulkFilter.of(activity))).isEmpty();

        var possible = series(FIRST, FIRST.plusDays(1));
        assertThat(office.get(owner, () -> series.preview(activity, possible)).isPossible())
                .isTrue();
        office.run(owner, () -> series.create(activity, possible));
        assertThat(bulk.candidates(owner, BulkFilter.of(activity))).hasSize(4);
    }

    private NewSeries series(LocalDate from, LocalDate to) {
        var times = List.of(LocalTime.of(10, 0), LocalTime.of(23, 30));
        return new NewSeries(from, to, EnumSet.allOf(DayOfWeek.class), times, 60, facts(summer));
    }

    @Test
    @DisplayName("E-11 copies of an event and of a week stay within the days of its list")
    void copies_fit() {
        var sunday = event(LAST, summer);
        var monday = event(LAST.minusDays(6), summer);
        var other = event(LAST.minusDays(6), usual());

        assertNotValid(
                LAST.plusDays(1), () -> copies.copy(sunday, LAST.plusDays(1).atTime(23, 30)));
        var planned = office.get(owner, () -> copies.preview(activity, LAST, LAST.plusWeeks(1)));
        assertThat(planned)
                .extracting(PlannedCopy::eventId, PlannedCopy::outcome)
                .containsExactlyInAnyOrder(
                        tuple(sunday, CopyOutcome.NOT_VALID),
                        tuple(monday, CopyOutcome.NOT_VALID),
                        tuple(other, CopyOutcome.NEW));
        assertThat(office.get(owner, () -> copies.copyWeek(activity, LAST, LAST.plusWeeks(1))))
                .isEqualTo(1);
    }
}
