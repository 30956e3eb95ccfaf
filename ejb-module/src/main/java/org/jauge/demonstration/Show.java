package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.plain;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.category.Traits;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.pricing.Cell;
import org.jauge.reserve.Allotments.Rate;

/** The requirements' fixture FX-SHOW: a hall of 500, a rate with a quantity of its own (C-01), and one with seats. */
@Dependent
class Show {

    private static final int QUANTITY = 100;

    @Inject
    Stage stage;

    @Inject
    CalendarEvents events;

    @Inject
    EventReads reads;

    @Inject
    Capacities capacities;

    @Inject
    Team team;

    @Inject
    ShowReserves reserves;

    void create(LocalDate date, Consumer<String> made) {
        var found = new Found(made);
        var activity = stage.activity(found, "Show", "Salle", 500);
        var hall = stage.place(activity, "Salle");
        var general = stage.category(
                found, activity, plain(1, "GA", "General admission", Counting.onePerson()), Composition.none());
        var seated = stage.category(
                found,
                activity,
                plain(2, "Seated", "", Counting.onePerson())
                        .with(new Traits(false, true, true, false, new BigDecimal("5.5"), "")),
                Composition.none());
        var list = stage.prices(
                found,
                activity,
                "Prix du spectacle",
                List.of(Cell.offered(hall, general, "20.00"), Cell.offered(hall, seated, "35.00")));
        var start = date.atTime(20, 0);
        var there = reads.page(EventFilter.from(activity, date), 0, 1).rows();
        var event = found.or("Première", there, EventLine::subtitle, EventLine::id, name -> {
            var facts = new EventFacts(name, "", "", EventState.OPEN, list);
            return events.create(activity, new EventTimes(start, start.plusHours(2)), facts);
        });
        capacities.resize(GaugeKey.rate(event, general), QUANTITY);
        made.accept("quantity of GA");
        reserves.create(new Rate(event, hall, general), team.admitClerks(activity, made), made);
    }
}
