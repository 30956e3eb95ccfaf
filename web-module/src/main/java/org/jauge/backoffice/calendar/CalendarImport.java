package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Language;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventState;
import org.jauge.merchant.Role;
import org.jauge.planning.EventFiles;
import org.jauge.planning.EventImport;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

/** A calendar brought as a file: looked at first, applied where every line is right. */
@Named
@ViewScoped
public class CalendarImport implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String NOTHING = "–";

    @Inject
    ActivityReads activities;

    @Inject
    PriceReads prices;

    @Inject
    EventFiles files;

    @Inject
    Files browser;

    @Inject
    Notices notices;

    @Inject
    Language language;

    @Inject
    Visitor visitor;

    private long activityId;
    private ActivityDetails activity;
    private transient @Nullable Part file;
    private @Nullable EventImport found;
    private Map<Long, String> priceLists = Map.of();

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        activity = activities.details(activityId);
    }

    public void read() {
        found = null;
        priceLists = prices.of(activityId).stream().collect(Collectors.toMap(PriceListLine::id, PriceListLine::name));
        found = files.read(activityId, browser.content(file));
    }

    /** A value as the reader writes it. */
    public String text(Object value) {
        if (value instanceof EventState state) return language.text("eventState." + state);
        if (value instanceof LocalDateTime moment) return language.moment(moment, null, "datetime");
        if (value instanceof Long list) return priceLists.getOrDefault(list, NOTHING);
        return value.toString().isEmpty() ? NOTHING : value.toString();
    }

    public @Nullable String apply() {
        if (found == null) return null;
        files.apply(found);
        notices.done("calendar.file.applied", found.created(), found.changed());
        return "list?faces-redirect=true&activity=" + activityId;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable EventImport getFound() {
        return found;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public long getActivityId() {
        return activityId;
    }

    public void setActivityId(long activityId) {
        this.activityId = activityId;
    }
}
