package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventSeries;
import org.jauge.calendar.SeriesProgress;
import org.jauge.merchant.Role;

/** How far a series is on its way into the calendar. */
@Named
@ViewScoped
public class SeriesView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EventSeries series;

    @Inject
    ActivityReads activities;

    @Inject
    Visitor visitor;

    private long id;
    private SeriesProgress progress;
    private ActivityDetails activity;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        refresh();
        activity = activities.details(progress.activityId());
    }

    public void refresh() {
        progress = series.progress(id);
    }

    public void resume() {
        series.resume(id);
        refresh();
    }

    public SeriesProgress getProgress() {
        return progress;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
