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

    /**
     * What somebody took already pays the dossier, or goes back whole: the customer's money is written down either way.
     *
     * @param refused the booking would not have it a moment ago
     */
    Planned taken(BookedDossier dossier, Terms terms, NewPayment payment, String actor, boolean refused) {
        if (!work.isBooking(dossier)) return tooMuch(dossier, terms, payment, actor);
        var seen = work.seen(dossier, terms);
        return refused ? returned(seen, payment, actor) : received(seen, payment, actor);
    }

    Planned received(Seen seen, NewPayment payment, String actor) {
        var dossier = seen.dossier();
        if (dossier.isPaidBy(payment)) return nothing(dossier);
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
        return !released.isEmpty() && (amount == null || amount.compareTo(value(released)) == 0);
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
    private Planned returned(Seen seen, NewPayment typed, String actor) {
        var dossier = seen.dossier();
        if (dossier.isPaidBy(typed)) return nothing(dossier);
        var payment = worth(dossier, typed);
        var notes = notes(payment, actor, seen.terms(), seen.facts().outcome().name());
        return new Planned(
                BookingStep.giveBack(dossier, payment, PaidCarts.GIVEN_BACK),
                besides.changing(dossier, null, "", booking -> {}, notes));
    }

    /** What was never booked was sold at once, and is paid for another time: that goes back as well. */
    private Planned tooMuch(BookedDossier dossier, Terms terms, NewPayment typed, String actor) {
        if (dossier.isPaidBy(typed)) return nothing(dossier);
        var payment = worth(dossier, typed);
        return new Planned(
                BookingStep.giveBack(dossier, payment, PaidCarts.GIVEN_BACK),
                besides.telling(dossier, notes(payment, actor, terms, "")));
    }

    /** What comes a second time by the same reference does nothing (P-03). */
    private static Planned nothing(BookedDossier dossier) {
        return new Planned(BookingStep.nothing(dossier), (em, rows, booked) -> {});
    }

    private static Notes notes(NewPayment payment, String actor, Terms terms, String before) {
        var amount = payment.amount() == null ? BigDecimal.ZERO : payment.amount();
        return Notes.of(actor, terms.now(), "payment-returned", before, amount.toPlainString())
                .telling(BookingNews.MONEY_BACK, amount, "");
    }

    private static NewPayment worth(BookedDossier dossier, NewPayment typed) {
        if (typed.amount() != null) return typed;
        return new NewPayment(typed.method(), typed.provider(), typed.reference(), meant(dossier), typed.currency());
    }

    /** Who names no amount means what is due, or what was let go; where there is none of it, what is valid once more. */
    private static BigDecimal meant(BookedDossier dossier) {
        var due = dossier.balance().due().max(BigDecimal.ZERO);
        var released = dossier.in(LineState.RELEASED);
        if (!released.isEmpty() && dossier.in(LineState.BOOKED).isEmpty()) return due.add(value(released));
        if (due.signum() > 0) return due;
        var valid = dossier.balance().value();
        return valid.signum() > 0 ? valid : value(dossier.lines());
    }

    private static BigDecimal value(List<BookedDossier.Line> lines) {
        return lines.stream().map(BookedDossier.Line::value).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
