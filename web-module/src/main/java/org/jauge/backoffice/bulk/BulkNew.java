package org.jauge.backoffice.bulk;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventState;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jauge.merchant.Role;
import org.jauge.planning.BulkEdits;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.Quotas;
import org.jauge.reserve.AllotmentReads;
import org.jspecify.annotations.Nullable;

/** Which events change, by filter or one by one, and how. */
@Named
@ViewScoped
public class BulkNew implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int ACTIVITIES_MAX = 200;

    @Inject
    ActivityReads activityReads;

    @Inject
    Emplacements emplacements;

    @Inject
    PriceReads prices;

    @Inject
    Quotas quotaReads;

    @Inject
    CategoryReads categoryReads;

    @Inject
    AllotmentReads reserves;

    @Inject
    BulkEdits edits;

    @Inject
    Clock clock;

    @Inject
    Visitor visitor;

    private final FilterForm filter = new FilterForm();
    private final ChangeForm change = new ChangeForm();
    private AllotForm allot = new AllotForm(List.of());
    private List<CategoryLine> categories = List.of();
    private final Set<Long> ticked = new HashSet<>();
    private long activityId;
    private ActivityDetails activity;
    private List<ActivityLine> activities = List.of();
    private List<EmplacementLine> places = List.of();
    private List<PriceListLine> priceLists = List.of();
    private List<QuotaLine> quotas = List.of();
    private List<Choice> rows = List.of();
    private Which which = Which.TICKED_ELSE_ALL;
    private int first;
    private int total;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activityReads.details(activityId);
        activities = activityReads.page(0, ACTIVITIES_MAX).rows();
        places = emplacements.of(activityId);
        priceLists = prices.of(activityId);
        quotas = quotaReads.of(activityId).stream().filter(QuotaLine::active).toList();
        categories = categoryReads.of(activityId);
        allot = new AllotForm(reserves.names());
        filter.begin(activityId, priceLists, LocalDate.now(clock.withZone(activity.zone())));
        show(0);
    }

    /** What was ticked stays so where it is still found. */
    public void search() {
        keep();
        show(0);
    }

    public void next() {
        keep();
        show(first + PAGE);
    }

    public void previous() {
        keep();
        show(Math.max(0, first - PAGE));
    }

    public String preview() {
        keep();
        var id = edits.preview(filter.filter(which.among(ticked)), change.change(allot.change()));
        return "view?faces-redirect=true&id=" + id;
    }

    private void keep() {
        for (var row : rows) {
            if (row.isTicked()) ticked.add(row.getEvent().id());
            else ticked.remove(row.getEvent().id());
        }
    }

    private void show(int from) {
        var slice = edits.candidates(filter.filter(Set.of()), from, PAGE);
        first = from;
        total = slice.total();
        rows = slice.rows().stream()
                .map(event -> new Choice(event, ticked.contains(event.id())))
                .toList();
    }

    public boolean isLast() {
        return first + PAGE >= total;
    }

    public List<DayOfWeek> getDaysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    public List<EventState> getStates() {
        return List.of(EventState.values());
    }

    public FilterForm getFilter() {
        return filter;
    }

    public ChangeForm getChange() {
        return change;
    }

    public AllotForm getAllot() {
        return allot;
    }

    public List<CategoryLine> getCategories() {
        return categories;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<ActivityLine> getActivities() {
        return activities;
    }

    public List<EmplacementLine> getPlaces() {
        return places;
    }

    public List<PriceListLine> getPriceLists() {
        return priceLists;
    }

    public List<QuotaLine> getQuotas() {
        return quotas;
    }

    public List<Choice> getRows() {
        return rows;
    }

    public int getFirst() {
        return first;
    }

    public int getTotal() {
        return total;
    }

    /** Also those on pages that are not shown. */
    public int getTickedCount() {
        return ticked.size();
    }

    public List<Which> getWhiches() {
        return List.of(Which.values());
    }

    public Which getWhich() {
        return which;
    }

    public void setWhich(@Nullable Which which) {
        if (which != null) this.which = which; // a form without the field means what it would show
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
