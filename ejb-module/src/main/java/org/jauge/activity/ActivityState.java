package org.jauge.activity;

import java.util.EnumSet;
import java.util.Set;
import org.jauge.merchant.Caller;

/** Who sees an activity: everybody, test keys only, or the staff alone. */
public enum ActivityState {
    ACTIVE,
    TEST,
    INACTIVE;

    /** The states that this caller may see: staff all of them, a key those of its kind (S-05). */
    public static Set<ActivityState> visibleTo(Caller caller) {
        if (caller.testOnly()) return EnumSet.of(TEST);
        return caller.keyPointOfSaleId().isPresent() ? EnumSet.of(ACTIVE) : EnumSet.allOf(ActivityState.class);
    }
}
