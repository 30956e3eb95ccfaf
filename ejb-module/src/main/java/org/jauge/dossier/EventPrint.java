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
        return line(
                new Facts(line.id(), line.unitPrice(), line.vatRate(), line.pieces(), line.cancelled()),
                line.wish(),
                line.state(),
                line.bookedUntil());
    }

    /** As it was sold a moment ago. */
    HoldDetails.HoldLine line(PricedLine line) {
        return line(line, LineState.SOLD, null);
    }

    HoldDetails.HoldLine line(PricedLine line, LineState state, @Nullable Instant bookedUntil) {
        var facts = new Facts(
                line.id(), line.unitPrice(), line.vatRate(), line.leaves().size(), 0);
        return line(facts, line.wish(), state, bookedUntil);
    }

    private record Facts(
            long lineId, BigDecimal unitPrice, @Nullable BigDecimal vatRate, int pieces, int cancelled) {}

    private HoldDetails.HoldLine line(Facts facts, NewLine wish, LineState state, @Nullable Instant bookedUntil) {
        return new HoldDetails.HoldLine(
                facts.lineId(),
                activityName,
                zone,
                eventId,
                start,
                wish.emplacementId(),
                emplacement(wish.emplacementId()),
                wish.categoryId(),
                category(wish.categoryId()).publicName(),
                wish.quantity(),
                facts.unitPrice(),
                facts.vatRate(),
                facts.pieces(),
                wish.choices().stream()
                        .map(id -> new HoldDetails.Choice(id, category(id).publicName()))
                        .toList(),
                reserve(wish.reserveId()),
                facts.cancelled(),
                state,
                bookedUntil);
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
