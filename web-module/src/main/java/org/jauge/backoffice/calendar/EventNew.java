package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.CalendarEvents;
import org.jauge.merchant.Role;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;

/** A new single event. */
@Named
@ViewScoped
public class EventNew implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int MORNING = 10;

    @Inject
    ActivityReads activities;

    @Inject
    CalendarEvents events;

    @Inject
    PriceReads prices;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long activityId;
    private ActivityDetails activity;
    private EventForm form;
    private List<PriceListLine> priceLists = List.of();

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
        priceLists = prices.of(activityId);
        var tomorrow = LocalDate.now(clock.withZone(activity.zone())).plusDays(1);
        form = new EventForm(tomorrow.atTime(MORNING, 0), Duration.ofHours(1));
        PriceListLine.usual(priceLists, tomorrow).ifPresent(list -> form.setPriceList(list.id()));
    }

    public String create() {
        var id = events.create(activityId, form.times(), form.facts());
        notices.done("calendar.created");
        return "/events/view?faces-redirect=true&id=" + id;
    }

    public ActivityDetails getActivity() {
        return activity;
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
