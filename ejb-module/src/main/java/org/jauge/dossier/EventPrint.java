package org.jauge.dossier;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** The names and times that tickets, carts and dossiers of one event show. */
record EventPrint(
        long eventId,
        long activityId,
        String activityName,
        String zone,
        Instant start,
        Instant end,
        String subtitle,
        String theme,
        String language,
        String merchantName,
        Map<Long, String> emplacements,
        Map<Long, CategoryName> categories,
        Map<Long, String> reserves) {

    record CategoryName(String publicName, String subtitle, boolean printed) {}

    TicketDetails ticket(Ticket ticket, @Nullable String dossierNumber) {
        return ticket(ticket.issued(), ticket.state(), dossierNumber, ticket.issuedAt());
    }

    TicketDetails ticket(NewTicket ticket, TicketState state, @Nullable String dossierNumber, Instant issuedAt) {
        var category = category(ticket.leafCategoryId());
        return new TicketDetails(
                ticket.id(),
                ticket.code(),
                state,
                ticket.participant(),
                dossierNumber,
                activityId,
                activityName,
                zone,
                eventId,
                start,
                end,
                subtitle,
                theme,
                language,
                emplacement(ticket.wish().emplacementId()),
                ticket.leafCategoryId(),
                category.publicName(),
                category.subtitle(),
                merchantName,
                issuedAt,
                category.printed(),
                ticket.lineId(),
                ticket.item());
    }

    HoldDetails.HoldLine line(DossierLine line) {
        return line(line.id(), line.wish(), line.unitPrice(), line.vatRate(), line.pieces(), line.cancelled());
    }

    HoldDetails.HoldLine line(PricedLine line) {
        return line(
                line.id(),
                line.wish(),
                line.unitPrice(),
                line.vatRate(),
                line.leaves().size(),
                0);
    }

    private HoldDetails.HoldLine line(
            long lineId, NewLine wish, BigDecimal unitPrice, @Nullable BigDecimal vatRate, int pieces, int cancelled) {
        return new HoldDetails.HoldLine(
                lineId,
                activityName,
                zone,
                eventId,
                start,
                wish.emplacementId(),
                emplacement(wish.emplacementId()),
                wish.categoryId(),
                category(wish.categoryId()).publicName(),
                wish.quantity(),
                unitPrice,
                vatRate,
                pieces,
                wish.choices().stream()
                        .map(id -> new HoldDetails.Choice(id, category(id).publicName()))
                        .toList(),
                cancelled,
                reserve(wish.reserveId()));
    }

    private HoldDetails.@Nullable Reserve reserve(@Nullable Long id) {
        return id == null ? null : new HoldDetails.Reserve(id, reserves.getOrDefault(id, ""));
    }

    private String emplacement(long id) {
        var name = emplacements.get(id);
        if (name == null) throw new NotFound("emplacement", id);
        return name;
    }

    private CategoryName category(long id) {
        var name = categories.get(id);
        if (name == null) throw new NotFound("category", id);
        return name;
    }
}
