package org.jauge.backoffice.emplacements;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.emplacement.Emplacements;
import org.jspecify.annotations.Nullable;

/** The emplacements of an activity; where its model allows one only, straight to that one (E-13). */
@Named
@ViewScoped
public class EmplacementList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    Emplacements emplacements;

    private long activityId;
    private ActivityDetails activity;
    private List<EmplacementLine> rows = List.of();

    public @Nullable String load() {
        activity = activities.details(activityId);
        rows = emplacements.of(activityId);
        var straight = !activity.severalEmplacements() && rows.size() == 1;
        return straight ? "edit?faces-redirect=true&id=" + rows.get(0).id() : null;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<EmplacementLine> getRows() {
        return rows;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
