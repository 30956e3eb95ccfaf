package org.jauge.backoffice.search;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventSearch;
import org.jauge.calendar.ShopEvent;
import org.jauge.calendar.ShopEvents;
import org.jauge.calendar.ShopRoom;
import org.jauge.calendar.Starts;
import org.jauge.merchant.Merchants;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Where so many persons still find room together, over all activities: by date and part of the day. */
@Named
@ViewScoped
public class SearchList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int ACTIVITIES_MAX = 200;
    private static final int PARTY = 2;
    private static final Pattern IDS = Pattern.compile("(\\d{1,18}(,\\d{1,18})*)?");

    @Inject
    ShopEvents events;

    @Inject
    ActivityReads activityReads;

    @Inject
    Merchants merchants;

    @Inject
    Clock clock;

    private int persons = PARTY;
    private @Nullable LocalDate from;
    private @Nullable LocalDate to;
    private @Nullable PartOfDay part;
    private String activities = "";
    private int first;
    private int total;
    private LocalDate today;
    private Long[] chosen = new Long[0];
    private List<ActivityLine> offered = List.of();
    private List<Hit.Day> days = List.of();

    public void load() {
        if (!IDS.matcher(activities).matches()) throw new NotFound("activity", activities);
        if (!activities.isEmpty())
            chosen = Arrays.stream(activities.split(",", -1)).map(Long::valueOf).toArray(Long[]::new);
        offered = activityReads.page(0, ACTIVITIES_MAX).rows();
        today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        if (from == null && to == null) from = today;
        find();
    }

    private void find() {
        var found = events.slice(asked(), Math.max(first, 0), PAGE);
        total = found.total();
        var rooms = events.rooms(found.rows().stream().map(ShopEvent::id).toList(), persons).stream()
                .collect(Collectors.groupingBy(ShopRoom::eventId));
        var byDate = found.rows().stream()
                .map(event -> new Hit(event, rooms.getOrDefault(event.id(), List.of())))
                .collect(Collectors.groupingBy(
                        hit -> hit.event().start().toLocalDate(), TreeMap::new, Collectors.toList()));
        days = byDate.entrySet().stream()
                .map(day -> new Hit.Day(day.getKey(), day.getKey().equals(today), day.getValue()))
                .toList();
    }

    private EventSearch asked() {
        var begin = part == null ? null : part.first();
        var end = part == null ? null : part.last();
        return new EventSearch(Set.of(chosen), new Starts(from, to, null, null, Set.of(), begin, end), persons);
    }

    public String search() {
        asked(); // what is wrong is said here, beside its field
        activities = Arrays.stream(chosen).map(String::valueOf).collect(Collectors.joining(","));
        first = 0;
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public List<QuickDates> getQuick() {
        return QuickDates.on(today);
    }

    public boolean isQuick(QuickDates dates) {
        return dates.from().equals(from) && dates.to().equals(to);
    }

    public List<PartOfDay> getParts() {
        return List.of(PartOfDay.values());
    }

    public List<ActivityLine> getOffered() {
        return offered;
    }

    public List<Hit.Day> getDays() {
        return days;
    }

    public int getTotal() {
        return total;
    }

    public boolean isMore() {
        return first + PAGE < total;
    }

    public int getNext() {
        return first + PAGE;
    }

    public int getPersons() {
        return persons;
    }

    public void setPersons(int persons) {
        this.persons = persons;
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

    public @Nullable PartOfDay getPart() {
        return part;
    }

    public void setPart(@Nullable PartOfDay part) {
        this.part = part;
    }

    public String getActivities() {
        return activities;
    }

    public void setActivities(@Nullable String activities) {
        this.activities = activities == null ? "" : activities;
    }

    public int getChosenCount() {
        return chosen.length;
    }

    public Long[] getChosen() {
        return chosen;
    }

    public void setChosen(Long[] chosen) {
        this.chosen = chosen;
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
