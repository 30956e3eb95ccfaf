package org.jauge.backoffice.outlets;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Audiences;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;

/** The audiences, and who may buy, book and take options where. */
@Named
@ViewScoped
public class AudienceList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Audiences audiences;

    @Inject
    PointsOfSale outlets;

    @Inject
    Notices notices;

    private List<AudienceLine> rows = List.of();
    private List<OutletRights> outletRights = List.of();

    public void load() {
        rows = audiences.lines();
        var known = audiences.rights();
        outletRights = outlets.lines().stream()
                .filter(PointOfSaleLine::active)
                .map(outlet -> new OutletRights(outlet, rows, known))
                .toList();
    }

    public String allow() {
        List<AudienceRight> wanted =
                outletRights.stream().flatMap(OutletRights::rights).toList();
        audiences.allow(wanted);
        notices.done("outlets.rightsChanged");
        return "audiences?faces-redirect=true";
    }

    public List<AudienceLine> getRows() {
        return rows;
    }

    public List<OutletRights> getOutletRights() {
        return outletRights;
    }
}
