package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.SortedSet;
import org.jauge.inventory.PlannedRow;
import org.jauge.inventory.Writer;
import org.jauge.shared.NewRows;

/**
 * Writes a cancellation over the dossier as it was planned on: two clerks who cancel one ticket have read one version,
 * and the second finds another.
 *
 * @param moneyIds for the refunds and, last, the fee
 * @param noting the journal's entry, fired with the rest
 */
record CancellationWriter(CancellationPlan plan, Cancellation cancellation, List<Long> moneyIds, Runnable noting)
        implements Writer {

    @Override
    public int rows() {
        return 5 + plan.refunds().size() + plan.items().size() + plan.tickets().size();
    }

    @Override
    public boolean stillAsPlanned(EntityManager em) {
        var current = CartChange.found(em.find(Dossier.class, cancellation.dossierId()));
        return current.version() == plan.sold().dossier().version();
    }

    @Override
    public SortedSet<PlannedRow> plannedOn() {
        return cancellation.plannedOn(plan.refunds());
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var dossier = CartChange.found(em.find(Dossier.class, cancellation.dossierId()));
        em.lock(dossier, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        cancellation.write(em, plan.refunds());
        if (plan.order().invalidates()) invalidate(em);
        if (plan.leavesNothing()) dossier.cancel();
        plan.items().forEach((line, items) -> em.persist(new CancelledLine(cancellation, line, items.size())));
        writeMoney(em, dossier);
        noting.run();
    }

    private void invalidate(EntityManager em) {
        plan.items().forEach((line, items) -> CartChange.found(em.find(DossierLine.class, line))
                .cancel(items.size()));
        plan.tickets().forEach(ticket -> CartChange.found(em.find(Ticket.class, ticket.id()))
                .cancel(cancellation.id()));
    }

    private void writeMoney(EntityManager em, Dossier dossier) {
        var ids = moneyIds.iterator();
        for (var share : plan.refunds())
            em.persist(new Refund(
                    ids.next(), cancellation, share, dossier, plan.order().reference()));
        if (plan.fee().signum() > 0) em.persist(new Fee(ids.next(), cancellation, plan.fee(), dossier.currency()));
    }
}
