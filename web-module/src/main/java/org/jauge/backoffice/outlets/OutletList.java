package org.jauge.backoffice.outlets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;

/** The merchant's points of sale. */
@Named
@RequestScoped
public class OutletList {

    @Inject
    PointsOfSale outlets;

    private List<PointOfSaleLine> rows = List.of();

    public void load() {
        rows = outlets.lines();
    }

    public List<PointOfSaleLine> getRows() {
        return rows;
    }
}
