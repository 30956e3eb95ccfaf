package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.AlreadySold;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class CalendarIT extends CatalogueTest {

    private static final LocalDateTime GAP = LocalDateTime.of(2031, 3, 30, 2, 30); // Europe/Paris skips it

    @Inject
    CalendarEvents events;

    @Inject
    EventReads reads;

    @Inject
    Emplacements emplacements;

    @Inject
    Activities activities;

    @Inject
    ActivityReads activityReads;

    @Inject
    Categories categories;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads prices;

    @Test
    @Tag("E-17")
    @DisplayName("E-17 a new event has a gauge for each emplacement, at its default capacity")
    void a_new_event_has_its_gauges() {
        var activity = office.activity(owner, "Kiosque", true);
        office.run(owner, () -> emplacements.create(activity, new EmplacementValues("B", "", 2, 20, true)));

        var event = office.event(owner, activity);

        assertThat(office.gauges(owner, event)).containsExactly("A 40 = 40 + 0 + 0 [0]", "B 20 = 20 + 0 + 0 [0]");
    }

    @Test
    void an_event_in_the_gap_of_a_clock_change_is_refused_and_names_the_field() {
        var activity = office.activity(owner, "Kiosque", true);
        var facts = office.facts(owner, activity);

        assertRefused(InvalidField.class, () -> events.create(activity, new EventTimes(GAP, GAP.plusHours(2)), facts))
                .returns("start", InvalidField::field)
                .returns("clock-change-gap", InvalidField::rule);
        assertRefused(InvalidField.class, () -> events.create(activity, new EventTimes(GAP.minusHours(2), GAP), facts))
                .returns("end", InvalidField::field)
                .returns("clock-change-gap", InvalidField::rule);

        assertThat(lines(activity)).isEmpty();
    }

    @Test
    void the_start_changes_while_nothing_is_held_there_and_no_longer_then() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        change(event, Office.EVENING.plusDays(1), "");
        office.hold(owner, wish(activity, event));

        assertRefused(AlreadySold.class, () -> change(event, Office.EVENING, ""));
        change(event, Office.EVENING.plusDays(1), "Complet bientôt");

        assertThat(lines(activity)).singleElement().satisfies(line -> assertThat(line)
                .returns("Complet bientôt", EventLine::subtitle)
                .returns(Office.EVENING.plusDays(1), EventLine::start));
    }

    @Test
    void another_time_zone_keeps_local_times_and_is_refused_once_something_is_held() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        zone(activity, "America/Toronto");
        assertThat(lines(activity)).singleElement().satisfies(line -> assertThat(line)
                .returns(Office.EVENING, EventLine::start)
                .returns(Office.EVENING.atZone(ZoneId.of("America/Toronto")).toInstant(), EventLine::startsAt));
        office.hold(owner, wish(activity, event));

        assertRefused(AlreadySold.class, () -> zone(activity, "Asia/Tokyo"));
    }

    @Test
    void filters_by_local_date_and_state() {
        var activity = office.activity(owner, "Kiosque", true);
        var day = LocalDate.of(2031, 8, 5);
        var facts = office.facts(owner, activity);
        var closed = new EventFacts("", "", "", EventState.CLOSED, facts.priceListId());
        office.run(owner, () -> {
            events.create(activity, times(day.atTime(23, 30)), facts);
            events.create(activity, times(day.plusDays(1).atTime(0, 0)), closed);
        });

        assertThat(page(new EventFilter(activity, day, day, null))).hasSize(1);
        assertThat(page(new EventFilter(activity, day, day.plusDays(1), null))).hasSize(2);
        assertThat(page(new EventFilter(activity, null, null, EventState.CLOSED)))
                .hasSize(1);
        assertThat(page(new EventFilter(null, day.plusDays(2), null, null))).isEmpty();
    }

    @Test
    void a_price_list_of_another_activity_is_not_there() {
        var one = office.activity(owner, "Une", true);
        var other = office.activity(owner, "Autre", true);
        var facts = office.facts(owner, other);

        assertRefused(NotFound.class, () -> events.create(one, times(Office.EVENING), facts));
    }

    @Test
    void an_edit_on_old_data_is_refused() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        var old = office.get(owner, () -> reads.details(event));
        change(event, Office.EVENING, "nouveau");

        assertRefused(Stale.class, () -> events.change(event, old.version(), old.times(), old.facts()));
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's event is not there")
    void a_foreign_event_is_not_there() {
        var activity = office.activity(owner, "Kiosque", true);
        var event = office.event(owner, activity);
        var facts = office.facts(owner, activity);
        owner = office.open();

        assertRefused(NotFound.class, () -> reads.details(event));
        assertRefused(NotFound.class, () -> events.change(event, 1, times(Office.EVENING), facts));
        assertThat(page(new EventFilter(null, null, null, null))).isEmpty();
    }

    private void change(long event, LocalDateTime start, String subtitle) {
        office.run(owner, () -> {
            var details = reads.details(event);
            var facts = details.facts();
            events.change(
                    event,
                    details.version(),
                    times(start),
                    new EventFacts(subtitle, facts.theme(), facts.language(), facts.state(), facts.priceListId()));
        });
    }

    private void zone(long activity, String zone) {
        office.run(owner, () -> {
            var details = activityReads.details(activity);
            activities.change(
                    activity,
                    details.version(),
                    details.modelId(),
                    new ActivityValues(details.name(), zone, details.currency(), details.state()));
        });
    }

    /** Something to hold: a category at 10.00 in A. */
    private NewLine wish(long activity, long event) {
        return office.get(owner, () -> {
            var place = emplacements.of(activity).get(0).id();
            var category = categories.create(
                    activity, CategoryValues.named("Adulte", Counting.onePerson()), Composition.none());
            var grid = prices.grid(reads.details(event).facts().priceListId());
            priceLists.change(grid.id(), grid.version(), grid.name(), List.of(Cell.offered(place, category, "10.00")));
            return new NewLine(event, place, category, 1);
        });
    }

    private List<EventLine> lines(long activity) {
        return page(new EventFilter(activity, null, null, null));
    }

    private List<EventLine> page(EventFilter filter) {
        return office.get(owner, () -> reads.page(filter, 0, 100)).rows();
    }

    private static EventTimes times(LocalDateTime start) {
        return new EventTimes(start, start.plusHours(2));
    }
}
