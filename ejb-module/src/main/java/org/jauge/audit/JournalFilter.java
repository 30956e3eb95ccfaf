package org.jauge.audit;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries to show; everything that is null or empty does not narrow.
 *
 * @param from first day, in the merchant's zone
 * @param until last day, included
 * @param text part of the label, of the values or of the actor's name, in any case
 */
public record JournalFilter(
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        @Nullable String subject,
        @Nullable String text) {

    public static final JournalFilter ALL = new JournalFilter(null, null, null, null);
}
