package org.jauge.backoffice.releases;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseFilter;
import org.jauge.booking.ReleaseLauncher;
import org.jauge.booking.ReleaseReport;
import org.jauge.booking.ReleaseRuns;
import org.jauge.booking.Releases;
import org.jauge.inventory.Regain;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** The release screen: options and bookings that wait, the most urgent first; kept unless somebody decides. */
@Named
@ViewScoped
public class ReleaseList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final int SIZE = 50;
    private static final int ACTIVITIES_MAX = 500;

    static final String AGAIN = "list?faces-redirect=true&includeViewParams=true";

    @Inject
    Releases releases;

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    ActivityReads activities;

    @Inject
    Merchants merchants;

    @Inject
    Notices notices;

    @Inject
    Clock clock;

    private @Nullable BookingKind kind;
    private @Nullable LocalDate due;
    private @Nullable Long activity;
    private String text = "";
    private @Nullable Boolean asked; // true, or not in the address
    private String requestId = ""; // pressed twice it is done once
    private int first;
    private int total;
    private @Nullable Integer days;
    private @Nullable Integer count;
    private String zone = "UTC";
    private List<ReleaseChoice> rows = List.of();
    private List<Regain> regains = List.of();

    public void load() {
        zone = merchants.details().timeZone();
        if (activity != null) activities.details(activity); // or there is none of it here
        show();
    }

    private void show() {
        var now = clock.instant();
        var page = releases.page(filter(), first, SIZE);
        total = page.total();
        var paying = releases.paying(page.rows());
        rows = page.rows().stream()
                .map(row -> new ReleaseChoice(row, now, paying.contains(row.number())))
                .toList();
        regains = List.of();
        requestId = "list-" + UUID.randomUUID();
    }

    private ReleaseFilter filter() {
        return new ReleaseFilter(kind, before(), activity, text, asked != null, null);
    }

    private @Nullable Instant before() {
        return due == null
                ? null
                : due.plusDays(1).atStartOfDay(ZoneId.of(zone)).toInstant();
    }

    public String search() {
        first = 0;
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

    /** The places that each gauge would regain. */
    public void look() {
        if (isChosen()) regains = releases.preview(ticked());
    }

    public void release() {
        if (isChosen()) tell("released", releases.release(requestId, ticked()));
    }

    public String releaseAll() {
        var run = runs.begin(filter(), count == null ? -1 : count);
        launcher.launch(run);
        return "progress?faces-redirect=true&id=" + run;
    }

    public void extend() {
        if (isChosen()) tell("extended", releases.extend(requestId, ticked(), days == null ? 0 : days));
    }

    public void remind() {
        if (isChosen()) tell("reminded", releases.remind(requestId, ticked()));
    }

    private boolean isChosen() {
        if (!ticked().isEmpty()) return true;
        notices.warn("releases.nothing");
        return false;
    }

    private void tell(String what, ReleaseReport report) {
        notices.done("releases.done." + what, report.done());
        if (!report.kept().isEmpty()) notices.warn("releases.kept", String.join(", ", report.kept()));
        show();
    }

    private List<Long> ticked() {
        return rows.stream()
                .filter(ReleaseChoice::isTicked)
                .map(ReleaseChoice::lineId)
                .toList();
    }

    public List<BookingKind> getKinds() {
        return List.of(BookingKind.values());
    }

    public List<ActivityLine> getActivities() {
        return activities.page(0, ACTIVITIES_MAX).rows();
    }

    public boolean isLast() {
        return first + rows.size() >= total;
    }

    public List<ReleaseChoice> getRows() {
        return rows;
    }

    public List<Regain> getRegains() {
        return regains;
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

    public @Nullable Integer getDays() {
        return days;
    }

    public void setDays(@Nullable Integer days) {
        this.days = days;
    }

    public @Nullable Integer getCount() {
        return count;
    }

    public void setCount(@Nullable Integer count) {
        this.count = count;
    }
}
