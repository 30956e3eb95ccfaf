package org.jauge.booking;

import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.PaymentReferenceUsed;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.RequestInProgress;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.jspecify.annotations.Nullable;

/** Receives money for bookings: the whole balance sells them, a part leaves them booked (B-12, AMB-B4). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({EXTERNAL_CLERK, SHOP})
public class BookingPayments {

    @Inject
    BookingWork work;

    @Inject
    MoneyPlans plans;

    @Inject
    Caller caller;

    /**
     * The same reference counts once (P-03), the same request id, too. External money that the dossier will not have is
     * written down and goes back by itself, as a provider's does (B-22).
     */
    public DossierDetails pay(String requestId, String number, NewPayment payment) {
        return pay(requestId, number, payment, null);
    }

    /** @param version the dossier's as the caller knows it, refused as stale if it is another; null is any (K-04) */
    public DossierDetails pay(String requestId, String number, NewPayment payment, @Nullable Long version) {
        var id = RequestId.of(caller.requestOwner(), requestId, "pay " + number + " " + payment);
        if (payment.method() != PaymentMethod.EXTERNAL)
            return work.step(id, number, null, null, seen -> {
                seen.require(version);
                return plans.received(seen, payment, caller.actor());
            });
        try {
            return taken(id, number, payment, version, false);
        } catch (Rejection refused) {
            if (!isOfDossier(refused)) throw refused;
            return taken(id, number, payment, null, true);
        }
    }

    private DossierDetails taken(
            RequestId id, String number, NewPayment payment, @Nullable Long version, boolean refused) {
        return work.stepAny(id, number, null, null, (dossier, terms) -> {
            BookingWork.require(dossier, version);
            return plans.taken(dossier, terms, payment, caller.actor(), refused);
        });
    }

    /** Whether the dossier will not have the money; what is wrong with the request itself, its sender can mend. */
    private static boolean isOfDossier(Rejection refused) {
        if (refused instanceof InvalidField invalid) return invalid.rule().equals("more-than-due");
        if (refused instanceof Stale || refused instanceof RequestInProgress) return false;
        return refused.kind() == Rejection.Kind.CONFLICT && !(refused instanceof PaymentReferenceUsed);
    }
}
