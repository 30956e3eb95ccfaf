package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.inventory.Availability;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** Which event to sell at: today's and the next ones first. */
@Named
@ViewScoped
public class BoxOfficeList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int ACTIVITIES_MAX = 500;

    @Inject
    EventReads events;

    @Inject
    ActivityReads activities;

    @Inject
    Availability availability;

    @Inject
    Merchants merchants;

    @Inject
    Clock clock;

    private @Nullable Long activity;
    private @Nullable LocalDate from;
    private int first;
    private int total;
    private List<EventChoice.Day> days = List.of();

    public void load() {
        var today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        var start = from == null ? today : from;
        var slice = events.page(new EventFilter(activity, start, null, null), Math.max(first, 0), PAGE);
        total = slice.total();
        days = byDay(slice.rows(), today);
    }

    private List<EventChoice.Day> byDay(List<EventLine> lines, LocalDate today) {
        var left = availability.of(lines.stream().map(EventLine::id).toList());
        var byDate = new LinkedHashMap<LocalDate, List<EventChoice>>();
        for (var at = 0; at < lines.size(); at++)
            byDate.computeIfAbsent(lines.get(at).start().toLocalDate(), date -> new ArrayList<>())
                    .add(EventChoice.of(lines.get(at), left.get(at)));
        return byDate.entrySet().stream()
                .map(day -> new EventChoice.Day(day.getKey(), day.getKey().equals(today), day.getValue()))
                .toList();
    }

    public String search() {
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public List<ActivityLine> getActivities() {
        return activities.page(0, ACTIVITIES_MAX).rows();
    }

    public List<EventChoice.Day> getDays() {
        return days;
    }

    public boolean isMore() {
        return first + PAGE < total;
    }

    public int getNext() {
        return first + PAGE;
    }

    public @Nullable Long getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Long activity) {
        this.activity = activity;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
