package org.jauge.merchant;

import org.jauge.shared.InvalidField;

/**
 * How long and how much may be held at an outlet (H-01, H-02), and how many bookings may wait there (D-05).
 *
 * @param minutes a hold's length, and what adding to it renews it by
 * @param minutesMax after which no renewal helps
 * @param openMax open holds per browser session or contact
 * @param bookingsMax open bookings and options together per contact, of those made from a browser
 */
public record HoldRules(int minutes, int minutesMax, int unitsMax, int openMax, int bookingsMax) {

    /** Secret keys and clerks work for many buyers at once. */
    static final HoldRules TRUSTED = new HoldRules(10, 30, 100, 1_000, 20);

    static final HoldRules PUBLIC = new HoldRules(10, 30, 20, 3, 20);

    public HoldRules {
        bounded("holdMinutes", minutes, 120);
        bounded("holdMinutesMax", minutesMax, 240);
        if (minutesMax < minutes) throw new InvalidField("holdMinutesMax", "less-than-hold-minutes", minutesMax);
        bounded("unitsPerHoldMax", unitsMax, 10_000);
        bounded("openHoldsMax", openMax, 100_000);
        bounded("openBookingsMax", bookingsMax, 100_000);
    }

    public static HoldRules usualFor(Channel channel) {
        return channel.isDesk() ? TRUSTED : PUBLIC;
    }

    /** A shop's server is trusted with more than a single visitor of the outlet is. */
    HoldRules forSecretKey() {
        return new HoldRules(
                minutes,
                minutesMax,
                Math.max(unitsMax, TRUSTED.unitsMax),
                Math.max(openMax, TRUSTED.openMax),
                bookingsMax);
    }

    private static void bounded(String field, int value, int max) {
        if (value < 1) throw new InvalidField(field, "too-small", value);
        if (value > max) throw new InvalidField(field, "too-large", value);
    }
}
