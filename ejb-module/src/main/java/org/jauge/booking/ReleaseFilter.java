package org.jauge.booking;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which lines that wait to list; every part may be empty.
 *
 * @param dueBefore with a deadline before then
 * @param text part of the dossier's number, or of the contact's name or mail address
 */
public record ReleaseFilter(
        @Nullable BookingKind kind,
        @Nullable Instant dueBefore,
        @Nullable Long activityId,
        String text) {

    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, null, "");
}
