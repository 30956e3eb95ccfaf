package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.NewSeries;

/** A calendar that begins tonight, or tomorrow where the evening is over, and goes on for two months. */
@Dependent
class DrinkEvenings {

    private static final LocalTime START = LocalTime.of(20, 0);
    private static final LocalTime TOO_LATE = LocalTime.of(19, 0);
    private static final int MINUTES = 150;
    private static final int PAGE = 100;

    @Inject
    CalendarEvents events;

    @Inject
    EventSeries series;

    @Inject
    EventReads reads;

    @Inject
    Clock clock;

    /** The events of the first evenings. */
    List<Long> create(Drink drink, long priceListId, Consumer<String> made) {
        var known = new Found(made);
        var there = toCome(drink.activityId());
        var first = there.isEmpty() ? firstEvening() : there.get(0).start().toLocalDate();
        var evenings = new ArrayList<Long>();
        for (var facts : evenings(priceListId)) {
            var date = first.plusDays(evenings.size());
            evenings.add(known.or(
                    facts.subtitle(), there, EventLine::subtitle, EventLine::id, name -> evening(drink, date, facts)));
        }
        rest(drink, first, priceListId, made);
        return evenings;
    }

    private static List<EventFacts> evenings(long priceListId) {
        return List.of(
                new EventFacts("Quatuor Lumière", "Jazz", "", EventState.OPEN, priceListId),
                new EventFacts("Chansons de poche", "Chanson", "Français", EventState.OPEN, priceListId),
                new EventFacts("Open stage", "Stand-up", "English", EventState.OPEN, priceListId));
    }

    /** Of itself it makes only what is missing. */
    private void rest(Drink drink, LocalDate first, long priceListId, Consumer<String> made) {
        var outcome = series.create(
                drink.activityId(),
                new NewSeries(
                        first.plusDays(3),
                        first.plusMonths(2),
                        Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        List.of(START),
                        MINUTES,
                        new EventFacts("Carte blanche", "", "", EventState.OPEN, priceListId)));
        if (outcome.created() > 0) made.accept("Carte blanche");
    }

    /** Those that nobody can sell at any more are left alone. */
    private List<EventLine> toCome(long activityId) {
        var now = clock.instant();
        var today = now.atZone(ZoneId.of(DrinkCatalogue.ZONE)).toLocalDate();
        return reads.page(EventFilter.from(activityId, today), 0, PAGE).rows().stream()
                .filter(event -> event.endsAt().isAfter(now))
                .toList();
    }

    private LocalDate firstEvening() {
        var now = clock.instant().atZone(ZoneId.of(DrinkCatalogue.ZONE));
        return now.toLocalTime().isBefore(TOO_LATE)
                ? now.toLocalDate()
                : now.toLocalDate().plusDays(1);
    }

    private long evening(Drink drink, LocalDate date, EventFacts facts) {
        var start = date.atTime(START);
        return events.create(drink.activityId(), new EventTimes(start, start.plusMinutes(MINUTES)), facts);
    }
}
