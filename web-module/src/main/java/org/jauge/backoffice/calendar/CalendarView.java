package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.CalendarDay;
import org.jauge.calendar.CalendarEntry;
import org.jauge.calendar.CalendarReads;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventReads;
import org.jauge.inventory.EventLevels;
import org.jauge.shared.NotFound;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;

/** A month, a week or a day of an activity: what is on, in which state, and how full it is. */
@Named
@ViewScoped
public class CalendarView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    CalendarReads calendar;

    @Inject
    EventLevels levels;

    @Inject
    EventReads events;

    @Inject
    Clock clock;

    private long activityId;
    private String view = CalendarSpan.MONTH.getAddress();
    private CalendarSpan span = CalendarSpan.MONTH;
    private @Nullable LocalDate date;
    private LocalDate today = LocalDate.EPOCH;
    private ActivityDetails activity;
    private List<CalendarDay> days = List.of();
    private boolean none;

    public void load() {
        span = CalendarSpan.of(view);
        activity = activities.details(activityId);
        today = LocalDate.now(clock.withZone(activity.zone()));
        if (date == null) date = today;
        if (date.getYear() <= WallClock.YEAR_MIN || date.getYear() >= WallClock.YEAR_MAX)
            throw new NotFound("date", date);
        days = told(calendar.days(activityId, span.from(date), span.to(date), span.perDay()));
        none = isEmpty()
                && events.page(new EventFilter(activityId, null, null, null), 0, 1)
                                .total()
                        == 0;
    }

    private List<CalendarDay> told(List<CalendarDay> read) {
        var shown = read.stream()
                .flatMap(day -> day.entries().stream())
                .map(CalendarEntry::id)
                .toList();
        var known = levels.of(Map.of(activityId, shown));
        return read.stream().map(day -> day.at(known)).toList();
    }

    private LocalDate shown() {
        return date == null ? today : date;
    }

    /** Rows of seven days. */
    public List<List<CalendarDay>> getWeeks() {
        var length = DayOfWeek.values().length;
        return IntStream.range(0, days.size() / length)
                .mapToObj(week -> List.copyOf(days.subList(week * length, (week + 1) * length)))
                .toList();
    }

    public List<CalendarDay> getDays() {
        return days;
    }

    /** What stands around a month belongs to its neighbours. */
    public boolean isOutside(CalendarDay day) {
        return span == CalendarSpan.MONTH && day.date().getMonth() != shown().getMonth();
    }

    /** Nothing on any day that is shown. */
    public boolean isEmpty() {
        return days.stream().allMatch(day -> day.events() == 0);
    }

    /** Nothing on any day at all. */
    public boolean isNone() {
        return none;
    }

    public LocalDate getPrevious() {
        return span.moved(shown(), -1);
    }

    public LocalDate getNext() {
        return span.moved(shown(), 1);
    }

    public LocalDate getFirst() {
        return span.from(shown());
    }

    public LocalDate getLast() {
        return span.to(shown());
    }

    /** Where a bulk edit of what is looked at begins: not before today, unless all of it is over. */
    public LocalDate getBulkFrom() {
        var first = span.first(shown());
        return first.isBefore(today) && !getBulkTo().isBefore(today) ? today : first;
    }

    public LocalDate getBulkTo() {
        return span.last(shown());
    }

    public LocalDate getToday() {
        return today;
    }

    public List<DayOfWeek> getDaysOfWeek() {
        return List.of(DayOfWeek.values());
    }

    public CalendarSpan[] getSpans() {
        return CalendarSpan.values();
    }

    public CalendarSpan getSpan() {
        return span;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable LocalDate getDate() {
        return date;
    }

    public void setDate(@Nullable LocalDate date) {
        this.date = date;
    }

    public String getView() {
        return view;
    }

    public void setView(@Nullable String view) {
        this.view = view == null ? CalendarSpan.MONTH.getAddress() : view;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
