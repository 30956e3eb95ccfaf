package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.LineState;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaidCarts;
import org.jauge.dossier.PaymentMethod;

/**
 * Plans what money does to a booking.
 *
 * <p>Money that somebody else took already (EXTERNAL) is never turned away: what comes after the places had gone takes
 * them again if they are free, and else goes back (B-22). At a counter nothing was taken yet, so a clerk is told instead.
 */
@Dependent
class MoneyPlans {

    @Inject
    BookingWork work;

    @Inject
    Besides besides;

    Planned received(Seen seen, NewPayment payment, String actor) {
        var dossier = seen.dossier();
        if (dossier.isPaidBy(payment)) return new Planned(BookingStep.nothing(dossier), (em, rows, booked) -> {});
        var booked = dossier.in(LineState.BOOKED);
        if (!booked.isEmpty()) return inTime(seen, booked, payment, actor);
        if (payment.method() != PaymentMethod.EXTERNAL || seen.facts().isOpen()) {
            var waiting = dossier.waiting();
            throw new NotBooked(
                    dossier.number(),
                    waiting.isEmpty() ? dossier.state() : waiting.get(0).state());
        }
        var released = dossier.in(LineState.RELEASED);
        if (!isWhole(released, payment) || released.stream().anyMatch(line -> BookingWork.hasBegun(seen, line)))
            return returned(seen, payment, actor);
        return paid(seen, BookingStep.payLate(dossier, released, payment), actor);
    }

    /** Whether it pays for all of them, or names no amount: a part is too little to take places again. */
    private static boolean isWhole(List<BookedDossier.Line> released, NewPayment payment) {
        var amount = payment.amount();
        var worth = released.stream().map(BookedDossier.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
        return !released.isEmpty() && (amount == null || amount.compareTo(worth) == 0);
    }

    /** A line that waits keeps its places until it is released, so money that was taken elsewhere still buys them. */
    private Planned inTime(Seen seen, List<BookedDossier.Line> booked, NewPayment payment, String actor) {
        var external = payment.method() == PaymentMethod.EXTERNAL;
        for (var line : booked) {
            if (external && BookingWork.hasBegun(seen, line)) return returned(seen, payment, actor);
            if (!external && work.isOver(seen, line)) throw new DeadlinePassed(work.payableUntil(seen, line));
        }
        return paid(seen, BookingStep.pay(seen.dossier(), payment), actor);
    }

    private Planned paid(Seen seen, BookingStep step, String actor) {
        var notes = new Notes(actor, seen.terms().now(), "", null, "", null, BigDecimal.ZERO, "");
        return new Planned(step, besides.changing(seen.dossier(), null, "", booking -> {}, notes));
    }

    /** The money goes back by itself, and he is told (B-22). */
    Planned returned(Seen seen, NewPayment typed, String actor) {
        var payment = typed.amount() == null ? worth(seen.dossier(), typed) : typed;
        var amount = payment.amount() == null ? BigDecimal.ZERO : payment.amount();
        var step = BookingStep.giveBack(seen.dossier(), payment, PaidCarts.LATE);
        var notes = Notes.of(
                        actor,
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
