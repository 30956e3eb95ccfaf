package org.jauge.reserve;

import java.util.Set;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.PlacesMissing;
import org.jauge.shared.Rejection;

/** More is to be drawn from a reserve than it has left. */
public final class ReserveExhausted extends Rejection implements PlacesMissing {

    private static final long serialVersionUID = 1L;

    private final transient Portion portion;

    ReserveExhausted(Portion portion, String reserve, int left, int asked) {
        super(Kind.CONFLICT, "Reserve " + reserve + " has " + left + " left, " + asked + " asked");
        this.portion = portion;
        fact("reserve", reserve);
        fact("left", left);
        fact("asked", asked);
    }

    @Override
    public Set<GaugeKey> gauges() {
        return Set.of(GaugeKey.emplacement(portion.eventId(), portion.emplacementId()));
    }
}
