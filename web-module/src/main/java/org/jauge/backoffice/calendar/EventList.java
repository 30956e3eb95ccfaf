package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Rows;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.calendar.EventState;
import org.jauge.planning.EventFiles;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

/** The events of an activity by date: from today on unless asked otherwise, and all that use a price list (E-11). */
@Named
@ViewScoped
public class EventList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    EventReads events;

    @Inject
    PriceReads prices;

    @Inject
    EventFiles files;

    @Inject
    Files browser;

    @Inject
    Clock clock;

    private final Rows<EventLine> rows = new Rows<>((first, size) -> events.page(filter(), first, size));
    private long activityId;
    private ActivityDetails activity;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable EventState state;
    private @Nullable Long priceList;
    private List<PriceListLine> priceLists = List.of();
    private boolean none;

    public void load() {
        activity = activities.details(activityId);
        priceLists = prices.of(activityId);
        if (priceList != null) PriceListLine.require(priceLists, priceList);
        else if (from == null) from = LocalDate.now(clock.withZone(activity.zone()));
        none = events.page(new EventFilter(activityId, null, null, null), 0, 1).total() == 0;
    }

    private EventFilter filter() {
        return new EventFilter(activityId, from, to, state, priceList);
    }

    /** What is shown, as a file. */
    public void export() {
        browser.sendTable(activity.name(), files.written(filter(), browser.dialect()));
    }

    public List<EventState> getStates() {
        return List.of(EventState.values());
    }

    public Rows<EventLine> getRows() {
        return rows;
    }

    public boolean isNone() {
        return none;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getTo() {
        return to;
    }

    public void setTo(@Nullable LocalDate to) {
        this.to = to;
    }

    public @Nullable EventState getState() {
        return state;
    }

    public void setState(@Nullable EventState state) {
        this.state = state;
    }

    public @Nullable Long getPriceList() {
        return priceList;
    }

    public void setPriceList(@Nullable Long priceList) {
        this.priceList = priceList;
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
