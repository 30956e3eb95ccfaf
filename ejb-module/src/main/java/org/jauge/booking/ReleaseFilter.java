package org.jauge.booking;

import java.time.Instant;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which lines that wait to list; every part may be empty.
 *
 * @param dueBefore with a deadline before then
 * @param text the dossier's number, or part of it, or of the contact's name or mail address
 * @param booked before then
 */
public record ReleaseFilter(
        @Nullable BookingKind kind,
        @Nullable Instant dueBefore,
        @Nullable Long activityId,
        String text,
        @Nullable Instant booked) {

    private static final int TEXT_MAX = 100;

    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, null, "");

    public ReleaseFilter {
        text = Text.optional("text", text, TEXT_MAX);
    }

    public ReleaseFilter(
            @Nullable BookingKind kind, @Nullable Instant dueBefore, @Nullable Long activityId, String text) {
        this(kind, dueBefore, activityId, text, null);
    }
}
