package org.jauge.backoffice.emplacements;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.emplacement.EmplacementDetails;
import org.jauge.emplacement.Emplacements;
import org.jauge.merchant.Role;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** One emplacement, or a new one of the activity given instead of an id. */
@Named
@ViewScoped
public class EmplacementEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    Emplacements emplacements;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final EmplacementForm form = new EmplacementForm();
    private long activityId;
    private @Nullable Long id;
    private @Nullable EmplacementDetails emplacement;
    private ActivityDetails activity;

    public void load() {
        if (id == null) visitor.require(Role.ACTIVITY_MANAGER);
        emplacement = id == null ? null : emplacements.details(id);
        activity = activities.details(emplacement == null ? activityId : emplacement.activityId());
        if (emplacement != null) form.show(emplacement.values());
        else form.setPosition(there() + 1);
    }

    /** How many there are, where there may be another. */
    private int there() {
        var there = emplacements.of(activity.id()).size();
        if (there > 0 && !activity.severalEmplacements()) throw new NotFound("emplacement", "new");
        return there;
    }

    public String save() {
        if (emplacement == null) emplacements.create(activity.id(), form.values());
        else emplacements.change(emplacement.id(), emplacement.version(), form.values());
        notices.done(emplacement == null ? "emplacement.created" : "emplacement.changed", form.getName());
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    public String delete() {
        if (emplacement != null) emplacements.delete(emplacement.id(), emplacement.version());
        notices.done("emplacement.deleted", form.getName());
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    public boolean isKnown() {
        return emplacement != null;
    }

    /** As it is saved, whatever is ticked now. */
    boolean isWithTables() {
        return emplacement != null && emplacement.values().tables();
    }

    public EmplacementForm getForm() {
        return form;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable Long getId() {
        return id;
    }

    public void setId(@Nullable Long id) {
        this.id = id;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
