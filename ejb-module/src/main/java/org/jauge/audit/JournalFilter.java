package org.jauge.audit;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; everything that is null or empty does not narrow.
 *
 * @param until exclusive
 * @param text part of the label, of the values or of the actor's name, in any case
 */
public record JournalFilter(
        @Nullable Instant from,
        @Nullable Instant until,
        @Nullable String actor,
        @Nullable String subject,
        @Nullable String text) {

    public static final JournalFilter ALL = new JournalFilter(null, null, null, null, null);
}
