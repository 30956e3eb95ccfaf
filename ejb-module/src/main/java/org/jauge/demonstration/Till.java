package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;

/** Sells at the desk, to each buyer once. */
@Dependent
class Till {

    @PersistenceContext
    EntityManager em;

    @Inject
    Sales sales;

    @Inject
    PointsOfSale pointsOfSale;

    /** Answers the number of the dossier. */
    String sell(NewContact buyer, PaymentMethod method, List<NewLine> lines) {
        var payment = new NewPayment(method, null, null, null);
        return sales.sell(
                        "demonstration-" + buyer.email(),
                        new NewSale(desk(), "demonstration", null, lines, false, buyer, List.of(), payment))
                .header()
                .number();
    }

    /** Buyer and sale are written together. */
    boolean hasSoldTo(long merchantId, String email) {
        return em.createQuery(
                                "select count(c) from Contact c where c.merchantId = :merchant and c.email = :email",
                                Long.class)
                        .setParameter("merchant", merchantId)
                        .setParameter("email", email)
                        .getSingleResult()
                > 0;
    }

    private long desk() {
        return pointsOfSale.lines().stream()
                .filter(outlet -> outlet.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }
}
