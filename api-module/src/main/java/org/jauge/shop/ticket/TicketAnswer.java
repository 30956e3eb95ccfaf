package org.jauge.shop.ticket;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.dossier.TicketDetails;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;
import org.jspecify.annotations.Nullable;

@Schema(
        name = "Ticket",
        requiredProperties = {
            "code",
            "state",
            "event",
            "activityName",
            "start",
            "end",
            "emplacementName",
            "category",
            "name",
            "issuedAt",
            "printed"
        })
public record TicketAnswer(
        @Schema(description = "What the QR code says.") String code,
        @Schema(enumeration = {"VALID", "CANCELLED"}) String state,
        @Nullable String participant,

        @Schema(description = "Number of its dossier.", examples = "3385") @Nullable
        String dossier,

        @Schema(description = "Id of the event.") String event,
        String activityName,
        OffsetDateTime start,
        OffsetDateTime end,
        String emplacementName,

        @Schema(description = "Id of the category; a bundle's tickets have those of its parts.")
        String category,

        @Schema(description = "The category's name for customers.")
        String name,

        OffsetDateTime issuedAt,

        @Schema(description = "Whether tickets of its category are printed; it is valid in any case.")
        boolean printed) {

    public static TicketAnswer of(TicketDetails ticket) {
        return new TicketAnswer(
                ticket.code(),
                ticket.state().name(),
                ticket.participant().isEmpty() ? null : ticket.participant(),
                ticket.dossierNumber(),
                Ids.of(ticket.eventId()),
                ticket.activityName(),
                Instants.in(ticket.zone(), ticket.eventStart()),
                Instants.in(ticket.zone(), ticket.eventEnd()),
                ticket.emplacementName(),
                Ids.of(ticket.categoryId()),
                ticket.publicName(),
                Instants.utc(ticket.issuedAt()),
                ticket.printed());
    }
}
