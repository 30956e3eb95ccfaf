package org.jauge.profile;

import java.util.Locale;

/** Why a gate is closed, for programs by its code and for people by its text (B-07). */
public enum Barred {
    AUDIENCE_NOT_ADMITTED(Gate.POINT_OF_SALE, "The audience may not do that at this point of sale."),
    NOT_IN_PROFILE(Gate.PROFILE, "No active product profile allows it now for this audience at this point of sale."),
    MODEL_WITHOUT_BOOKING(Gate.DELAY, "Activities of this model are not booked."),
    NOT_BOOKABLE(Gate.DELAY, "The activity is not bookable."),
    DEADLINE_PASSED(Gate.DELAY, "The deadline of a booking made now has passed already.");

    /** The three gates, in the order in which they are passed. */
    public enum Gate {
        /** Audience and point of sale (B-04). */
        POINT_OF_SALE,
        /** Product profiles (B-05). */
        PROFILE,
        /** The activity and its confirmation delay (B-06). */
        DELAY
    }

    private final Gate gate;
    private final String text;

    Barred(Gate gate, String text) {
        this.gate = gate;
        this.text = text;
    }

    public Gate gate() {
        return gate;
    }

    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String text() {
        return text;
    }
}
