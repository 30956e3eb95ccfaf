package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.Releases;
import org.jauge.booking.WaitingFor;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.category.CategoryReads;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/**
 * The release screen: options and bookings that wait, the most urgent first; kept unless somebody decides.
 * What is ticked stays so from page to page, until another filter makes another list.
 */
@Named
@ViewScoped
public class ReleaseList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;

    static final String AGAIN = "list?faces-redirect=true&includeViewParams=true";

    @Inject
    Releases releases;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads categories;

    @Inject
    EventReads events;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable BookingKind kind;
    private @Nullable LocalDate due;
    private @Nullable Long activity;
    private @Nullable Long category;
    private @Nullable Channel channel;
    private @Nullable Long eventId;
    private @Nullable EventDetails event;
    private String text = "";
    private @Nullable Boolean asked; // true, or not in the address
    private @Nullable Integer dropped;
    private ReleaseFilter filter = ReleaseFilter.ALL; // whatever is typed into the form meanwhile
    private final Set<Long> ticked = new HashSet<>();
    private int first;
    private int total;
    private String zone = "UTC";
    private List<ReleaseChoice> rows = List.of();

    public void load() {
        zone = merchants.details().timeZone();
        if (activity != null) activities.details(activity); // or there is none of it here
        if (category != null) categories.details(category);
        event = eventId == null ? null : events.details(eventId);
        var what = new WaitingFor(activity, eventId, category, channel);
        filter = new ReleaseFilter(kind, null, due, what, text, asked != null, null);
        if (dropped != null) notices.warn("releases.dropped", dropped);
        dropped = null; // said once
        show();
    }

    /** The page anew, as it is by now. */
    public void show() {
        var now = clock.instant();
        var page = releases.page(filter, first, SIZE);
        if (page.rows().isEmpty() && first > 0) {
            previous(); // all that stood here is gone
            return;
        }
        total = page.total();
        var paying = releases.paying(page.rows());
        rows = page.rows().stream()
                .map(row -> new ReleaseChoice(row, now, paying.contains(row.number()), ticked))
                .toList();
    }

    /** What the page shows. */
    public ReleaseFilter filter() {
        return filter;
    }

    public String search() {
        if (!ticked.isEmpty()) notices.warn("releases.dropped", ticked.size());
        return AGAIN;
    }

    public void next() {
        first += SIZE;
        show();
    }

    public void previous() {
        first = Math.max(0, first - SIZE);
        show();
    }

    /** Of all pages. */
    public List<Long> ticked() {
        return List.copyOf(ticked);
    }

    public int getTickedCount() {
        return ticked.size();
    }

    public void untick() {
        ticked.clear();
    }

    public boolean isLast() {
        return first + rows.size() >= total;
    }

    public List<ReleaseChoice> getRows() {
        return rows;
    }

    public int getTotal() {
        return total;
    }

    public int getFirst() {
        return first;
    }

    public String getZone() {
        return zone;
    }

    public @Nullable BookingKind getKind() {
        return kind;
    }

    public void setKind(@Nullable BookingKind kind) {
        this.kind = kind;
    }

    public @Nullable LocalDate getDue() {
        return due;
    }

    public void setDue(@Nullable LocalDate due) {
        this.due = due;
    }

    public @Nullable Long getActivity() {
        return activity;
    }

    public void setActivity(@Nullable Long activity) {
        this.activity = activity;
    }

    public @Nullable Long getCategory() {
        return category;
    }

    public void setCategory(@Nullable Long category) {
        this.category = category;
    }

    public @Nullable Channel getChannel() {
        return channel;
    }

    public void setChannel(@Nullable Channel channel) {
        this.channel = channel;
    }

    public @Nullable Long getEventId() {
        return eventId;
    }

    public void setEventId(@Nullable Long eventId) {
        this.eventId = eventId;
    }

    /** The one event that the list is of, if it is of one. */
    public @Nullable EventDetails getEvent() {
        return event;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Boolean getAsked() {
        return asked;
    }

    public void setAsked(@Nullable Boolean asked) {
        this.asked = Boolean.TRUE.equals(asked) ? asked : null;
    }

    /** How many were ticked in the list that a link of it has led away from. */
    public @Nullable Integer getDropped() {
        return dropped;
    }

    public void setDropped(@Nullable Integer dropped) {
        this.dropped = dropped;
    }
}
