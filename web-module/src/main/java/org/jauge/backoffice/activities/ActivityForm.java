package org.jauge.backoffice.activities;

import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityState;
import org.jauge.activity.ActivityValues;

/** What is typed about an activity, new or not. */
public class ActivityForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private long model;
    private String name = "";
    private String timeZone = "";
    private String currency = "";
    private ActivityState state = ActivityState.ACTIVE;

    void start(long firstModel, String merchantZone, String merchantCurrency) {
        model = firstModel;
        timeZone = merchantZone;
        currency = merchantCurrency;
    }

    void show(ActivityDetails activity) {
        model = activity.modelId();
        name = activity.name();
        timeZone = activity.timeZone();
        currency = activity.currency();
        state = activity.state();
    }

    ActivityValues values() {
        return new ActivityValues(name, timeZone, currency, state);
    }

    public long getModel() {
        return model;
    }

    public void setModel(long model) {
        this.model = model;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getTimeZone() {
        return timeZone;
    }

    public void setTimeZone(String timeZone) {
        this.timeZone = timeZone;
    }

    public String getCurrency() {
        return currency;
    }

    public void setCurrency(String currency) {
        this.currency = currency;
    }

    public ActivityState getState() {
        return state;
    }

    public void setState(ActivityState state) {
        this.state = state;
    }
}
