package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.NewSeries;
import org.jauge.calendar.SeriesOutcome;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SeriesIT extends CatalogueTest {

    private static final LocalDateTime GAP = LocalDateTime.of(2031, 3, 30, 2, 30); // Europe/Paris skips it

    @Inject
    EventReads reads;

    @Inject
    EventSeries series;

    @Test
    void a_series_over_the_gap_is_refused_before_its_first_event() {
        var activity = office.activity(owner, "Kiosque", true);
        var nightly = series(activity, GAP.toLocalDate().minusDays(3), GAP.toLocalDate(), GAP.toLocalTime());

        assertRefused(InvalidField.class, () -> series.create(activity, nightly))
                .returns("times", InvalidField::field)
                .returns("clock-change-gap", InvalidField::rule);

        assertThat(office.get(owner, () -> reads.page(new EventFilter(activity, null, null, null), 0, 1))
                        .total())
                .isZero();
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 a series of 130 days makes 260 events with their gauges; asked for again it makes none")
    void a_series_is_made_once() {
        var activity = office.activity(owner, "Kiosque", true);
        var from = LocalDate.of(2031, 1, 1);
        var twice = series(activity, from, from.plusDays(129), LocalTime.of(14, 0), LocalTime.of(10, 0));

        assertThat(office.get(owner, () -> series.create(activity, twice))).isEqualTo(new SeriesOutcome(260, 0));
        assertThat(office.get(owner, () -> series.create(activity, twice))).isEqualTo(new SeriesOutcome(0, 260));

        var page = office.get(owner, () -> reads.page(EventFilter.from(activity, from), 100, 50));
        assertThat(page.total()).isEqualTo(260);
        assertThat(page.rows()).hasSize(50).isSortedAccordingTo((a, b) -> a.startsAt()
                .compareTo(b.startsAt()));
        assertThat(office.gauges(owner, page.rows().get(49).id())).containsExactly("A 40 = 40 + 0 + 0 [0]");
    }

    private NewSeries series(long activity, LocalDate from, LocalDate to, LocalTime... times) {
        return new NewSeries(
                from, to, EnumSet.allOf(DayOfWeek.class), List.of(times), 60, office.facts(owner, activity));
    }
}
