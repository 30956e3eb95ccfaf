package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
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

    @Inject
    CalendarEvents events;

    @Inject
    EventSeries series;

    @Inject
    Clock clock;

    /** The events of the first evenings. */
    List<Long> create(Drink drink, long priceListId) {
        var first = firstEvening();
        var evenings = List.of(
                evening(drink, first, new EventFacts("Quatuor Lumière", "Jazz", "", EventState.OPEN, priceListId)),
                evening(
                        drink,
                        first.plusDays(1),
                        new EventFacts("Chansons de poche", "Chanson", "Français", EventState.OPEN, priceListId)),
                evening(
                        drink,
                        first.plusDays(2),
                        new EventFacts("Open stage", "Stand-up", "English", EventState.OPEN, priceListId)));
        series.create(
                drink.activityId(),
                new NewSeries(
                        first.plusDays(3),
                        first.plusMonths(2),
                        Set.of(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY),
                        List.of(START),
                        MINUTES,
                        new EventFacts("Carte blanche", "", "", EventState.OPEN, priceListId)));
        return evenings;
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
