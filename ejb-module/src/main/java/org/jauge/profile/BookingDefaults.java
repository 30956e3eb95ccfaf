package org.jauge.profile;

/**
 * What holds for every activity that has no values of its own (A-02, B-06, C-07), and when bookings of all are reminded
 * of.
 */
public record BookingDefaults(
        ConfirmationDelay delay, DeadlinePolicy policy, boolean optionsTakePlaces, ReminderDays reminders) {

    /** Until somebody sets something. */
    public static final BookingDefaults USUAL =
            new BookingDefaults(ConfirmationDelay.NONE, DeadlinePolicy.USUAL, false, ReminderDays.USUAL);

    /** With the version to change them by; 0 until they were changed once. */
    public record Versioned(long version, BookingDefaults values) {}
}
