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
import java.util.stream.Collectors;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.calendar.EventFilter;
import org.jauge.calendar.EventLine;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.Dossiers;
import org.jauge.inventory.Availability;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/**
 * Which event to sell at, tonight's first: what is over is in nobody's way. One field finds events by name, and dossiers by
 * name, number or a ticket's code as a scanner types it.
 */
@Named
@ViewScoped
public class BoxOfficeList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int PAGE = 50;
    private static final int ACTIVITIES_MAX = 500;
    private static final int DOSSIERS_MAX = 20;

    @Inject
    EventReads events;

    @Inject
    ActivityReads activities;

    @Inject
    Availability availability;

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    Clock clock;

    private @Nullable Long activity;
    private @Nullable LocalDate from;
    private String text = "";
    private int first;
    private int total;
    private List<DossierRow> found = List.of();
    private List<EventChoice.Day> days = List.of();

    public void load() {
        var today = LocalDate.now(clock.withZone(ZoneId.of(merchants.details().timeZone())));
        var slice = events.page(asked(today), Math.max(first, 0), PAGE);
        total = slice.total();
        days = byDay(slice.rows(), today);
        if (isSearching())
            found = dossiers.page(new DossierFilter(text, null), 0, DOSSIERS_MAX)
                    .rows();
    }

    /** Unless somebody asks for a day, what is not over yet: also what goes on since before midnight. */
    private EventFilter asked(LocalDate today) {
        var since = from == null ? today.minusDays(1) : from;
        return new EventFilter(activity, since, null, null, null, text, from == null ? clock.instant() : null);
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
        first = 0;
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public List<ActivityLine> getActivities() {
        return activities.page(0, ACTIVITIES_MAX).rows();
    }

    public List<EventChoice.Day> getDays() {
        return days;
    }

    public boolean isSearching() {
        return !text.isBlank();
    }

    public List<DossierRow> getFound() {
        return found;
    }

    /** Where the page asks what is left. */
    public String getLeftNow() {
        return days.stream()
                .flatMap(day -> day.events().stream())
                .map(choice -> String.valueOf(choice.event().id()))
                .collect(Collectors.joining(",", "/boxoffice/left?events=", ""));
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

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text.strip();
    }

    public int getFirst() {
        return first;
    }

    public void setFirst(int first) {
        this.first = first;
    }
}
