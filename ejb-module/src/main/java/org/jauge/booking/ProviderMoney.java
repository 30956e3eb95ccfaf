package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.function.Function;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.dossier.Beside;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookedDossiers;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaidCarts;
import org.jauge.dossier.Receipt;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.shared.NotFound;
import org.jauge.shared.Rejection;

/** Receives what a provider took for a numbered dossier: it pays it, or it goes back whole; it is never lost (B-22). */
@Dependent
public class ProviderMoney {

    @Inject
    BookingWork work;

    @Inject
    BookedDossiers dossiers;

    @Inject
    BookingSteps steps;

    @Inject
    LineRules rules;

    @Inject
    MoneyPlans plans;

    @Inject
    Besides besides;

    @Inject
    Admissions admissions;

    /** @param by the provider, on nobody's behalf */
    public void receive(
            RequestId id, long merchantId, String number, NewPayment payment, BookingSteps.By by, Receipt receipt) {
        try {
            admissions.admit(id, () -> request(id, merchantId, number, payment, by, receipt, false));
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.BUSY) throw refused;
            admissions.admit(id, () -> request(id, merchantId, number, payment, by, receipt, true));
        }
    }

    private AdmissionRequest request(
            RequestId id,
            long merchantId,
            String number,
            NewPayment payment,
            BookingSteps.By by,
            Receipt receipt,
            boolean refused) {
        var terms = new Terms(rules, by.now(), null);
        var planned = planned(
                merchantId,
                number,
                terms,
                seen -> refused ? plans.returned(seen, payment, by.actor()) : plans.received(seen, payment, by.actor()),
                dossier -> tooMuch(dossier, payment, by));
        var returned = planned.step().givenBack();
        var beside = planned.beside();
        Beside both = (em, rows, booked) -> {
            beside.write(em, rows, booked);
            receipt.write(em, rows, booked.dossierId(), booked.number(), returned);
        };
        return steps.request(id, planned.step(), terms, by, both);
    }

    /** What was never booked was sold from a cart, paid for another time: this is money too much. */
    private Planned planned(
            long merchantId,
            String number,
            Terms terms,
            Function<BookingWork.Seen, Planned> plan,
            Function<BookedDossier, Planned> neverBooked) {
        var dossier = dossiers.byNumber(merchantId, number).orElseThrow(() -> new NotFound("dossier", number));
        if (!work.isBooking(dossier)) return neverBooked.apply(dossier);
        return plan.apply(new BookingWork.Seen(dossier, work.facts(dossier), terms));
    }

    /** It goes back, and he is told; what comes a second time by the same reference does nothing. */
    private Planned tooMuch(BookedDossier dossier, NewPayment payment, BookingSteps.By by) {
        if (dossier.isPaidBy(payment)) return new Planned(BookingStep.nothing(dossier), (em, rows, booked) -> {});
        var amount = payment.amount() == null ? BigDecimal.ZERO : payment.amount();
        var notes = Notes.of(by.actor(), by.now(), "payment-returned", "", amount.toPlainString())
                .telling(BookingNews.MONEY_BACK, amount, "");
        return new Planned(BookingStep.giveBack(dossier, payment, PaidCarts.LATE), besides.telling(dossier, notes));
    }
}
