package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Identity;
import org.jauge.merchant.KnownTerms;
import org.jauge.shared.Forbidden;

/** Where money is taken for a dossier that is there already: the file keeps its channel, the payment has its own (AMB-B5). */
@Dependent
class PayingOutlets {

    @Inject
    Caller caller;

    @Inject
    KnownTerms known;

    /** A key's or an external clerk's own; for others of the staff the one that is named, else the dossier's. */
    long of(NewPayment payment, BookingSteps.By by, long ofDossier) {
        var named = payment.pointOfSaleId();
        if (by.provider()) return named == null ? ofDossier : named;
        var own = caller.identity().map(Identity::outletId).orElse(OptionalLong.empty());
        if (own.isPresent()) return own.getAsLong();
        return named == null ? ofDossier : open(named);
    }

    private long open(long outlet) {
        var terms = known.of(outlet);
        if (!terms.active()) throw new Forbidden("point-of-sale");
        return terms.id();
    }
}
