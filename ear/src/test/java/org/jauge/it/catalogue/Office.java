package org.jauge.it.catalogue;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.NewActivity;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.NewSeries;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.Holds;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.inventory.Availability;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.merchant.Deputy;
import org.jauge.merchant.Identity;
import org.jauge.merchant.NewMerchant;
import org.jauge.merchant.NewOwner;
import org.jauge.merchant.PointsOfSale;
import org.jauge.merchant.SetUp;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.reconciliation.DifferenceLine;
import org.jauge.reconciliation.Reconciliation;

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
    Categories categories;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads prices;

    @Inject
    EventSeries series;

    @Inject
    Reconciliation reconciliation;

    @Inject
    PointsOfSale outlets;

    @Inject
    Holds holds;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

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

    /** Every edit of the activity raises it. */
    long catalogueVersion(long activityId) {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement("select catalogue_version from activity where id = ?")) {
            select.setLong(1, activityId);
            try (var rows = select.executeQuery()) {
                if (!rows.next()) throw new AssertionError("No activity " + activityId);
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
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

    /** Something to sell there at 10.00. */
    long category(Identity owner, long activityId, long emplacementId) {
        var list = priceList(owner, activityId);
        return get(owner, () -> {
            var adult = categories.create(
                    activityId, CategoryValues.named("Adulte", Counting.onePerson()), Composition.none());
            var grid = prices.grid(list);
            priceLists.change(list, grid.version(), grid.name(), List.of(Cell.offered(emplacementId, adult, "10.00")));
            return adult;
        });
    }

    /** As many events, one a day. */
    void series(Identity owner, long activityId, int days) {
        var first = EVENING.toLocalDate().plusDays(1);
        var each = new NewSeries(
                first,
                first.plusDays(days - 1L),
                EnumSet.allOf(DayOfWeek.class),
                List.of(EVENING.toLocalTime()),
                60,
                facts(owner, activityId));
        run(owner, () -> series.create(activityId, each));
    }

    /** What a recount finds now. */
    List<DifferenceLine> differences(Identity owner) {
        return get(owner, () -> reconciliation.differences(reconciliation.run()));
    }

    /** Puts one into a cart, so that the event is in use. */
    void hold(Identity owner, NewLine line) {
        run(owner, () -> {
            var outlet = outlets.lines().get(0).id();
            holds.open(UUID.randomUUID().toString(), new NewHold(outlet, owner.actor(), List.of(line)));
        });
    }
}
