package org.jauge.backoffice.pricelists;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.Part;
import java.io.Serializable;
import org.jauge.activity.ActivityDetails;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Files;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Role;
import org.jauge.pricing.PriceFiles;
import org.jauge.pricing.PriceGrid;
import org.jauge.pricing.PriceImport;
import org.jauge.pricing.PriceLists;
import org.jauge.pricing.PriceReads;
import org.jspecify.annotations.Nullable;

/** A price list as a file: taken out, and brought back over a look at what changes. */
@Named
@ViewScoped
public class PriceListImport implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    @Inject
    PriceReads reads;

    @Inject
    PriceFiles files;

    @Inject
    PriceLists priceLists;

    @Inject
    Files browser;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long id;
    private PriceGrid grid;
    private ActivityDetails activity;
    private transient @Nullable Part file;
    private @Nullable PriceImport found;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        grid = reads.grid(id);
        activity = activities.details(grid.activityId());
    }

    public void export() {
        browser.sendTable(activity.name() + " - " + grid.name(), files.written(id, browser.dialect()));
    }

    public void read() {
        found = null;
        found = files.read(id, browser.content(file));
    }

    public @Nullable String apply() {
        if (found == null) return null;
        priceLists.change(id, found.version(), grid.name(), found.cells());
        notices.done("priceList.changed", grid.name());
        return "edit?faces-redirect=true&id=" + id;
    }

    public PriceGrid getGrid() {
        return grid;
    }

    public ActivityDetails getActivity() {
        return activity;
    }

    public @Nullable PriceImport getFound() {
        return found;
    }

    public @Nullable Part getFile() {
        return file;
    }

    public void setFile(@Nullable Part file) {
        this.file = file;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
