package org.jauge.gauge;

import java.util.Set;
import org.jauge.shared.Rejection;

/** Not enough room: which gauge is the tightest, what was left of it and what was asked (C-02, K-02). */
public final class GaugeExhausted extends Rejection implements PlacesMissing {

    private static final long serialVersionUID = 1L;

    private final GaugeKey gauge;
    private final String category;
    private final int available;
    private final int asked;

    /** @param category what the customer asked for, empty where no category is concerned */
    public GaugeExhausted(GaugeKey gauge, String category, int available, int asked) {
        super(Kind.CONFLICT, "Gauge " + gauge + " has " + available + " left, " + asked + " asked");
        this.gauge = gauge;
        this.category = category;
        this.available = available;
        this.asked = asked;
        fact("category", category);
        fact("available", available);
        fact("asked", asked);
        fact("gauge", gauge.toString());
        fact("gaugeKind", gauge.kind().name());
    }

    @Override
    public Set<GaugeKey> gauges() {
        return Set.of(gauge);
    }

    public GaugeKey gauge() {
        return gauge;
    }

    public String category() {
        return category;
    }

    public int available() {
        return available;
    }

    public int asked() {
        return asked;
    }
}
