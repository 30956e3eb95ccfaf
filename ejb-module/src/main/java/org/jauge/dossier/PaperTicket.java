package org.jauge.dossier;

import java.time.Instant;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a ticket on paper says.
 *
 * @param variant what tells this event from the activity's others besides its time, or empty
 * @param category the name meant for customers (E-19)
 * @param dossier number of the dossier
 */
public record PaperTicket(
        String merchant,
        String activity,
        String variant,
        Instant start,
        String zone,
        String emplacement,
        String category,
        String categorySubtitle,
        String participant,
        String code,
        String dossier) {

    static PaperTicket of(TicketDetails ticket) {
        return new PaperTicket(
                ticket.merchantName(),
                ticket.activityName(),
                joined(ticket.subtitle(), ticket.theme(), ticket.language()),
                ticket.eventStart(),
                ticket.zone(),
                ticket.emplacementName(),
                ticket.publicName(),
                ticket.categorySubtitle(),
                ticket.participant(),
                ticket.code(),
                ticket.dossierNumber() == null ? "" : ticket.dossierNumber());
    }

    /** Those that say something. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
