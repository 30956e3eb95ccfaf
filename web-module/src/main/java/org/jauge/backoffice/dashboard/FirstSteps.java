package org.jauge.backoffice.dashboard;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventReads;
import org.jauge.category.CategoryReads;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.Dossiers;
import org.jauge.pricing.Cell;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

/** How far a newcomer has come: an activity, something to sell at a price, an event, a sale. */
@Named
@RequestScoped
public class FirstSteps {

    /**
     * @param key of its texts in the bundle
     * @param outcome where to do it; empty while an earlier step is missing
     */
    public record Step(String key, boolean done, String outcome) {}

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads categories;

    @Inject
    PriceReads prices;

    @Inject
    EventReads events;

    @Inject
    Dossiers dossiers;

    private @Nullable List<Step> steps;

    public List<Step> getSteps() {
        if (steps == null) steps = read();
        return steps;
    }

    public boolean isOpen() {
        return getSteps().stream().anyMatch(step -> !step.done());
    }

    private List<Step> read() {
        var first = activities.page(0, 1).rows().stream()
                .findFirst()
                .map(line -> activities.details(line.id()))
                .orElse(null);
        if (first == null) return none();
        var named = !categories.of(first.id()).isEmpty();
        var priced = named && isPriced(first);
        var dated = events.page(new EventFilter(null, null, null, null), 0, 1).total() > 0;
        var sold = dossiers.page(new DossierFilter("", null), 0, 1).total() > 0;
        var query = "?activity=" + first.id();
        return List.of(
                new Step("activity", true, ""),
                new Step("offer", priced, (named ? "/pricelists/list" : "/categories/list") + query),
                new Step("event", dated, "/calendar/new" + query),
                new Step("sale", sold, dated ? "/boxoffice/list" : ""));
    }

    private boolean isPriced(ActivityDetails activity) {
        var list = activity.defaultPriceListId();
        return list != null && prices.grid(list).cells().stream().anyMatch(Cell::offered);
    }

    private static List<Step> none() {
        return List.of(
                new Step("activity", false, "/activities/new"),
                new Step("offer", false, ""),
                new Step("event", false, ""),
                new Step("sale", false, ""));
    }
}
