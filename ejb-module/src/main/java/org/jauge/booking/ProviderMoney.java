package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jauge.dossier.Beside;
import org.jauge.dossier.BookingSteps;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.Receipt;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.shared.Rejection;

/** Receives what a provider took for a numbered dossier: it pays it, or it goes back whole; it is never lost (B-22). */
@Dependent
public class ProviderMoney {

    @Inject
    BookingWork work;

    @Inject
    BookingSteps steps;

    @Inject
    LineRules rules;

    @Inject
    MoneyPlans plans;

    @Inject
    Admissions admissions;

    /** @param by the provider, on nobody's behalf */
    public void receive(
            RequestId id, long merchantId, String number, NewPayment payment, BookingSteps.By by, Receipt receipt) {
        try {
            admissions.admit(id, () -> request(id, merchantId, number, payment, by, receipt, false));
        } catch (Rejection refused) {
            if (refused.kind() == Rejection.Kind.BUSY) throw refused;
            admissions.admit(id, () -> request(id, merchantId, number, payment, by, receipt, true));
        }
    }

    private AdmissionRequest request(
            RequestId id,
            long merchantId,
            String number,
            NewPayment payment,
            BookingSteps.By by,
            Receipt receipt,
            boolean refused) {
        var terms = new Terms(rules, by.now(), null);
        var planned = plans.taken(work.dossier(merchantId, number), terms, payment, by.actor(), refused);
        var returned = planned.step().givenBack();
        var beside = planned.beside();
        Beside both = (em, rows, booked) -> {
            beside.write(em, rows, booked);
            receipt.write(em, rows, booked.dossierId(), booked.number(), returned);
        };
        return steps.request(id, planned.step(), terms, by, both);
    }
}
