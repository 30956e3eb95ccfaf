package org.jauge.dossier;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A ticket with what is printed on it.
 *
 * @param printed whether tickets of its category are printed at all; it is valid in any case
 * @param item which of its line's items it belongs to: the tickets of one bundle share it and are cancelled together
 */
public record TicketDetails(
        long id,
        String code,
        TicketState state,
        String participant,
        @Nullable String dossierNumber,
        long activityId,
        String activityName,
        String zone,
        long eventId,
        Instant eventStart,
        Instant eventEnd,
        String subtitle,
        String theme,
        String language,
        String emplacementName,
        long categoryId,
        String publicName,
        String categorySubtitle,
        String merchantName,
        Instant issuedAt,
        boolean printed,
        long lineId,
        int item) {

    /** Whether it still lets somebody in. */
    public boolean valid() {
        return state == TicketState.VALID;
    }
}
