package org.jauge.payment;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.booking.BookingNews;
import org.jauge.booking.BookingTold;
import org.jauge.booking.ProviderMoney;
import org.jauge.contact.NewContact;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.HoldSold;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaidCarts;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Receipt;
import org.jauge.inventory.RequestId;
import org.jauge.shared.Collisions;
import org.jauge.shared.Noted;
import org.jauge.shared.Overloaded;
import org.jspecify.annotations.Nullable;

/** Brings a provider's money to what it was meant for: a cart, a booking, or what a cart has become by now. */
@Dependent
class Receipts {

    private static final int LOOKS_MAX = 5;
    private static final NewContact FORGOTTEN = new NewContact("", "–", "", "", "");

    @Inject
    Attempts attempts;

    @Inject
    ProviderMoney bookings;

    @Inject
    PaidCarts carts;

    @Inject
    Event<BookingTold> told;

    @Inject
    Event<Noted> noted;

    void take(AttemptFacts attempt, BigDecimal amount, Instant now) {
        var by = new BookingSteps.By("provider:" + attempt.provider(), now, true);
        var id = RequestId.of(by.actor(), "attempt-" + attempt.id(), amount.toPlainString());
        var payment = new NewPayment(PaymentMethod.EXTERNAL, attempt.provider(), attempt.reference(), amount)
                .at(Collisions.retried(() -> attempts.outlet(attempt.id())));
        for (var look = 0; look < LOOKS_MAX; look++) {
            var number = Collisions.retried(() -> attempts.number(attempt.dossierId()));
            try {
                if (number == null) cart(id, attempt, payment, by);
                else bookings.receive(id, attempt.merchantId(), number, payment, by, noting(attempt, by, null));
                return;
            } catch (HoldSold sold) {
                if (look == LOOKS_MAX - 1) throw sold; // else: between our look and the plan it got its number
            }
        }
        throw new Overloaded(1);
    }

    private void cart(RequestId id, AttemptFacts attempt, NewPayment payment, BookingSteps.By by) {
        var contact = attempt.contact() == null ? FORGOTTEN : attempt.contact();
        var token = Collisions.retried(() -> attempts.dossierToken(attempt.dossierId()));
        var paid = new PaidCarts.Paid(attempt.merchantId(), token, contact, attempt.participants(), payment, by);
        var worth = payment.amount() == null ? BigDecimal.ZERO : payment.amount();
        carts.receive(id, paid, noting(attempt, by, new Buyer(contact, worth)));
    }

    /** Who is to be told when the money for a cart goes back; of a booking that is told there. */
    private record Buyer(NewContact contact, BigDecimal amount) {}

    private Receipt noting(AttemptFacts attempt, BookingSteps.By by, @Nullable Buyer buyer) {
        return (em, rows, dossierId, number, returned) -> {
            Attempts.take(em, attempt.id(), returned, by.now());
            if (buyer == null || !returned) return;
            note(attempt, by, number, buyer.amount());
            if (buyer.contact().email().isEmpty()) return;
            told.fire(new BookingTold(
                    attempt.merchantId(),
                    dossierId,
                    number,
                    buyer.contact(),
                    BookingNews.MONEY_BACK,
                    buyer.amount(),
                    "",
                    by.now(),
                    rows));
        };
    }

    private void note(AttemptFacts attempt, BookingSteps.By by, String number, BigDecimal amount) {
        noted.fire(new Noted(
                attempt.merchantId(),
                by.actor(),
                "dossier",
                number,
                "payment-returned",
                number,
                "",
                amount.toPlainString()));
    }
}
