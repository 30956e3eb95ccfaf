package org.jauge.it.catalogue;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;
import org.jauge.activity.NewActivity;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventTimes;
import org.jauge.category.Categories;
import org.jauge.category.CategoryValues;
import org.jauge.category.Composition;
import org.jauge.category.Counting;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.inventory.PeriodLine;
import org.jauge.inventory.QuotaPeriods;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Identity;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jauge.quota.GlobalQuotas;
import org.jauge.quota.QuotaScope;
import org.jauge.quota.QuotaValues;

/** Activities that draw from quotas of the account, and sales in them. */
@Dependent
public class QuotaShop {

    /** An activity with one emplacement of 500 places and one product that ticks quotas. */
    public record Stall(long activity, long place, long category) {}

    @Inject
    Office office;

    @Inject
    Activities activities;

    @Inject
    GlobalQuotas quotas;

    @Inject
    Categories categories;

    @Inject
    PriceLists priceLists;

    @Inject
    PriceReads prices;

    @Inject
    CalendarEvents events;

    @Inject
    PointsOfSale outlets;

    @Inject
    Sales sales;

    @Inject
    QuotaPeriods periods;

    long quota(Identity owner, QuotaScope scope, int capacity) {
        return office.get(owner, () -> quotas.create(scope, new QuotaValues("Tables " + scope, capacity, false, true)));
    }

    Stall stall(Identity owner, String zone, Long... quotaIds) {
        var activity = office.get(owner, () -> {
            var model = activities.models().stream()
                    .filter(line -> !line.severalEmplacements())
                    .findFirst()
                    .orElseThrow();
            var values = new ActivityValues("Stand " + UUID.randomUUID(), zone, "EUR", ActivityState.ACTIVE);
            return activities.create(new NewActivity(model.id(), values, "Verger", 500));
        });
        var place = office.place(owner, activity, "Verger").id();
        var list = office.priceList(owner, activity);
        return office.get(owner, () -> {
            var ticks = new Composition(Arrays.stream(quotaIds).collect(Collectors.toSet()), List.of());
            var table = categories.create(activity, CategoryValues.named("Table", Counting.product()), ticks);
            var grid = prices.grid(list);
            priceLists.change(list, grid.version(), grid.name(), List.of(Cell.offered(place, table, "15.00")));
            return new Stall(activity, place, table);
        });
    }

    long event(Identity owner, Stall stall, String start) {
        var from = LocalDateTime.parse(start);
        var facts = office.facts(owner, stall.activity());
        return office.get(owner, () -> events.create(stall.activity(), new EventTimes(from, from.plusHours(1)), facts));
    }

    /** Answers the dossier's number. */
    String sell(Identity owner, Stall stall, long event, int quantity) {
        return sell(owner, new NewLine(event, stall.place(), stall.category(), quantity));
    }

    /** One of what is set aside. */
    void draw(Identity owner, Stall stall, long event, long reserve) {
        sell(owner, new NewLine(event, stall.place(), stall.category(), 1).from(reserve));
    }

    private String sell(Identity owner, NewLine line) {
        return office.get(owner, () -> {
            var cash = new NewPayment(PaymentMethod.CASH, null, null, null);
            var sale = new NewSale(desk(), "desk", null, List.of(line), false, null, List.of(), cash);
            return sales.sell(UUID.randomUUID().toString(), sale).header().number();
        });
    }

    private long desk() {
        return outlets.lines().stream()
                .filter(line -> line.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }

    List<PeriodLine> lines(Identity owner, long quota, String from, String until) {
        return office.get(owner, () -> periods.of(quota, LocalDate.parse(from), LocalDate.parse(until)));
    }

    /** The line of the period that holds the day, {@code 12 = 0 + 0 + 12 [12]}. */
    String line(Identity owner, long quota, String day) {
        return lines(owner, quota, day, day).get(0).line().toString();
    }
}
