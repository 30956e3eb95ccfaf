package org.jauge.backoffice.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.Activities;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.activity.ModelLine;
import org.jauge.backoffice.shell.Notices;

/** The settings of one activity. */
@Named
@ViewScoped
public class ActivityEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Activities activities;

    @Inject
    ActivityReads reads;

    @Inject
    Notices notices;

    private final ActivityForm form = new ActivityForm();
    private long id;
    private ActivityDetails activity;
    private List<ModelLine> models = List.of();

    public void load() {
        activity = reads.details(id);
        models = activities.models();
        form.show(activity);
    }

    public String change() {
        activities.change(id, activity.version(), form.getModel(), form.values());
        notices.done("activity.changed", form.getName());
        return "edit?faces-redirect=true&includeViewParams=true";
    }

    public ActivityForm getForm() {
        return form;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<ModelLine> getModels() {
        return models;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
