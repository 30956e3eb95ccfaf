package org.jauge.reserve;

import java.util.Set;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.PlacesMissing;
import org.jauge.shared.Rejection;

/** A reserve cannot have fewer than were drawn from it or are in somebody's cart (AMB-R2). */
public final class ReserveBelowDrawn extends Rejection implements PlacesMissing {

    private static final long serialVersionUID = 1L;
    private static final String WITHOUT_ACCESS = "without"; // which the bundles know as a word of the program

    private final transient Portion portion;

    /** @param reserve its name; empty for capacity without access */
    ReserveBelowDrawn(Portion portion, String reserve, int drawn, int asked) {
        super(Kind.CONFLICT, drawn + " are drawn, " + asked + " asked: " + reserve);
        this.portion = portion;
        fact("reserve", reserve.isEmpty() ? WITHOUT_ACCESS : reserve);
        fact("drawn", drawn);
        fact("asked", asked);
    }

    @Override
    public Set<GaugeKey> gauges() {
        return Set.of(GaugeKey.emplacement(portion.eventId(), portion.emplacementId()));
    }
}
