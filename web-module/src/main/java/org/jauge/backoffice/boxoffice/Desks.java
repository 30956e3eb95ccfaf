package org.jauge.backoffice.boxoffice;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jspecify.annotations.Nullable;

/** The outlets that staff sell at. */
@Named
@RequestScoped
public class Desks {

    @Inject
    PointsOfSale pointsOfSale;

    private @Nullable List<PointOfSaleLine> open;

    public List<PointOfSaleLine> getOpen() {
        if (open == null)
            open = pointsOfSale.lines().stream()
                    .filter(outlet -> outlet.active() && outlet.channel().isDesk())
                    .toList();
        return open;
    }

    /** The one that was chosen, or the first. */
    @Nullable
    Long preferred(@Nullable Long chosen) {
        if (chosen != null) return chosen;
        return getOpen().isEmpty() ? null : getOpen().get(0).id();
    }
}
