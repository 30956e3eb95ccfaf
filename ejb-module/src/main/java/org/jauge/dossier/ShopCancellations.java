package org.jauge.dossier;

import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Scope;
import org.jauge.shared.Collisions;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/**
 * Cancels what a shop has sold, for its own server: the tickets fall, their places return as they would for staff
 * and the money that the shop gives back is noted (P-02).
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed(SHOP)
public class ShopCancellations {

    private static final int REASON_MAX = 500;

    @Inject
    Admissions admissions;

    @Inject
    CancellationPlans plans;

    @Inject
    Dossiers dossiers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * All or nothing; the same request id cancels once and answers with the dossier as it is then.
     *
     * @param codes of single tickets; empty means all that are valid
     * @param money FULL or NONE: what the shop gives back, or that it gives nothing
     * @param version the dossier's as the shop knows it, refused as stale if it is another; null is any (K-04)
     */
    public DossierDetails cancel(
            String requestId,
            String number,
            List<String> codes,
            MoneyBack money,
            @Nullable String typed,
            @Nullable Long version) {
        caller.requireScope(Scope.SALES);
        var reason = Text.required("reason", typed == null ? "" : typed, REASON_MAX);
        var order = order(dossiers.details(number), codes, money, reason);
        var id = RequestId.of(caller.requestOwner(), requestId, order);
        var now = clock.instant();
        var wanted = version == null ? order : order.asSeenAt(version); // asked again it is the same order all the same
        var answer = admissions.admit(id, () -> {
            var plan = plans.plan(wanted);
            requireOwn(plan);
            return plans.request(id, plan, now);
        });
        return Collisions.retried(() -> dossiers.details(answer));
    }

    private static CancellationOrder order(DossierDetails dossier, List<String> codes, MoneyBack money, String reason) {
        var tickets = codes.stream().map(code -> ticket(dossier, code)).toList();
        return new CancellationOrder(
                dossier.header().number(),
                null,
                List.of(),
                tickets,
                TicketFate.INVALIDATED,
                PlaceFate.RELEASED,
                money,
                null,
                null,
                null,
                null,
                "",
                reason);
    }

    private static long ticket(DossierDetails dossier, String code) {
        return dossier.tickets().stream()
                .filter(ticket -> ticket.code().equals(code))
                .mapToLong(TicketDetails::id)
                .findFirst()
                .orElseThrow(() -> new InvalidField("tickets", "unknown", code));
    }

    /** What another outlet sold, and was paid for, is for that outlet or for staff to give back. */
    private void requireOwn(CancellationPlan plan) {
        var own = caller.keyPointOfSaleId();
        if (own.isEmpty() || own.getAsLong() != plan.sold().dossier().pointOfSaleId())
            throw new Forbidden("point-of-sale");
    }
}
