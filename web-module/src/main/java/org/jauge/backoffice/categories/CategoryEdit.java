package org.jauge.backoffice.categories;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.category.Categories;
import org.jauge.category.CategoryDetails;
import org.jauge.category.CategoryReads;
import org.jauge.category.CategoryValues;
import org.jauge.category.ItemType;
import org.jauge.category.TickedTwice;
import org.jauge.merchant.Role;
import org.jauge.quota.Quotas;
import org.jspecify.annotations.Nullable;

/**
 * One category with its quota ticks and components, or a new one: of the activity given instead of an id, or like
 * another one.
 */
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

    @Inject
    Language language;

    private final CategoryForm form = new CategoryForm();
    private final TraitsForm traits = new TraitsForm();
    private final CompositionForm composition = new CompositionForm();
    private long activityId;
    private @Nullable Long id;
    private @Nullable Long copyOf;
    private @Nullable CategoryDetails category;
    private ActivityDetails activity;
    private List<TickedTwice> twice = List.of();

    public void load() {
        if (id == null) visitor.require(Role.ACTIVITY_MANAGER);
        var shown = id == null ? copyOf : id;
        category = shown == null ? null : reads.details(shown);
        activity = activities.details(category == null ? activityId : category.activityId());
        var others = reads.of(activity.id());
        if (category != null) show(category.values());
        if (id == null) form.setPosition(others.size() + 1);
        else twice = reads.tickedTwice(id);
        composition.show(category, quotas.tickable(activity.id()), others);
    }

    private void show(CategoryValues values) {
        form.show(values);
        traits.show(values);
        if (id == null) form.setName(language.text("categories.copyName", values.name()));
    }

    public String save() {
        var saved = categoryId();
        notices.done(
                id != null ? "category.changed" : category == null ? "category.created" : "category.copied",
                form.getName());
        reads.tickedTwice(saved)
                .forEach(
                        both -> notices.warn("categories.quotas.twice", both.quota(), both.bundle(), both.component()));
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    private long categoryId() {
        var values = form.values().with(traits.sale()).with(traits.traits());
        if (category == null) return categories.create(activity.id(), values, composition.composition());
        if (id == null) return categories.copy(category.id(), values, composition.composition());
        categories.change(category.id(), category.version(), values, composition.composition());
        return category.id();
    }

    public String delete() {
        if (isKnown() && category != null) categories.delete(category.id(), category.version());
        notices.done("category.deleted", form.getName());
        return "list?faces-redirect=true&activity=" + activity.id();
    }

    /** As it was saved last. */
    public List<TickedTwice> getTwice() {
        return twice;
    }

    public boolean isKnown() {
        return id != null;
    }

    public List<ItemType> getItemTypes() {
        return List.of(ItemType.values());
    }

    public CategoryForm getForm() {
        return form;
    }

    public TraitsForm getTraits() {
        return traits;
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

    public @Nullable Long getCopyOf() {
        return copyOf;
    }

    public void setCopyOf(@Nullable Long copyOf) {
        this.copyOf = copyOf;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
