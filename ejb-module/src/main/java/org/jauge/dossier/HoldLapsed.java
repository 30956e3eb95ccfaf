package org.jauge.dossier;

import java.util.List;
import org.jauge.dossier.HoldDetails.HoldLine;
import org.jauge.shared.Rejection;

/** The cart's time is over; says what is left for each of its lines now, so that it can be retaken (H-04). */
public final class HoldLapsed extends Rejection {

    private static final long serialVersionUID = 1L;

    /** How many of a line's category could be taken now at its event, in its emplacement. */
    public record Left(HoldLine line, int left) {

        /** As a message lists it. */
        @Override
        public String toString() {
            return line.publicName() + " (" + line.emplacementName() + ") " + left;
        }
    }

    private final transient List<Left> left;

    /** @param left one for each line, in the cart's order: names alone would not tell an evening from the next */
    public HoldLapsed(List<Left> left) {
        super(Kind.CONFLICT, "The cart has lapsed");
        this.left = List.copyOf(left);
        fact("left", this.left);
    }

    public List<Left> left() {
        return left;
    }
}
