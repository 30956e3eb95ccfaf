package org.jauge.backoffice.releases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.booking.ReleaseProgress;
import org.jauge.booking.ReleaseRuns;

/** What its user did of late with all of a list at once: the way back to how far it is. */
@Named
@RequestScoped
public class ReleaseRunList {

    @Inject
    ReleaseRuns runs;

    private List<ReleaseProgress> rows = List.of();

    public void load() {
        rows = runs.mine();
    }

    public List<ReleaseProgress> getRows() {
        return rows;
    }
}
