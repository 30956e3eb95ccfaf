package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.NewSeries;
import org.jauge.calendar.SeriesChunk;
import org.jauge.calendar.SeriesOutcome;
import org.jauge.calendar.SeriesPreview;
import org.jauge.calendar.SeriesProgress;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SeriesIT extends CatalogueTest {

    private static final LocalDateTime GAP = LocalDateTime.of(2031, 3, 30, 2, 30); // Europe/Paris skips it

    @Inject
    EventReads reads;

    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
    private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);

    @Inject
    EventSeries series;

    @Inject
    SeriesChunk chunk;

    @Test
    @DisplayName(
            "The preview says how many, first, last, what is there and what the clock skips; the series leaves the gap out")
    void a_series_leaves_out_the_gap_and_what_is_skipped() {
        var activity = office.activity(owner, "Kiosque", true);
        var gap = GAP.toLocalDate();
        var nightly = new NewSeries(
                gap.minusDays(3),
                gap,
                EnumSet.allOf(DayOfWeek.class),
                List.of(GAP.toLocalTime()),
                Set.of(gap.minusDays(2)),
                60,
                office.facts(owner, activity));

        assertThat(office.get(owner, () -> series.preview(activity, nightly)))
                .isEqualTo(new SeriesPreview(2, 0, GAP.minusDays(3), GAP.minusDays(1), List.of(GAP), List.of()));
        assertThat(total(activity)).isZero();
        assertThat(office.get(owner, () -> series.create(activity, nightly))).isEqualTo(new SeriesOutcome(2, 0));
        assertThat(office.get(owner, () -> series.preview(activity, nightly)))
                .returns(2, SeriesPreview::there)
                .returns(0, SeriesPreview::created);
        var only = series(activity, gap, gap, GAP.toLocalTime());
        assertRefused(InvalidField.class, () -> series.preview(activity, only))
                .returns("clock-change-gap", InvalidField::rule);
    }

    @Test
    @DisplayName("A series is entered on its own, tells how far it is, and is gone on with where it broke off")
    void a_series_tells_how_far_it_is() {
        var activity = office.activity(owner, "Kiosque", true);
        var from = LocalDate.of(2031, 1, 1);
        var daily = series(activity, from, from.plusDays(149), LocalTime.of(10, 0));

        var id = office.get(owner, () -> chunk.begin(activity, daily));
        office.run(owner, () -> chunk.step(id));
        assertThat(progress(id)).isEqualTo(new SeriesProgress(id, activity, from, 150, 100, 100, false));
        office.run(owner, () -> series.resume(id));
        await(id);
        assertThat(progress(id)).isEqualTo(new SeriesProgress(id, activity, from, 150, 150, 150, false));
        assertRefused(Stale.class, () -> series.resume(id));

        var again = office.get(owner, () -> series.start(activity, daily));
        await(again);
        assertThat(progress(again)).returns(0, SeriesProgress::created).returns(150, SeriesProgress::there);
        assertThat(total(activity)).isEqualTo(150);
    }

    private SeriesProgress progress(long id) {
        return office.get(owner, () -> series.progress(id));
    }

    private void await(long id) {
        var end = System.nanoTime() + PATIENCE;
        while (!progress(id).isDone()) {
            assertThat(System.nanoTime()).as("patience with %s", progress(id)).isLessThan(end);
            LockSupport.parkNanos(PAUSE);
        }
    }

    private int total(long activity) {
        return office.get(owner, () -> reads.page(new EventFilter(activity, null, null, null), 0, 1))
                .total();
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
