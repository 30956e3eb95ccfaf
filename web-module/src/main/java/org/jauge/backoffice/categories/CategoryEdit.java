package org.jauge.backoffice.categories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.category.Categories;
import org.jauge.category.CategoryDetails;
import org.jauge.category.CategoryReads;
import org.jauge.category.ItemType;
import org.jauge.merchant.Role;
import org.jauge.quota.Quotas;
import org.jspecify.annotations.Nullable;

/** One category with its quota ticks and components, or a new one of the activity given instead of an id. */
@Named
@ViewScoped
public class CategoryEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    CategoryReads reads;

    @Inject
    Categories categories;

    @Inject
    Quotas quotas;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private final CategoryForm form = new CategoryForm();
    private final CompositionForm composition = new CompositionForm();
    private long activityId;
    private @Nullable Long id;
    private @Nullable CategoryDetails category;
    private ActivityDetails activity;

    public void load() {
        if (id == null) visitor.require(Role.ACTIVITY_MANAGER);
        category = id == null ? null : reads.details(id);
        activity = activities.details(category == null ? activityId : category.activityId());
        var others = reads.of(activity.id());
        if (category != null) form.show(category.values());
        else form.setPosition(others.size() + 1);
        composition.show(category, quotas.tickable(activity.id()), others);
    }

    public String save() {
        var saved = categoryId();
        notices.done(category == null ? "category.created" : "category.changed", form.getName());
        reads.tickedTwice(saved).forEach(quota -> notices.warn("categories.quotas.twice", quota));
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    private long categoryId() {
        if (category == null) return categories.create(activity.id(), form.values(), composition.composition());
        categories.change(category.id(), category.version(), form.values(), composition.composition());
        return category.id();
    }

    public List<ItemType> getItemTypes() {
        return List.of(ItemType.values());
    }

    public CategoryForm getForm() {
        return form;
    }

    public CompositionForm getComposition() {
        return composition;
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
