package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import org.jauge.contact.Contacts;
import org.jauge.shared.NewRows;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** What turns a dossier into a sale: its number, contact, payments, and names and ids for its tickets. */
record Settlement(
        long merchantId,
        String number,
        Contacts.@Nullable Chosen contact,
        List<Payment> payments,
        List<NewTicket> tickets,
        Instant now,
        Consumer<DossierSold> told,
        Consumer<Noted> noted) {

    private static final String NOBODY = "";

    /** Numbers the dossier, and writes the contact and the payments with it. */
    void settle(EntityManager em, NewRows rows, Dossier dossier) {
        var known = contact;
        if (known != null) known.write(em, merchantId, now);
        dossier.settle(number, known == null ? null : known.id(), now);
        for (var payment : payments) {
            payment.insert(rows);
            payment.gift(number).ifPresent(noted);
        }
        if (known != null && isMailed())
            told.accept(new DossierSold(merchantId, dossier.id(), number, known.typed(), now, rows));
    }

    /** Whether the buyer left an address. */
    boolean isMailed() {
        return contact != null && !contact.typed().email().isEmpty();
    }

    void issue(NewRows rows, long dossierId) {
        for (var ticket : tickets) new Ticket(ticket, merchantId, dossierId, now).insert(rows);
    }

    /** One ticket per leaf of each item, named in their order (C-02). */
    static List<NewTicket> tickets(List<PricedLine> lines, List<String> participants, LongSupplier ids) {
        var tickets = new ArrayList<NewTicket>();
        var names = participants.iterator();
        for (var line : lines)
            for (var item = 0; item < line.wish().quantity(); item++)
                for (var leaf : line.leaves()) {
                    var name = names.hasNext() ? names.next() : NOBODY;
                    tickets.add(new NewTicket(
                            ids.getAsLong(), line.id(), line.wish(), leaf, item, Secrets.ticketCode(), name));
                }
        return tickets;
    }
}
