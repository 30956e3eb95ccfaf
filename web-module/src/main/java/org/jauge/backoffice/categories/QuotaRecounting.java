package org.jauge.backoffice.categories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.category.CategoryDetails;
import org.jauge.category.CategoryReads;
import org.jauge.dossier.QuotaRecount;
import org.jauge.dossier.QuotaRecounts;
import org.jspecify.annotations.Nullable;

/** What was sold before a quota was ticked, event by event, to be counted afterwards (AMB-Q5). */
@Named
@ViewScoped
public class QuotaRecounting implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    CategoryReads categories;

    @Inject
    ActivityReads activities;

    @Inject
    QuotaRecounts recounts;

    @Inject
    Notices notices;

    private long id;
    private long quota;
    private @Nullable CategoryDetails category;
    private ActivityDetails activity;
    private List<QuotaRecount> events = List.of();
    private boolean done;

    public void load() {
        category = categories.details(id);
        activity = activities.details(category.activityId());
        events = recounts.preview(id, quota);
    }

    public void count() {
        events = recounts.count(id, quota);
        done = true;
        notices.done(
                "recount.done", events.stream().mapToInt(QuotaRecount::counted).sum());
        if (events.stream().anyMatch(event -> event.missing() > 0)) notices.warn("recount.refused");
    }

    public boolean isReady() {
        return !done && !events.isEmpty();
    }

    public boolean isDone() {
        return done;
    }

    public List<QuotaRecount> getEvents() {
        return events;
    }

    public @Nullable CategoryDetails getCategory() {
        return category;
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

    public long getQuota() {
        return quota;
    }

    public void setQuota(long quota) {
        this.quota = quota;
    }
}
