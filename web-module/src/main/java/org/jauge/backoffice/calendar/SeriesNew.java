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
import org.jauge.calendar.NewSeries;
import org.jauge.calendar.SeriesPreview;
import org.jauge.merchant.Role;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

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
    private @Nullable NewSeries looked;
    private @Nullable SeriesPreview preview;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
        priceLists = prices.of(activityId);
        var tomorrow = LocalDate.now(clock.withZone(activity.zone())).plusDays(1);
        rhythm.setFrom(tomorrow);
        rhythm.setTo(tomorrow);
        form = new EventForm(tomorrow.atStartOfDay(), Duration.ofHours(1));
        PriceListLine.usual(priceLists, tomorrow).ifPresent(list -> form.setPriceList(list.id()));
    }

    public void look() {
        looked = rhythm.series(form.facts());
        preview = series.preview(activityId, looked);
    }

    /** Only what was looked at: what was typed since is shown first. */
    public @Nullable String create() {
        var typed = rhythm.series(form.facts());
        if (typed.equals(looked)) return "progress?faces-redirect=true&id=" + series.start(activityId, typed);
        look();
        notices.warn("series.changed");
        return null;
    }

    public @Nullable SeriesPreview getPreview() {
        return preview;
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
