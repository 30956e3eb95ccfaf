package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventSeries;
import org.jauge.merchant.Role;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;

/** A new series of events. */
@Named
@ViewScoped
public class SeriesNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    EventSeries series;

    @Inject
    PriceReads prices;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final SeriesForm rhythm = new SeriesForm();
    private long activityId;
    private ActivityDetails activity;
    private EventForm form;
    private List<PriceListLine> priceLists = List.of();

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
        priceLists = prices.of(activityId);
        var tomorrow = LocalDate.now(clock.withZone(activity.zone())).plusDays(1);
        rhythm.setFrom(tomorrow);
        rhythm.setTo(tomorrow);
        form = new EventForm(tomorrow.atStartOfDay(), Duration.ofHours(1));
        if (activity.defaultPriceListId() != null) form.setPriceList(activity.defaultPriceListId());
    }

    public String create() {
        var outcome = series.create(activityId, rhythm.series(form.facts()));
        notices.done("calendar.series.created", outcome.created());
        if (outcome.there() > 0) notices.warn("calendar.series.there", outcome.there());
        return "list?faces-redirect=true&activity=" + activityId + "&from=" + rhythm.getFrom();
    }

    public List<DayOfWeek> getDaysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public SeriesForm getRhythm() {
        return rhythm;
    }

    public EventForm getForm() {
        return form;
    }

    public List<PriceListLine> getPriceLists() {
        return priceLists;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
