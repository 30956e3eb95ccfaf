package org.jauge.backoffice.pricelists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;

/** The price lists of an activity. */
@Named
@ViewScoped
public class PriceListList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    PriceReads prices;

    private long activityId;
    private ActivityDetails activity;
    private List<PriceListLine> rows = List.of();

    public void load() {
        activity = activities.details(activityId);
        rows = prices.of(activityId);
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public List<PriceListLine> getRows() {
        return rows;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
