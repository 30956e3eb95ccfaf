package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Optional;
import org.jauge.contact.Contacts;
import org.jauge.inventory.Writer;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.NewRows;
import org.jspecify.annotations.Nullable;

/** Inserts a dossier that was sold at once. */
record SaleWriter(NewDossier opened, Basket basket, Settlement settlement) implements Writer {

    /** The dossier as it reads once this is committed; empty when a contact of earlier has to be looked up. */
    Optional<DossierDetails> details(PointOfSaleTerms outlet, Prints prints) {
        var contact = settlement.contact();
        if (contact != null && !contact.isNew()) return Optional.empty();
        var lines = basket.lines().stream()
                .map(line -> prints.of(line.event().id()).line(line))
                .toList();
        var tickets = settlement.tickets().stream()
                .map(ticket -> prints.of(ticket.wish().eventId())
                        .ticket(ticket, TicketState.VALID, settlement.number(), settlement.now()))
                .toList();
        return Optional.of(new DossierDetails(
                header(outlet, contact),
                lines,
                tickets,
                settlement.payments().stream().map(Payment::line).toList(),
                List.of()));
    }

    private DossierDetails.Header header(PointOfSaleTerms outlet, Contacts.@Nullable Chosen contact) {
        return new DossierDetails.Header(
                opened.id(),
                settlement.number(),
                opened.token(),
                DossierState.SETTLED,
                outlet.channel(),
                outlet.name(),
                basket.currency(),
                basket.total(),
                opened.now(),
                settlement.now(),
                opened.actor(),
                contact == null ? null : contact.id(),
                contact == null ? null : contact.typed().firstName(),
                contact == null ? null : contact.typed().lastName(),
                contact == null ? null : contact.typed().email(),
                1L);
    }

    @Override
    public int rows() {
        return 2
                + settlement.payments().size()
                + basket.lines().size()
                + settlement.tickets().size();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var dossier = new Dossier(opened, basket.currency(), basket.total());
        settlement.settle(em, rows, dossier);
        dossier.insert(rows);
        for (var line : basket.lines())
            new DossierLine(line, opened.merchantId(), opened.id(), LineState.SOLD).insert(rows);
        settlement.issue(rows, opened.id());
    }
}
