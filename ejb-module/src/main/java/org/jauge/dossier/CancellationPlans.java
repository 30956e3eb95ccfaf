package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.Forbidden;
import org.jauge.shared.Ids;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Plans cancellations on dossiers as they stand, and the admissions that carry them out. */
@Dependent
class CancellationPlans {

    /** A dossier as the journal tells of it. */
    private record Standing(int tickets, BigDecimal balance) {}

    private record Cancelled(
            int tickets,
            BigDecimal balance,
            BigDecimal refund,
            BigDecimal fee,
            PlaceFate places,
            @Nullable Long creditNote,
            String reason) {}

    @Inject
    SoldDossiers dossiers;

    @Inject
    Drawing drawing;

    @Inject
    Caller caller;

    @Inject
    Ids ids;

    @Inject
    Event<Noted> noted;

    @Inject
    Event<DossierCancelled> cancelled;

    @Inject
    Event<DossierRefunded> refunded;

    /** Only of a dossier whose every activity is the caller's. */
    CancellationPlan plan(CancellationOrder order) {
        var sold = dossiers.byNumber(caller.merchantId(), order.number())
                .orElseThrow(() -> new NotFound("dossier", order.number()));
        var lines = sold.lines();
        if (lines.stream().noneMatch(line -> caller.mayUse(line.activityId())))
            throw new NotFound("dossier", order.number());
        if (!lines.stream().allMatch(line -> caller.mayUse(line.activityId()))) throw new Forbidden("activity");
        return CancellationPlan.of(sold, order);
    }

    AdmissionRequest request(RequestId id, CancellationPlan plan, Instant now) {
        var dossier = plan.sold().dossier();
        var request = new AdmissionRequest(
                id,
                plan.sold().number(),
                dossier.merchantId(),
                caller.actor(),
                now,
                Map.of(),
                new TreeSet<>(Set.of(dossier.id())),
                plan.entries(),
                Map.of(),
                writer(plan, now));
        return drawing.cancelling(request, plan);
    }

    private CancellationWriter writer(CancellationPlan plan, Instant now) {
        var cancellation = new Cancellation(
                ids.next(Ids.Sequence.CANCELLATION), plan.sold().dossier(), plan.order(), caller.actor(), now);
        var moneyIds = Stream.generate(() -> ids.next(Ids.Sequence.PAYMENT))
                .limit(plan.refunds().size() + 1L)
                .toList();
        return new CancellationWriter(plan, cancellation, moneyIds, () -> {
            noted.fire(note(plan, cancellation));
            tell(plan, now);
        });
    }

    /** The buyer hears what became of his tickets and his money; the reason is for colleagues. */
    private void tell(CancellationPlan plan, Instant now) {
        var dossier = plan.sold().dossier();
        var number = plan.sold().number();
        if (plan.order().invalidates())
            cancelled.fire(new DossierCancelled(dossier.merchantId(), dossier.id(), number, plan.refund(), "", now));
        else refunded.fire(new DossierRefunded(dossier.merchantId(), dossier.id(), number, plan.refund(), "", now));
    }

    /** Of one that is written; whoever leads the batch asks, so the caller is nobody here. */
    private static Noted note(CancellationPlan plan, Cancellation cancellation) {
        var valid = (int) plan.sold().tickets().stream().filter(Ticket::isValid).count();
        var fallen = plan.order().invalidates() ? plan.tickets().size() : 0;
        return new Noted(
                cancellation.merchantId(),
                cancellation.actor(),
                "dossier",
                plan.sold().number(),
                plan.order().invalidates() ? "cancelled" : "refunded",
                plan.sold().number(),
                new Standing(valid, plan.sold().balance().due()).toString(),
                new Cancelled(
                                valid - fallen,
                                plan.balance().due(),
                                plan.refund(),
                                plan.fee(),
                                plan.order().places(),
                                cancellation.creditNote(),
                                plan.order().reason())
                        .toString());
    }
}
