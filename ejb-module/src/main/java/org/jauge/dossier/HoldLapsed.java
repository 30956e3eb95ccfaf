package org.jauge.dossier;

import java.util.Map;
import org.jauge.shared.Rejection;

/** The cart's time is over; says what is left of each category now, so that it can be retaken (H-04). */
public final class HoldLapsed extends Rejection {

    private static final long serialVersionUID = 1L;

    private final transient Map<String, Integer> left;

    /** @param left public name of each category → how many could be taken now */
    public HoldLapsed(Map<String, Integer> left) {
        super(Kind.CONFLICT, "The cart has lapsed");
        this.left = Map.copyOf(left);
        fact("left", this.left);
    }

    public Map<String, Integer> left() {
        return left;
    }
}
