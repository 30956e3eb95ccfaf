package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.plain;
import static org.jauge.demonstration.Stage.traits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.function.Consumer;
import org.jauge.activity.ModelLine;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.NewSeries;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Audiences;
import org.jauge.pricing.Cell;
import org.jauge.profile.Chosen;
import org.jauge.profile.Operation;

/** The requirements' fixture FX-MUSEUM: a visit that is sold, and one that schools and partners may book, too. */
@Dependent
class Visits {

    static final String EXHIBITIONS = "Guided visit of exhibitions";
    static final String SCHOOLS = "Guided visit of museum for schools";
    private static final String BOOKED = "Bookings of schools and partners";
    private static final int WEEKS = 6;
    private static final int MINUTES = 120;
    private static final EnumSet<DayOfWeek> OPEN =
            EnumSet.of(DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY, DayOfWeek.SATURDAY);

    @Inject
    Stage stage;

    @Inject
    EventSeries series;

    @Inject
    Audiences audiences;

    @Inject
    OpenGates gates;

    void create(LocalDate first, Consumer<String> made) {
        var found = new Found(made);
        visit(found, EXHIBITIONS, first, "Guided visit - English");
        var schools = visit(found, SCHOOLS, first, "Guided visit - French");
        gates.open(found, schools, BOOKED, EnumSet.of(Operation.BOOKING), Chosen.only(others()));
    }

    private long visit(Found found, String name, LocalDate first, String variant) {
        var activity = stage.activity(found, name, (ModelLine model) -> !model.severalEmplacements(), "Museum", 30);
        var place = stage.place(activity, "Museum");
        var adult = stage.category(
                found,
                activity,
                plain(1, "Adult", "Full Rate", Counting.onePerson()).with(traits("5.5", "#0b6bcb")),
                Composition.none());
        var list = stage.prices(found, activity, "Rates of " + name, List.of(Cell.offered(place, adult, "9.00")));
        var facts = new EventFacts(variant, "", "", EventState.OPEN, list);
        var days = new NewSeries(first, first.plusWeeks(WEEKS), OPEN, List.of(LocalTime.of(11, 0)), MINUTES, facts);
        if (series.create(activity, days).created() > 0) found.made().accept("slots of " + name);
        return activity;
    }

    /** Whoever may book at some outlet, but not individuals. */
    private List<Long> others() {
        var individuals = audiences.lines().get(0).id();
        var booking = audiences.rights().stream()
                .filter(AudienceRight::mayBook)
                .map(AudienceRight::audienceTypeId)
                .toList();
        return audiences.lines().stream()
                .map(AudienceLine::id)
                .filter(id -> id != individuals && booking.contains(id))
                .toList();
    }
}
