package org.jauge.demonstration;

import java.util.List;

/** The ids of FX-DRINK: emplacements A (40) and B (20), what is sold there, and three evenings to come. */
record Drink(
        long activityId,
        long a,
        long b,
        long adult,
        long baby,
        long special,
        long couple,
        long vip,
        long shirt,
        List<Long> evenings) {

    Drink on(List<Long> dates) {
        return new Drink(activityId, a, b, adult, baby, special, couple, vip, shirt, List.copyOf(dates));
    }
}
