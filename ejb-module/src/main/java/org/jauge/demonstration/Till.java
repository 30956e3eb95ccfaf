package org.jauge.demonstration;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.booking.BookingKind;
import org.jauge.booking.Bookings;
import org.jauge.booking.GroupDetails;
import org.jauge.booking.NewBooking;
import org.jauge.contact.NewContact;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.Cancellations;
import org.jauge.dossier.Dossiers;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Channel;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.till.ClosingReads;
import org.jauge.till.NewClosing;
import org.jauge.till.Tills;

/** Sells at the desk, to each buyer once. */
@Dependent
class Till {

    private static final BigDecimal FEE = new BigDecimal("2");
    private static final BigDecimal OPENING = new BigDecimal("100");
    private static final BigDecimal MISSING = new BigDecimal("0.50");

    @PersistenceContext
    EntityManager em;

    @Inject
    Sales sales;

    @Inject
    Bookings bookings;

    @Inject
    Cancellations cancellations;

    @Inject
    Dossiers dossiers;

    @Inject
    PointsOfSale pointsOfSale;

    @Inject
    Tills tills;

    @Inject
    ClosingReads closings;

    /** Answers the number of the dossier. */
    String sell(NewContact buyer, PaymentMethod method, List<NewLine> lines) {
        return sell(buyer, List.of(new NewPayment(method, null, null, null)), lines);
    }

    /** Paid in several ways (P-05). */
    String sell(NewContact buyer, List<NewPayment> payments, List<NewLine> lines) {
        return sales.sell(
                        "demonstration-" + buyer.email(),
                        new NewSale(desk(), "demonstration", null, lines, false, buyer, List.of(), payments))
                .header()
                .number();
    }

    /** Once for each person, kind and event. */
    void book(long outlet, NewContact who, BookingKind kind, GroupDetails group, NewLine line) {
        bookings.book(
                "demonstration-" + who.email() + "-" + kind + "-" + line.eventId(),
                new NewBooking(kind, outlet, "demonstration", null, List.of(line), false, who, group, null));
    }

    /** How many dossiers he has that were booked or optioned. */
    int booked(long merchantId, String email) {
        return em.createQuery(
                        "select count(b) from Booking b join Dossier d on d.id = b.dossierId"
                                + " join Contact c on c.id = d.contactId"
                                + " where d.merchantId = :merchant and c.email = :email",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", email)
                .getSingleResult()
                .intValue();
    }

    /** The number of somebody who was sold something. */
    long contact(long merchantId, String email) {
        return em.createQuery(
                        "select c.number from Contact c where c.merchantId = :merchant and c.email = :email",
                        Long.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** One ticket of the buyer's dossier, for a fee, its place kept; answers whether that was still to be done. */
    boolean takesOneBack(long merchantId, String email) {
        var number = em.createQuery(
                        "select d.number from Dossier d join Contact c on c.id = d.contactId"
                                + " where d.merchantId = :merchant and c.email = :email",
                        String.class)
                .setParameter("merchant", merchantId)
                .setParameter("email", email)
                .getSingleResult();
        var dossier = dossiers.details(number);
        if (!dossier.cancellations().isEmpty()) return false;
        var one = CancellationOrder.whole(number, "Malade")
                .only(List.of(dossier.tickets().get(0).id()))
                .asSeenAt(dossier.header().version())
                .keepingPlaces()
                .lessFee(FEE);
        cancellations.cancel("demonstration-refund-" + email, one);
        return true;
    }

    /** The clerk's first day, of which a coin is missing; answers whether that was still to be done. */
    boolean closesTheDay() {
        if (closings.page(0, 1).total() > 0) return false;
        var till = tills.open().get(0);
        var counted = OPENING.add(till.totals().cash()).subtract(MISSING);
        tills.close(new NewClosing(till.key(), till.totals().rows(), OPENING, counted, "Une pièce manque"));
        return true;
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

    long desk() {
        return pointsOfSale.lines().stream()
                .filter(outlet -> outlet.channel() == Channel.BOX_OFFICE)
                .mapToLong(PointOfSaleLine::id)
                .findFirst()
                .orElseThrow();
    }
}
