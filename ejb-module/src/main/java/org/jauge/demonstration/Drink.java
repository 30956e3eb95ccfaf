package org.jauge.demonstration;

import java.util.List;

/** The ids of the demonstration's activity: emplacements A and B, and what is sold there (FX-DRINK). */
record Drink(long activityId, long a, long b, long adult, long baby, long special, long couple, long vip, long shirt) {

    List<Long> everywhere() {
        return List.of(adult, baby, special, couple, shirt);
    }
}
