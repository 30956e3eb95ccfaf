package org.jauge.backoffice.pricelists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

/** A new price list, empty or a copy of another (E-12). */
@Named
@ViewScoped
public class PriceListNew implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    PriceReads reads;

    @Inject
    PriceLists priceLists;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long activityId;
    private ActivityDetails activity;
    private List<PriceListLine> originals = List.of();
    private String name = "";
    private @Nullable Long copyOf;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
        originals = reads.of(activityId);
    }

    public String create() {
        var id = copyOf == null ? priceLists.create(activityId, name) : priceLists.copy(copyOf, name);
        notices.done(copyOf == null ? "priceList.created" : "priceList.copied", name);
        return "edit?faces-redirect=true&id=" + id;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<PriceListLine> getOriginals() {
        return originals;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
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
