package org.jauge.demonstration;

import static org.jauge.demonstration.Stage.traits;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jauge.activity.ModelLine;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.NewSeries;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.NewLine;
import org.jauge.merchant.Audiences;
import org.jauge.pricing.Cell;
import org.jauge.profile.Chosen;
import org.jauge.profile.ConfirmationDelay;
import org.jauge.profile.Operation;

/**
 * The requirements' fixture FX-MUSEUM from tomorrow on: a visit that is sold, and one that schools and partners may book,
 * too, and the public may not. Options are for partners, so schools read "Book" and "Buy" and no more (B-11).
 */
@Dependent
class Visits {

    private static final String EXHIBITIONS = "Guided visit of exhibitions";
    private static final String SCHOOLS = "Guided visit of museum for schools";
    private static final String PLACE = "Museum";
    private static final Predicate<ModelLine> WITH_SLOTS = model -> model.code().equals("visits");
    private static final int PERSONS = 30;
    private static final int WEEKS = 6;
    private static final int MINUTES = 120;
    private static final LocalTime START = LocalTime.of(11, 0);

    /** Ten days after the booking, but never after the start: a visit of tomorrow is paid before it begins. */
    private static final ConfirmationDelay DELAY = new ConfirmationDelay(10, null);

    private static final CategoryValues ADULT = new CategoryValues(
                    "Adult", "Adult – Full Rate", "", 1, Counting.onePerson(), null, null, true)
            .with(traits("5.5", "#0b6bcb"));

    /**
     * One of the two, and what a line of it needs.
     *
     * @param first the day from which on there is one every day
     */
    record Visit(long activity, long place, long adult, LocalDate first) {

        NewLine line(long event, int persons) {
            return new NewLine(event, place, adult, persons);
        }
    }

    @Inject
    Stage stage;

    @Inject
    EventSeries series;

    @Inject
    Audiences audiences;

    @Inject
    OpenGates gates;

    @Inject
    VisitFiles files;

    void create(long merchantId, LocalDate first, Consumer<String> made) {
        var found = new Found(made);
        var exhibitions = visit(found, EXHIBITIONS, first, "English");
        var schools = visit(found, SCHOOLS, first, "French");
        var school = audience(1);
        var partner = audience(2);
        gates.open(schools.activity(), DELAY);
        gates.grant(
                found,
                "Bookings of schools and partners",
                schools.activity(),
                Set.of(Operation.BOOKING),
                Chosen.of(school, partner));
        gates.grant(found, "Options of partners", schools.activity(), Set.of(Operation.OPTION), Chosen.of(partner));
        files.create(merchantId, exhibitions, schools, new VisitFiles.Publics(school, partner), made);
    }

    /** Schools and partners, in the order in which every merchant starts with them after individuals. */
    private long audience(int place) {
        return audiences.lines().get(place).id();
    }

    private Visit visit(Found found, String name, LocalDate first, String language) {
        var activity = stage.activity(found, name, WITH_SLOTS, PLACE, PERSONS);
        var place = stage.place(activity, PLACE);
        var adult = stage.category(found, activity, ADULT, Composition.none());
        var list = stage.prices(found, activity, "Rates of " + name, List.of(Cell.offered(place, adult, "9.00")));
        var facts = new EventFacts("", "Guided visit", language, EventState.OPEN, list);
        var days = new NewSeries(
                first, first.plusWeeks(WEEKS), EnumSet.allOf(DayOfWeek.class), List.of(START), MINUTES, facts);
        if (series.create(activity, days).created() > 0) found.made().accept("slots of " + name);
        return new Visit(activity, place, adult, first);
    }
}
