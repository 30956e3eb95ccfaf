package org.jauge.backoffice.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.planning.ActivityCopies;

/** The copy of an activity with all of its settings, under a name of its own. */
@Named
@ViewScoped
public class ActivityCopy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads reads;

    @Inject
    ActivityCopies copies;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long activityId;
    private ActivityDetails activity;
    private String name = "";

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        activity = reads.details(activityId);
    }

    public String copy() {
        var id = copies.copy(activityId, name);
        notices.done("copy.activity.done", name);
        return "edit?faces-redirect=true&activity=" + id;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
