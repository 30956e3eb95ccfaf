package org.jauge.backoffice.bulk;

import java.io.Serializable;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.jauge.calendar.EventState;
import org.jauge.planning.BulkFilter;
import org.jauge.pricing.PriceListLine;
import org.jspecify.annotations.Nullable;

/** Which events, as the address says at first, then as typed. */
public class FilterForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable LocalTime timeFrom;
    private @Nullable LocalTime timeTo;
    private @Nullable EventState state;
    private @Nullable Long priceList;
    private DayOfWeek[] days = new DayOfWeek[0];
    private Long[] activities = new Long[0];

    /** From today on where nothing is said of when; what uses a list is meant whenever it is. */
    void begin(long activity, List<PriceListLine> lists, LocalDate today) {
        activities = new Long[] {activity};
        if (priceList != null) PriceListLine.require(lists, priceList);
        else if (from == null && (to == null || !to.isBefore(today))) from = today;
        if (from != null && to != null && to.isBefore(from)) to = null; // the list finds nothing then and says no more
    }

    BulkFilter filter(Set<Long> only) {
        return new BulkFilter(Set.of(activities), from, to, Set.of(days), timeFrom, timeTo, state, priceList, only);
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

    public @Nullable LocalTime getTimeFrom() {
        return timeFrom;
    }

    public void setTimeFrom(@Nullable LocalTime timeFrom) {
        this.timeFrom = timeFrom;
    }

    public @Nullable LocalTime getTimeTo() {
        return timeTo;
    }

    public void setTimeTo(@Nullable LocalTime timeTo) {
        this.timeTo = timeTo;
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

    public DayOfWeek[] getDays() {
        return days;
    }

    public void setDays(DayOfWeek[] days) {
        this.days = days;
    }

    public Long[] getActivities() {
        return activities;
    }

    public void setActivities(Long[] activities) {
        this.activities = activities;
    }
}
