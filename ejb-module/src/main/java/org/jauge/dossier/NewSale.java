package org.jauge.dossier;

import java.util.List;
import org.jauge.contact.NewContact;
import org.jspecify.annotations.Nullable;

/**
 * What to sell: a hold, or lines without one.
 *
 * @param hold token of the cart that becomes the sale; then lines are empty
 * @param retake take the places of a lapsed cart again, at today's price, if there is room (H-04)
 * @param participants names for the tickets, in their order; may be shorter
 * @param payments one or several, which make up the total (P-05)
 */
public record NewSale(
        long pointOfSaleId,
        String holder,
        @Nullable String hold,
        List<NewLine> lines,
        boolean retake,
        @Nullable NewContact contact,
        List<String> participants,
        List<NewPayment> payments) {

    public NewSale {
        lines = List.copyOf(lines);
        participants = List.copyOf(participants);
        payments = List.copyOf(payments);
    }

    /** What is the same when it is asked again (K-03): not the holder, who may have signed in or moved since. */
    String body() {
        var what = "sale " + pointOfSaleId + " " + hold + " " + lines + " " + retake;
        var buyer = contact == null ? NewContact.NOBODY : contact.asTyped();
        return what + " " + buyer + " " + participants + " " + payments;
    }

    /** Paid at once. */
    public NewSale(
            long pointOfSaleId,
            String holder,
            @Nullable String hold,
            List<NewLine> lines,
            boolean retake,
            @Nullable NewContact contact,
            List<String> participants,
            NewPayment payment) {
        this(pointOfSaleId, holder, hold, lines, retake, contact, participants, List.of(payment));
    }
}
