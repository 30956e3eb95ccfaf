package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.calendar.CopyOutcome.GAP;
import static org.jauge.calendar.CopyOutcome.NEW;
import static org.jauge.calendar.CopyOutcome.THERE;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.audit.Journal;
import org.jauge.audit.JournalFilter;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventCopies;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventPlaces;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.PlannedCopy;
import org.jauge.calendar.SaleTimes;
import org.jauge.category.CategoryLine;
import org.jauge.category.Component;
import org.jauge.category.Composition;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementValues;
import org.jauge.emplacement.Emplacements;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Capacities;
import org.jauge.planning.ActivityCopies;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceListLine;
import org.jauge.quota.QuotaValues;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NameTaken;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Copies of an event, of a week, of a whole activity. */
class CopiesIT extends KiosqueTest {

    private static final LocalDateTime EVENING = Office.EVENING; // Monday, 2 June 2031
    private static final LocalDateTime SELLS = LocalDateTime.of(2026, 1, 1, 9, 0);

    @Inject
    CalendarEvents events;

    @Inject
    EventReads eventReads;

    @Inject
    EventPlaces eventPlaces;

    @Inject
    EventCopies copies;

    @Inject
    ActivityCopies activityCopies;

    @Inject
    Emplacements emplacements;

    @Inject
    Journal journal;

    @Inject
    Capacities capacities;

    private long event(LocalDateTime start, String subtitle, EventState state, SaleTimes sale) {
        var facts = new EventFacts(subtitle, "Jazz", "FR", state, office.priceList(owner, activity), sale);
        return office.get(owner, () -> events.create(activity, new EventTimes(start, start.plusHours(2)), facts));
    }

    private long place(String name, int capacity) {
        return office.get(
                owner, () -> emplacements.create(activity, new EmplacementValues(name, "", 9, capacity, true)));
    }

    private EventDetails event(long id) {
        return office.get(owner, () -> eventReads.details(id));
    }

    @Test
    @Tag("E-11")
    @Tag("E-17")
    @Tag("E-18")
    @Tag("C-01")
    @DisplayName(
            "E-11, E-17, E-18, C-01 the copy of an event has its prices, texts, capacities, quantities and time of sale, and none of its sales")
    void copies_an_event() {
        var closed = place("B", 20);
        var absent = place("C", 5);
        var id = event(EVENING, "Duo", EventState.OPEN, new SaleTimes(SELLS, EVENING.minusHours(1)));
        office.run(owner, () -> capacities.resize(GaugeKey.emplacement(id, place), 33));
        office.run(owner, () -> eventPlaces.close(id, closed));
        office.run(owner, () -> eventPlaces.remove(id, absent));
        office.run(owner, () -> capacities.resize(GaugeKey.rate(id, adult), 12));
        office.hold(owner, new NewLine(id, place, adult, 3));
        var later = EVENING.plusMonths(5).plusHours(1); // in winter time

        var copy = office.get(owner, () -> copies.copy(id, later));

        assertThat(event(copy).times()).isEqualTo(new EventTimes(later, later.plusHours(2)));
        assertThat(event(copy).facts())
                .isEqualTo(new EventFacts(
                        "Duo",
                        "Jazz",
                        "FR",
                        EventState.OPEN,
                        office.priceList(owner, activity),
                        new SaleTimes(SELLS.plus(Duration.between(EVENING, later)), later.minusHours(1))));
        assertThat(office.gauges(owner, copy)).containsExactly("A 33 = 33 + 0 + 0 [0]", "Adulte 12 = 12 + 0 + 0 [0]");
        assertThat(office.gauges(owner, id)).contains("A 33 = 30 + 3 + 0 [0]");
        assertUnlimited(id, later.plusDays(1));
        assertThat(office.differences(owner)).isEmpty();
    }

    /** A quantity that was taken away, though its numbers stay, is none to copy. */
    private void assertUnlimited(long id, LocalDateTime start) {
        office.run(owner, () -> capacities.lift(GaugeKey.rate(id, adult)));
        var copy = office.get(owner, () -> copies.copy(id, start));
        assertThat(office.gauges(owner, copy)).containsExactly("A 33 = 33 + 0 + 0 [0]");
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 a copy is noted; one at a time that the clock skips is refused and leaves nothing")
    void notes_its_copies() {
        var id = event(EVENING, "Duo", EventState.OPEN, SaleTimes.always());
        office.run(owner, () -> copies.copy(id, EVENING.plusHours(1)));
        assertThat(noted("event")).isEqualTo("created Kiosque, 2031-06-02T21:00 Duo");

        var gap = LocalDateTime.of(2031, 3, 30, 2, 30);
        assertRefused(InvalidField.class, () -> copies.copy(id, gap)).returns("start", InvalidField::field);
        assertThat(noted("event")).endsWith("2031-06-02T21:00 Duo");

        var day = EVENING.toLocalDate();
        assertThat(office.get(owner, () -> copies.copyWeek(activity, day, day.minusWeeks(1))))
                .isEqualTo(2);
        assertThat(noted("series")).isEqualTo("created Kiosque, 2031-05-26T20:00 Duo");
    }

    @Test
    @Tag("E-17")
    @DisplayName(
            "E-17 a week is copied but for what is there and what the clock skips; asked for again, nothing is left to copy")
    void copies_a_week() {
        var sunday = LocalDate.of(2031, 3, 23).atTime(2, 30);
        event(sunday.minusDays(6), "Lundi", EventState.CANCELLED, SaleTimes.always());
        event(sunday.minusDays(1), "Samedi", EventState.OPEN, SaleTimes.always());
        event(sunday.plusDays(6), "Samedi", EventState.OPEN, SaleTimes.always()); // is there
        event(sunday, "Nuit", EventState.OPEN, SaleTimes.always());
        event(sunday.plusHours(22), "Lundi suivant", EventState.OPEN, SaleTimes.always());
        var from = sunday.toLocalDate();
        var to = from.plusWeeks(1);

        var preview = office.get(owner, () -> copies.preview(activity, from, to));
        assertThat(preview).extracting(PlannedCopy::outcome).containsExactly(NEW, THERE, GAP);
        assertThat(preview.get(0))
                .returns(sunday.plusDays(1), PlannedCopy::to)
                .returns("Jazz - FR Lundi", PlannedCopy::name);
        assertThat(office.get(owner, () -> copies.copyWeek(activity, from, to))).isEqualTo(1);

        var copy = office.get(owner, () -> copies.preview(activity, to, from)).get(1);
        assertThat(event(copy.eventId()).facts()).returns(EventState.CLOSED, EventFacts::state);
        assertThat(office.gauges(owner, copy.eventId())).containsExactly("A 40 = 40 + 0 + 0 [0]");
        assertRefused(InvalidField.class, () -> copies.copyWeek(activity, from, to))
                .returns("nothing-to-copy", InvalidField::rule);
        assertRefused(InvalidField.class, () -> copies.preview(activity, from, from.minusDays(6)))
                .returns("same-week", InvalidField::rule);
    }

    @Test
    @Tag("E-02")
    @Tag("E-10")
    @Tag("E-20")
    @Tag("Q-07")
    @DisplayName(
            "E-02, E-10, E-20, Q-07 the copy of an activity sells the same by itself: places, quotas, bundles, price lists")
    void copies_an_activity() {
        var quota = furnish();

        var copy = office.get(owner, () -> activityCopies.copy(activity, "Kiosque 2"));

        assertThat(office.places(owner, copy)).hasSize(2).hasEntrySatisfying("B", place -> assertThat(place.capacity())
                .isEqualTo(20));
        assertThat(lists(copy)).isEqualTo(lists(activity));
        assertThat(categories(copy)).isEqualTo(categories(activity));
        var original = event(EVENING, "x", EventState.OPEN, SaleTimes.always());
        var own = office.event(owner, copy);
        assertThat(office.offers(owner, own))
                .isEqualTo(office.offers(owner, original))
                .hasSize(3);
        assertThat(office.get(owner, () -> quotas.of(copy)))
                .singleElement()
                .returns("Boisson", line -> line.name())
                .matches(line -> line.id() != quota);
        assertThat(noted("activity")).endsWith("Kiosque 2");
        assertRefused(NameTaken.class, () -> activityCopies.copy(activity, "Kiosque 2"));
    }

    private long furnish() {
        var balcony = place("B", 20);
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 25, true, true)));
        var child = office.get(owner, () -> categories.create(activity, person("Ado"), Composition.ticking(quota)));
        var couple = office.get(
                owner,
                () -> categories.create(
                        activity,
                        person("Couple"),
                        Composition.of(new Component(child, 2, true, false), Component.choice(adult, 1))));
        price(Cell.offered(balcony, couple, "31.50"));
        price(Cell.offered(place, child, "0.00"));
        office.run(owner, () -> priceLists.copy(office.priceList(owner, activity), "Soirées"));
        event(EVENING, "", EventState.OPEN, SaleTimes.always());
        return quota;
    }

    /** The newest entry of the journal on such a thing. */
    private String noted(String subject) {
        var newest = office.get(owner, () -> journal.page(new JournalFilter(null, null, subject, null), 0, 1))
                .rows()
                .get(0);
        return newest.action() + " " + newest.label();
    }

    private Set<String> lists(long activityId) {
        return office.get(owner, () -> prices.of(activityId)).stream()
                .map(PriceListLine::name)
                .collect(Collectors.toSet());
    }

    private List<String> categories(long activityId) {
        return office.get(owner, () -> reads.of(activityId)).stream()
                .map(CopiesIT::written)
                .toList();
    }

    private static String written(CategoryLine line) {
        return line.name() + " " + line.quotas() + " " + line.components() + " " + line.active();
    }
}
