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
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventCopies;
import org.jauge.calendar.PlannedCopy;
import org.jauge.merchant.Role;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** All events of a week, in another week: what would come of it, then the copies. */
@Named
@ViewScoped
public class WeekCopy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    EventCopies copies;

    @Inject
    Clock clock;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long activityId;
    private ActivityDetails activity;
    private @Nullable LocalDate from;
    private LocalDate to = LocalDate.EPOCH;
    private @Nullable List<PlannedCopy> planned;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
        if (from == null) from = LocalDate.now(clock.withZone(activity.zone()));
        to = from.plusWeeks(1);
    }

    private LocalDate week() {
        if (from == null) throw new InvalidField("from", "required", null);
        return from;
    }

    public void preview() {
        planned = copies.preview(activityId, week(), to);
    }

    public String copy() {
        var made = copies.copyWeek(activityId, week(), to);
        notices.done("calendar.series.created", made);
        return "view?faces-redirect=true&activity=" + activityId + "&view=week&date=" + to;
    }

    /** How many copies there would be. */
    public long getFresh() {
        return planned == null ? 0 : planned.stream().filter(PlannedCopy::isNew).count();
    }

    public @Nullable List<PlannedCopy> getPlanned() {
        return planned;
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

    public LocalDate getTo() {
        return to;
    }

    public void setTo(LocalDate to) {
        this.to = to;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
