package org.jauge.backoffice.activities;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.activity.ActivityLine;
import org.jauge.activity.ActivityReads;
import org.jauge.backoffice.shell.Rows;

/** The activities that the visitor may use. */
@Named
@ViewScoped
public class ActivityList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ActivityReads activities;

    private final Rows<ActivityLine> rows = new Rows<>((first, size) -> activities.page(first, size));
    private boolean none;

    public void load() {
        none = activities.page(0, 1).total() == 0;
    }

    public Rows<ActivityLine> getRows() {
        return rows;
    }

    public boolean isNone() {
        return none;
    }
}
