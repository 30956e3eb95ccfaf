package org.jauge.backoffice.gates;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.profile.TimelineRow;
import org.jauge.profile.Timelines;

/** How the profiles of an activity overlap: who may do what, span by span. */
@Named
@RequestScoped
public class GateTimeline {

    @Inject
    ActivityReads activities;

    @Inject
    Timelines timelines;

    private long id;
    private ActivityDetails activity;
    private List<TimelineRow> rows = List.of();

    public void load() {
        activity = activities.details(id);
        rows = timelines.of(id);
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<TimelineRow> getRows() {
        return rows;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
