package org.jauge.backoffice.categories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.category.CategoryLine;
import org.jauge.category.CategoryReads;

/** What an activity sells. */
@Named
@ViewScoped
public class CategoryList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads categories;

    private long activityId;
    private ActivityDetails activity;
    private List<CategoryLine> rows = List.of();

    public void load() {
        activity = activities.details(activityId);
        rows = categories.of(activityId);
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<CategoryLine> getRows() {
        return rows;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
