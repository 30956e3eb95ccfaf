package org.jauge.backoffice.boxoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Objects;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jspecify.annotations.Nullable;

/** The outlets that are sold at in this box office; an external clerk has one. */
@Named
@RequestScoped
public class Desks {

    @Inject
    PointsOfSale pointsOfSale;

    @Inject
    Counter counter;

    private @Nullable List<PointOfSaleLine> open;

    public List<PointOfSaleLine> getOpen() {
        if (open == null)
            open = pointsOfSale.lines().stream()
                    .filter(outlet -> outlet.active() && counter.admits(outlet.channel()))
                    .toList();
        return open;
    }

    /** The one that was chosen, or the first. */
    @Nullable
    Long preferred(@Nullable Long chosen) {
        if (getOpen().stream().anyMatch(desk -> Objects.equals(desk.id(), chosen))) return chosen;
        return getOpen().isEmpty() ? null : getOpen().get(0).id();
    }
}
