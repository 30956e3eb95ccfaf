package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.UUID;
import org.jauge.backoffice.shell.Addresses;
import org.jauge.backoffice.shell.Notices;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.UnusedUnits;

/** What the gauge that a page shows keeps without a ticket, and letting some of it go (AMB-Q1). */
@Named
@ViewScoped
public class GaugeUnused implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    UnusedUnits unused;

    @Inject
    Notices notices;

    private final String requestId = UUID.randomUUID().toString();
    private GaugeKey key;
    private String name = "";
    private int kept;
    private int units;

    /** @param name what the notice calls it */
    public void load(GaugeKey shown, String name, int kept) {
        this.key = shown;
        this.name = name;
        this.kept = kept;
        this.units = kept;
    }

    /** At most what no ticket stands for; pressed twice it is done once. */
    public String free() {
        unused.free(requestId, key, units);
        notices.done("gauge.freed", name, units);
        return Addresses.again();
    }

    public int getKept() {
        return kept;
    }

    public int getUnits() {
        return units;
    }

    public void setUnits(int units) {
        this.units = units;
    }
}
