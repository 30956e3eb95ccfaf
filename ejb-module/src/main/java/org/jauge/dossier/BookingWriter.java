package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jauge.contact.Contacts;
import org.jauge.inventory.Allowance;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/**
 * Writes a new booking, from lines or over a cart.
 *
 * @param allowances how many its contact may have open (H-02)
 */
record BookingWriter(
        NewDossier opened,
        String number,
        Contacts.Chosen contact,
        LineState state,
        Beside beside,
        List<Allowance> allowances) {

    Writer opening(Basket basket, Map<Long, Instant> deadlines) {
        return capped((em, rows) -> {
            var dossier = new Dossier(opened, basket.currency(), basket.total());
            book(em, rows, dossier);
            dossier.insert(rows);
            for (var line : basket.lines())
                new DossierLine(line, opened.merchantId(), opened.id(), state)
                        .until(deadline(deadlines, line.id()))
                        .insert(rows);
        });
    }

    private Writer capped(Writer writer) {
        return writer.and(new Capped(allowances));
    }

    Writer ofCart(Carts.Cart cart, List<PricedLine> lines, Map<Long, Instant> deadlines) {
        return capped(new CartChange(cart, lines.size() + 2, (em, rows, dossier) -> {
            book(em, rows, dossier);
            for (var line : lines)
                CartChange.found(em.find(DossierLine.class, line.id())).turn(state, deadline(deadlines, line.id()));
        }));
    }

    Writer ofLapsed(Carts.Cart cart, Basket basket, Map<Long, Instant> deadlines) {
        return capped(new CartChange(cart, basket.lines().size() + 2, (em, rows, dossier) -> {
            dossier.retotal(basket.total());
            book(em, rows, dossier);
            for (var line : basket.lines())
                CartChange.found(em.find(DossierLine.class, line.id()))
                        .retake(em, rows, line, state, deadline(deadlines, line.id()));
        }));
    }

    private void book(EntityManager em, NewRows rows, Dossier dossier) {
        contact.write(em, opened.merchantId(), opened.now());
        dossier.book(number, contact.id());
        beside.write(em, rows, new Beside.BookedNow(dossier.id(), number, DossierState.BOOKED));
    }

    private static Instant deadline(Map<Long, Instant> deadlines, long lineId) {
        return CartChange.found(deadlines.get(lineId));
    }
}
