package org.jauge.planning;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/**
 * Places of one emplacement at each event: so many, or so many more or fewer than there are (E-18); or so many where it
 * is not open yet, and as they are elsewhere (E-17).
 */
public record CapacityChange(long emplacementId, How how, int places) {

    /** What the number says. */
    public enum How {
        TO,
        MORE,
        FEWER,
        OPEN
    }

    public CapacityChange {
        if (how == null) throw new InvalidField("how", "required", null);
        Whole.between("places", places, how == How.TO || how == How.OPEN ? 0 : 1, Whole.CAPACITY_MAX);
    }

    /** As typed into fields of which both or none are filled in. */
    public static @Nullable CapacityChange typed(@Nullable Long emplacementId, How how, @Nullable Integer places) {
        if (emplacementId == null && places == null) return null;
        if (emplacementId == null) throw new InvalidField("emplacement", "required", null);
        if (places == null) throw new InvalidField("places", "required", null);
        return new CapacityChange(emplacementId, how, places);
    }

    boolean opens() {
        return how == How.OPEN;
    }

    int after(int before) {
        return switch (how) {
            case OPEN -> before;
            case TO -> places;
            case MORE -> before + places;
            case FEWER -> before - places;
        };
    }
}
