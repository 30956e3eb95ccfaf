package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.jauge.calendar.CalendarDay;
import org.jauge.calendar.CalendarEntry;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.CalendarReads;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventPlaces;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.PlaceSums;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What the cells of the calendar say. */
class CalendarDaysIT extends KiosqueTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 2);

    @Inject
    CalendarEvents events;

    @Inject
    CalendarReads calendar;

    @Inject
    Emplacements emplacements;

    @Inject
    EventPlaces eventPlaces;

    @Test
    @Tag("Q-13")
    @Tag("E-17")
    @DisplayName("Q-13, E-17 a day shows its first events and the sums of all; a closed emplacement has nothing left")
    void sums_the_places_of_a_day() {
        var balcony =
                office.get(owner, () -> emplacements.create(activity, new EmplacementValues("B", "", 2, 20, true)));
        var morning = event(DAY.atTime(10, 0), EventState.OPEN);
        event(DAY.atTime(14, 0), EventState.CANCELLED);
        var late = event(DAY.atTime(23, 30), EventState.OPEN);
        event(DAY.plusDays(1).atStartOfDay(), EventState.HIDDEN);
        office.hold(owner, new NewLine(morning, place, adult, 3));
        office.run(owner, () -> eventPlaces.close(late, balcony));

        var days = days(DAY, DAY.plusDays(1), 2);

        var first = days.get(0);
        assertThat(first).returns(3, CalendarDay::events).returns(1, CalendarDay::more);
        assertThat(first.places()).isEqualTo(new PlaceSums(160, 3, 0)).returns(157L, PlaceSums::available);
        assertThat(first.entries()).extracting(CalendarEntry::id).hasSize(2).startsWith(morning);
        assertThat(first.entries().get(0))
                .returns(DAY.atTime(10, 0), CalendarEntry::start)
                .returns("Visite - FR Été", CalendarEntry::name)
                .returns(new PlaceSums(60, 3, 0), CalendarEntry::places);
        assertThat(days.get(1).entries())
                .singleElement()
                .returns(EventState.HIDDEN, CalendarEntry::state)
                .returns(false, CalendarEntry::isSoldOut);
    }

    @Test
    @DisplayName(
            "A day without events is there, empty; another merchant's calendar is not, nor a year that nobody plans")
    void empty_and_foreign_days() {
        assertThat(days(DAY, DAY.plusDays(41), 3)).hasSize(42).allSatisfy(day -> assertThat(day.events())
                .isZero());
        assertRefused(
                NotFound.class, () -> calendar.days(activity, LocalDate.of(1989, 12, 31), LocalDate.of(1990, 1, 9), 3));

        owner = office.open();

        assertRefused(NotFound.class, () -> calendar.days(activity, DAY, DAY, 3));
    }

    private List<CalendarDay> days(LocalDate from, LocalDate to, int perDay) {
        return office.get(owner, () -> calendar.days(activity, from, to, perDay));
    }

    private long event(LocalDateTime start, EventState state) {
        var facts = new EventFacts("Été", "Visite", "FR", state, office.priceList(owner, activity));
        return office.get(owner, () -> events.create(activity, new EventTimes(start, start.plusHours(1)), facts));
    }
}
