package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.LineState;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveExhausted;

/**
 * Receives money for bookings: the whole balance sells them, a part leaves them booked (B-12, AMB-B4).
 *
 * <p>Money that somebody else took already (EXTERNAL) is never turned away: what comes after the places had gone takes
 * them again if they are free, and else goes back (B-22). At a counter nothing was taken yet, so a clerk is told instead.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({BOX_OFFICE, SHOP})
public class BookingPayments {

    static final String LATE = "late payment";

    @Inject
    BookingWork work;

    @Inject
    Besides besides;

    @Inject
    Caller caller;

    /** The same reference counts once (P-03), the same request id, too. */
    public DossierDetails pay(String requestId, String number, NewPayment payment) {
        var id = RequestId.of(caller.actor(), requestId, "pay " + number + " " + payment);
        try {
            return work.step(id, number, null, null, seen -> plan(seen, payment));
        } catch (GaugeExhausted | ReserveExhausted | ReserveArchived gone) {
            return work.step(id, number, null, null, seen -> back(seen, payment));
        }
    }

    private Planned plan(Seen seen, NewPayment payment) {
        var dossier = seen.dossier();
        if (dossier.isPaidBy(payment)) return new Planned(BookingStep.nothing(dossier), (em, rows, booked) -> {});
        var booked = dossier.in(LineState.BOOKED);
        if (!booked.isEmpty()) return inTime(seen, booked, payment);
        if (payment.method() != PaymentMethod.EXTERNAL || seen.facts().isOpen()) {
            var waiting = dossier.waiting();
            throw new NotBooked(
                    dossier.number(),
                    waiting.isEmpty() ? dossier.state() : waiting.get(0).state());
        }
        var released = dossier.in(LineState.RELEASED);
        if (!isWhole(released, payment) || released.stream().anyMatch(line -> BookingWork.hasBegun(seen, line)))
            return back(seen, payment);
        return paid(seen, BookingStep.payLate(dossier, released, payment));
    }

    /** Whether it pays for all of them, or names no amount: a part is too little to take places again. */
    private static boolean isWhole(List<BookedDossier.Line> released, NewPayment payment) {
        var amount = payment.amount();
        var worth = released.stream().map(BookedDossier.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !released.isEmpty() && (amount == null || amount.compareTo(worth) == 0);
    }

    /** A line that waits keeps its places until it is released, so money that was taken elsewhere still buys them. */
    private Planned inTime(Seen seen, List<BookedDossier.Line> booked, NewPayment payment) {
        var external = payment.method() == PaymentMethod.EXTERNAL;
        for (var line : booked) {
            if (external && BookingWork.hasBegun(seen, line)) return back(seen, payment);
            if (!external && work.isOver(seen, line)) throw new DeadlinePassed(work.payableUntil(seen, line));
        }
        return paid(seen, BookingStep.pay(seen.dossier(), payment));
    }

    private Planned paid(Seen seen, BookingStep step) {
        var notes = new Notes(caller.actor(), seen.terms().now(), "", null, "", null, BigDecimal.ZERO, "");
        return new Planned(step, besides.changing(seen.dossier(), null, "", booking -> {}, notes));
    }

    /** The money goes back by itself, and he is told (B-22). */
    private Planned back(Seen seen, NewPayment typed) {
        var payment = typed.amount() == null ? worth(seen.dossier(), typed) : typed;
        var amount = payment.amount() == null ? BigDecimal.ZERO : payment.amount();
        var step = BookingStep.giveBack(seen.dossier(), payment, LATE);
        var notes = Notes.of(
                        caller.actor(),
                        seen.terms().now(),
                        "payment-returned",
                        seen.facts().outcome().name(),
                        amount.toPlainString())
                .telling(BookingNews.MONEY_BACK, amount, "");
        return new Planned(step, besides.changing(seen.dossier(), null, "", booking -> {}, notes));
    }

    /** Who names no amount means all of it. */
    private static NewPayment worth(BookedDossier dossier, NewPayment typed) {
        var worth = dossier.lines().stream().map(BookedDossier.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new NewPayment(typed.method(), typed.provider(), typed.reference(), worth, typed.currency());
    }
}
