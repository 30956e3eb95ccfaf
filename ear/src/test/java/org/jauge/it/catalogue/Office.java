package org.jauge.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.NewActivity;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.demonstration.Deputy;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.inventory.Availability;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.SetUp;

/** A merchant of a test's own and its owner at work. */
@Dependent
public class Office {

    static final LocalDateTime EVENING = LocalDateTime.of(2031, 6, 2, 20, 0);

    @Inject
    Deputy deputy;

    @Inject
    SetUp setUp;

    @Inject
    Activities activities;

    @Inject
    ActivityReads activityReads;

    @Inject
    Emplacements emplacements;

    @Inject
    CalendarEvents events;

    @Inject
    EventGauges gauges;

    @Inject
    Availability availability;

    @Inject
    PointsOfSale outlets;

    @Inject
    Holds holds;

    Identity open() {
        var merchant = new NewMerchant("Org", "fr", "EUR", "Europe/Paris");
        var owner = new NewOwner("Olga", UUID.randomUUID() + "@it.example", "take-your-place");
        return deputy.getAsSystem(() -> setUp.open(merchant, owner));
    }

    <T> T get(Identity who, Supplier<T> work) {
        return deputy.get(who, work);
    }

    void run(Identity who, Runnable work) {
        deputy.run(who, work);
    }

    /** An activity with the emplacement A of 40 places. */
    long activity(Identity owner, String name, boolean several) {
        return get(owner, () -> {
            var model = activities.models().stream()
                    .filter(line -> line.severalEmplacements() == several)
                    .findFirst()
                    .orElseThrow();
            var values = new ActivityValues(name, "Europe/Paris", "EUR", ActivityState.ACTIVE);
            return activities.create(new NewActivity(model.id(), values, "A", 40));
        });
    }

    long priceList(Identity owner, long activityId) {
        var preferred = get(owner, () -> activityReads.details(activityId)).defaultPriceListId();
        if (preferred == null) throw new AssertionError("No price list for new events");
        return preferred;
    }

    Map<String, EmplacementLine> places(Identity owner, long activityId) {
        return get(owner, () -> emplacements.of(activityId)).stream()
                .collect(Collectors.toMap(EmplacementLine::name, Function.identity()));
    }

    EmplacementLine place(Identity owner, long activityId, String name) {
        var place = places(owner, activityId).get(name);
        if (place == null) throw new AssertionError("No emplacement " + name);
        return place;
    }

    EventFacts facts(Identity owner, long activityId) {
        return new EventFacts("", "", "", EventState.OPEN, priceList(owner, activityId));
    }

    long event(Identity owner, long activityId) {
        return event(owner, activityId, facts(owner, activityId));
    }

    long event(Identity owner, long activityId, EventFacts facts) {
        var times = new EventTimes(EVENING, EVENING.plusHours(2));
        return get(owner, () -> events.create(activityId, times, facts));
    }

    /** Name and line of each gauge of an event, {@code A 40 = 40 + 0 + 0 [0]}. */
    List<String> gauges(Identity owner, long eventId) {
        return get(owner, () -> gauges.of(eventId)).stream()
                .filter(GaugeRow::open)
                .map(row -> row.name() + " " + row.line())
                .toList();
    }

    /** What a buyer can have, {@code A Adulte 30.00}, in order. */
    Set<String> offers(Identity owner, long eventId) {
        var offers = new TreeSet<String>();
        for (var place : get(owner, () -> availability.of(eventId)).emplacements())
            for (var category : place.categories())
                offers.add(place.name() + " " + category.name() + " " + category.price());
        return offers;
    }

    /** Puts one into a cart, so that the event is in use. */
    void hold(Identity owner, NewLine line) {
        run(owner, () -> {
            var outlet = outlets.lines().get(0).id();
            holds.open(UUID.randomUUID().toString(), new NewHold(outlet, owner.actor(), List.of(line)));
        });
    }
}
