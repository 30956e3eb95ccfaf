package org.jauge.booking;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Which lines that wait to list; every part may be empty.
 *
 * @param dueBefore with a deadline before then
 * @param dueOn with a deadline on or before that day, by the clock of each line's activity, as the list shows it
 * @param what for what they wait, and where they were made
 * @param text the dossier's number, or part of it, or of the contact's name or mail address, in any case, with or
 *     without accents
 * @param asked only what a customer asks more time for and nobody has answered (B-14)
 * @param booked before then
 */
public record ReleaseFilter(
        @Nullable BookingKind kind,
        @Nullable Instant dueBefore,
        @Nullable LocalDate dueOn,
        WaitingFor what,
        String text,
        boolean asked,
        @Nullable Instant booked)
        implements Serializable {

    private static final int TEXT_MAX = 100;

    public static final ReleaseFilter ALL = new ReleaseFilter(null, null, null, "");

    /** Everything that a customer asks more time for. */
    public static final ReleaseFilter ASKED = new ReleaseFilter(null, null, null, WaitingFor.ANYTHING, "", true, null);

    public ReleaseFilter {
        text = Text.optional("text", text, TEXT_MAX);
    }

    public ReleaseFilter(
            @Nullable BookingKind kind, @Nullable Instant dueBefore, @Nullable Long activityId, String text) {
        this(kind, dueBefore, null, WaitingFor.activity(activityId), text, false, null);
    }
}
