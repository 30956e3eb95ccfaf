package org.jauge.backoffice.gates;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Notices;
import org.jauge.profile.BookingDefaults;
import org.jauge.profile.BookingRules;
import org.jauge.profile.BookingSettings;

/** How one activity is booked. */
@Named
@ViewScoped
public class GateEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    BookingRules rules;

    @Inject
    Notices notices;

    private final DelayForm form = new DelayForm();
    private long id;
    private ActivityDetails activity;
    private long version;
    private boolean permitted;
    private boolean bookable;
    private boolean ownDelay;
    private boolean ownPolicy;
    private boolean ownOptions;

    public void load() {
        activity = activities.details(id);
        var known = rules.settings(id);
        version = known.version();
        permitted = known.permitted();
        show(known.values(), known.defaults());
    }

    private void show(BookingSettings values, BookingDefaults defaults) {
        bookable = values.bookable();
        ownDelay = values.delay() != null;
        ownPolicy = values.policy() != null;
        ownOptions = values.optionsTakePlaces() != null;
        form.show(
                values.delay() == null ? defaults.delay() : values.delay(),
                values.policy() == null ? defaults.policy() : values.policy(),
                values.optionsTakePlaces() == null ? defaults.optionsTakePlaces() : values.optionsTakePlaces());
    }

    public String save() {
        rules.change(
                id,
                version,
                new BookingSettings(
                        bookable,
                        ownDelay ? form.delay() : null,
                        ownPolicy ? form.policy() : null,
                        ownOptions ? (Boolean) form.isOptionsTakePlaces() : null));
        notices.done("gates.changed", activity.name());
        return "edit?faces-redirect=true&includeViewParams=true";
    }

    public DelayForm getForm() {
        return form;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public boolean isPermitted() {
        return permitted;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }

    public boolean isBookable() {
        return bookable;
    }

    public void setBookable(boolean bookable) {
        this.bookable = bookable;
    }

    public boolean isOwnDelay() {
        return ownDelay;
    }

    public void setOwnDelay(boolean ownDelay) {
        this.ownDelay = ownDelay;
    }

    public boolean isOwnPolicy() {
        return ownPolicy;
    }

    public void setOwnPolicy(boolean ownPolicy) {
        this.ownPolicy = ownPolicy;
    }

    public boolean isOwnOptions() {
        return ownOptions;
    }

    public void setOwnOptions(boolean ownOptions) {
        this.ownOptions = ownOptions;
    }
}
