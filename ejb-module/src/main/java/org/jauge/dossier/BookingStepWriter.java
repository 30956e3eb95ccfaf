package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.function.Consumer;
import org.jauge.inventory.PlannedRow;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/**
 * Writes a step over the dossier as it was planned on: of two payments, or of a payment and a release, the second finds
 * another version and is planned anew.
 *
 * @param cancellation why lines end or money goes back; null where neither happens
 * @param moneyIds for the refunds
 */
record BookingStepWriter(
        BookingStep step,
        BookingMoney money,
        List<NewTicket> tickets,
        @Nullable Cancellation cancellation,
        List<Long> moneyIds,
        Instant now,
        Consumer<DossierSold> told,
        Consumer<Noted> noted,
        Beside beside)
        implements Writer {

    @Override
    public int rows() {
        return 6 + tickets.size() + step.seen().lines().size() + moneyIds.size();
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        return CartChange.found(em.find(Dossier.class, step.seen().id())).version()
                == step.seen().version();
    }

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        return cancellation == null ? Collections.emptySortedSet() : cancellation.plannedOn(money.refunds());
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var dossier = CartChange.found(em.find(Dossier.class, step.seen().id()));
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        for (var line : step.seen().sold().lines()) turn(em, line);
        writeMoney(em, dossier);
        for (var ticket : tickets) new Ticket(ticket, dossier.merchantId(), dossier.id(), now).insert(rows);
        dossier.turn(stateAfter(), now);
        if (!tickets.isEmpty()) tell(dossier, rows);
        beside.write(em, rows, new Beside.BookedNow(dossier.id(), step.seen().number(), dossier.state()));
    }

    private void turn(EntityManager em, DossierLine planned) {
        var next = BookingSteps.next(step, money, planned);
        var until = step.until().get(planned.id());
        if (next == planned.state() && until == null) return;
        CartChange.found(em.find(DossierLine.class, planned.id()))
                .turn(next, until == null ? planned.bookedUntil() : until);
    }

    /** Refunds refer to the payment and the decision. */
    private void writeMoney(EntityManager em, Dossier dossier) {
        var payment = money.payment();
        if (payment != null) {
            em.persist(payment);
            payment.gift(step.seen().number()).ifPresent(noted);
        }
        if (cancellation == null) return;
        cancellation.write(em, money.refunds());
        var ids = moneyIds.iterator();
        for (var share : money.refunds()) em.persist(new Refund(ids.next(), cancellation, share, dossier, ""));
    }

    /** Booked while a line waits, settled while one is sold, else it is over. */
    private DossierState stateAfter() {
        var sold = false;
        for (var line : step.seen().sold().lines()) {
            var next = BookingSteps.next(step, money, line);
            if (next.waits()) return DossierState.BOOKED;
            sold |= next == LineState.SOLD;
        }
        return sold ? DossierState.SETTLED : DossierState.CANCELLED;
    }

    private void tell(Dossier dossier, NewRows rows) {
        var contact = step.seen().contact();
        if (contact != null && !contact.email().isEmpty())
            told.accept(new DossierSold(
                    dossier.merchantId(), dossier.id(), step.seen().number(), contact, now, rows));
    }
}
