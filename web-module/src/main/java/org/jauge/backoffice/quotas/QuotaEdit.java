package org.jauge.backoffice.quotas;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.Objects;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.category.QuotaUse;
import org.jauge.category.QuotaUses;
import org.jauge.merchant.Role;
import org.jauge.quota.QuotaDetails;
import org.jauge.quota.Quotas;
import org.jspecify.annotations.Nullable;

/** One quota of an activity with the categories that use it, or a new one of the activity given instead of an id. */
@Named
@ViewScoped
public class QuotaEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    Quotas quotas;

    @Inject
    QuotaUses quotaUses;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final QuotaForm form = new QuotaForm();
    private long activityId;
    private @Nullable Long id;
    private @Nullable QuotaDetails quota;
    private ActivityDetails activity;
    private List<QuotaUse> uses = List.of();

    public void load() {
        if (id == null) visitor.require(Role.ACTIVITY_MANAGER);
        quota = id == null ? null : quotas.details(id);
        activity = activities.details(quota == null ? activityId : Objects.requireNonNull(quota.activityId()));
        if (quota == null) return;
        form.show(quota.values());
        uses = quotaUses.of(quota.id());
    }

    public String save() {
        if (quota == null) quotas.create(activity.id(), form.values());
        else quotas.change(quota.id(), quota.version(), form.values());
        notices.done(quota == null ? "quota.created" : "quota.changed", form.getName());
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    public QuotaForm getForm() {
        return form;
    }

    public List<QuotaUse> getUses() {
        return uses;
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
