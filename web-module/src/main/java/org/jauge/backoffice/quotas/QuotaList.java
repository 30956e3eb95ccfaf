package org.jauge.backoffice.quotas;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.quota.QuotaLine;
import org.jauge.quota.Quotas;

/** The quotas of an activity. */
@Named
@ViewScoped
public class QuotaList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    Quotas quotas;

    private long activityId;
    private ActivityDetails activity;
    private List<QuotaLine> rows = List.of();

    public void load() {
        activity = activities.details(activityId);
        rows = quotas.of(activityId);
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<QuotaLine> getRows() {
        return rows;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
