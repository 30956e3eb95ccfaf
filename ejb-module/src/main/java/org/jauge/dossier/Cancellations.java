package org.jauge.dossier;

import static org.jauge.merchant.Roles.BOX_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.time.Clock;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Regains;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Stale;
import org.jauge.shared.Text;

/**
 * Cancels and refunds, in place: a whole dossier, lines, or single tickets (C-05, Q-15 to Q-18, P-02).
 *
 * <p>What goes back to the gauges is what the lines' movements remember. A quota that is at zero and blocks there keeps
 * it, and admission alone decides that, under the lock.
 */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed(BOX_OFFICE)
public class Cancellations {

    private static final int REASON_MAX = 500;
    private static final int REFERENCE_MAX = 100;

    @Inject
    Admissions admissions;

    @Inject
    CancellationPlans plans;

    @Inject
    Regains regains;

    @Inject
    Dossiers dossiers;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** All or nothing; the same request id cancels once and answers with the dossier as it is then. */
    public DossierDetails cancel(String requestId, CancellationOrder typed) {
        var order = checked(typed, Text.required("reason", typed.reason(), REASON_MAX));
        var id = RequestId.of(caller.actor(), requestId, order);
        var now = clock.instant();
        var number = admissions.admit(id, () -> plans.request(id, plans.plan(order), now));
        return Collisions.retried(() -> dossiers.details(number));
    }

    /**
     * The same where nothing was to be chosen about the places, because all that they count in is at zero and blocks
     * there: they stay used. Refused as {@link Stale} when that is so no more (AMB-Q1).
     */
    public DossierDetails cancelAtZero(String requestId, CancellationOrder typed) {
        var order = checked(typed.keepingPlaces(), Text.required("reason", typed.reason(), REASON_MAX));
        var id = RequestId.of(caller.actor(), requestId, order);
        var now = clock.instant();
        var number = admissions.admit(id, () -> {
            var plan = plans.plan(order);
            if (!preview(typed).allBlocked()) throw new Stale("gauge");
            return plans.request(id, plan, now);
        });
        return Collisions.retried(() -> dossiers.details(number));
    }

    /** What {@link #cancel} would do now; a reason is not asked for yet. */
    public CancellationPreview preview(CancellationOrder typed) {
        var order = checked(typed, Text.optional("reason", typed.reason(), REASON_MAX));
        var plan = Collisions.retried(() -> plans.plan(order));
        var id = RequestId.of(caller.actor(), "preview", order);
        var request = Collisions.retried(() -> plans.request(id, plan, clock.instant()));
        return new CancellationPreview(
                order.invalidates() ? plan.tickets().size() : 0,
                plan.value(),
                plan.fee(),
                plan.refund(),
                plan.balance(),
                plan.sold().dossier().currency(),
                Collisions.retried(() -> regains.of(request)));
    }

    private static CancellationOrder checked(CancellationOrder typed, String reason) {
        if (!typed.invalidates() && typed.places() == PlaceFate.RELEASED)
            throw new InvalidField("places", "tickets-kept", typed.places());
        return new CancellationOrder(
                typed.number(),
                typed.version(),
                typed.lines(),
                typed.tickets(),
                typed.fate(),
                typed.places(),
                typed.toPublic(),
                typed.money(),
                typed.amount(),
                typed.fee(),
                typed.paymentId(),
                typed.method(),
                Text.optional("reference", typed.reference(), REFERENCE_MAX),
                reason);
    }
}
