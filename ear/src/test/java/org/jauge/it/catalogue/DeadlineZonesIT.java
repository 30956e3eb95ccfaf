package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.booking.BookingBoard;
import org.jauge.booking.BookingBoards;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingFor;
import org.jauge.booking.WaitingRow;
import org.jauge.dossier.NewLine;
import org.jauge.profile.BookingSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A merchant in Paris with visits there and in Montréal: a deadline's day is that of the visit's own calendar. */
@Tag("B-06")
class DeadlineZonesIT extends BookingTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private final LocalDate day = LocalDate.now(PARIS).plusDays(5);

    @Inject
    Releases releases;

    @Inject
    ReleaseRuns runs;

    @Inject
    BookingBoards boards;

    private long inParis;
    private String ofParis = "";
    private String ofMontreal = "";
    private String nextDayInParis = "";

    @BeforeEach
    void book() {
        openVisit();
        inParis = activity;
        ofParis = booked(day, 24, PARIS);
        nextDayInParis = booked(day.plusDays(1), 3, PARIS); // the day before is not over yet in Montréal
        goToMontreal();
        ofMontreal = booked(day, 24, MONTREAL);
    }

    private void goToMontreal() {
        activity = office.activity(owner, "Vieux-Port", true);
        var old = office.get(owner, () -> activityReads.details(activity));
        var values = new ActivityValues(old.name(), MONTREAL.getId(), "EUR", ActivityState.ACTIVE);
        office.run(owner, () -> office.activities.change(activity, old.version(), old.modelId(), values));
        place = office.place(owner, activity, "A").id();
        visitor = office.category(owner, activity, place);
        event = office.event(owner, activity);
        office.run(owner, () -> {
            var version = rules.settings(activity).version();
            rules.change(activity, version, new BookingSettings(true, null, null, null));
        });
    }

    /** A place whose deadline is a second before that hour, or the end of the day. */
    private String booked(LocalDate last, int hour, ZoneId zone) {
        var end = hour == 24
                ? last.plusDays(1).atStartOfDay(zone)
                : last.atTime(hour, 0).atZone(zone);
        var lines = List.of(new NewLine(event, place, visitor, 1));
        return book(asked(BookingKind.BOOKING, null, lines, end.toInstant().minusSeconds(1)))
                .header()
                .number();
    }

    @Test
    @Tag("A-01")
    @DisplayName("A-01, B-06 on or before a day lists what is shown as due by that day, and no more")
    void filters_by_the_day_that_is_shown() {
        assertThat(due(day.minusDays(1), null)).isEqualTo("[] of 0");
        assertThat(due(day, null)).isEqualTo(List.of(ofParis, ofMontreal) + " of 2");
        assertThat(due(day.plusDays(1), null)).isEqualTo(List.of(ofParis, nextDayInParis, ofMontreal) + " of 3");
        assertThat(due(day, inParis)).isEqualTo(List.of(ofParis) + " of 1");
        assertThat(due(day, activity)).isEqualTo(List.of(ofMontreal) + " of 1");
        assertThat(office.get(owner, () -> releases.page(on(day, null), 1, 1)).total())
                .isEqualTo(2);
        assertThat(office.get(owner, () -> releases.previewAll(on(day, null)))).hasSize(2);
    }

    @Test
    @Tag("A-01")
    @DisplayName("A-01 what is done with all of such a list is done with those lines")
    void does_it_with_the_same() {
        var run = office.get(owner, () -> runs.begin(on(day, null), 2, ReleaseOrder.release()));
        var meant = new ArrayList<Long>();
        for (var number : List.of(ofParis, ofMontreal)) read(number).lines().forEach(line -> meant.add(line.lineId()));

        assertThat(office.get(owner, () -> runs.next(run)).lines()).containsExactlyInAnyOrderElementsOf(meant);
    }

    @Test
    @Tag("A-08")
    @DisplayName("A-08, B-06 the board counts each deadline on its day, and days until then by the same calendar")
    void counts_by_the_day_that_is_shown() {
        var before = todays();
        var board = office.get(owner, boards::board).deadlines();
        before.addAll(todays()); // midnight may have passed meanwhile

        var files = board.stream()
                .collect(Collectors.groupingBy(
                        BookingBoard.Deadline::day, Collectors.summingLong(BookingBoard.Deadline::dossiers)));
        assertThat(files).containsOnlyKeys(day, day.plusDays(1));
        assertThat(files).containsEntry(day, 2L).containsEntry(day.plusDays(1), 1L);
        assertThat(board).isSortedAccordingTo((one, other) -> one.day().compareTo(other.day()));
        assertThat(board).extracting(row -> row.day().minusDays(row.days())).isSubsetOf(before);
    }

    private static Set<LocalDate> todays() {
        return new HashSet<>(List.of(LocalDate.now(PARIS), LocalDate.now(MONTREAL)));
    }

    @Test
    @DisplayName("B-06 a booking tells by whose clock its deadline ends")
    void tells_by_whose_clock() {
        assertThat(booking(ofParis).deadlineZone()).isEqualTo(PARIS);
        assertThat(booking(ofMontreal).deadlineZone()).isEqualTo(MONTREAL);
        assertThat(booking(ofMontreal).payableZone()).isEqualTo(MONTREAL);
    }

    private String due(LocalDate last, @Nullable Long which) {
        var page = office.get(owner, () -> releases.page(on(last, which), 0, 10));
        return page.rows().stream().map(WaitingRow::number).toList() + " of " + page.total();
    }

    private static ReleaseFilter on(LocalDate last, @Nullable Long which) {
        return new ReleaseFilter(null, null, last, WaitingFor.activity(which), "", false, null);
    }
}
