package org.jauge.profile;

import org.jspecify.annotations.Nullable;

/**
 * How an activity is booked; what is null is the merchant's.
 *
 * @param optionsTakePlaces whether an option blocks places as a booking does (C-07)
 */
public record BookingSettings(
        boolean bookable,
        @Nullable ConfirmationDelay delay,
        @Nullable DeadlinePolicy policy,
        @Nullable Boolean optionsTakePlaces) {

    /** Of an activity that nobody made bookable. */
    public static final BookingSettings NONE = new BookingSettings(false, null, null, null);

    /**
     * As a screen shows them.
     *
     * @param version to change them by; 0 until they were changed once
     * @param defaults what holds where nothing else is set
     */
    public record Details(long version, BookingSettings values, boolean permitted, BookingDefaults defaults) {}
}
