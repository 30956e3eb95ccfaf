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
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveExhausted;
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

    /** The same reference counts once (P-03), the same request id, too. */
    public DossierDetails pay(String requestId, String number, NewPayment payment) {
        return pay(requestId, number, payment, null);
    }

    /** @param version the dossier's as the caller knows it, refused as stale if it is another; null is any (K-04) */
    public DossierDetails pay(String requestId, String number, NewPayment payment, @Nullable Long version) {
        var id = RequestId.of(caller.requestOwner(), requestId, "pay " + number + " " + payment);
        var actor = caller.actor();
        try {
            return work.step(id, number, null, null, seen -> {
                seen.require(version);
                return plans.received(seen, payment, actor);
            });
        } catch (GaugeExhausted | ReserveExhausted | ReserveArchived gone) {
            return work.step(id, number, null, null, seen -> plans.returned(seen, payment, actor));
        }
    }
}
