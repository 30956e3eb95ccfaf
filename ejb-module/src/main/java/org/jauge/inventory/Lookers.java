package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import org.jauge.contact.SignedIn;
import org.jauge.merchant.Caller;
import org.jauge.merchant.KnownTerms;
import org.jspecify.annotations.Nullable;

/** Says as whom somebody looks at what is left (B-24). */
@Dependent
class Lookers {

    @Inject
    KnownTerms knownTerms;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * As those whom nobody knows there, staff as anybody whom the outlet admits, as who comes is named later (B-15);
     * without an outlet, whatever anybody may buy.
     */
    Looker at(@Nullable Long outletId) {
        if (outletId == null || !caller.isStaff()) return looker(outletId, null);
        return new Looker(knownTerms.of(outletId).admitted(), clock.instant());
    }

    /** At the outlet of a key or an external clerk, as the customer who is signed in there, if one is. */
    Looker own(@Nullable SignedIn customer) {
        var own = caller.outletId();
        if (customer == null && own.isPresent() && caller.isStaff()) return at(own.getAsLong());
        return looker(own.isPresent() ? (Long) own.getAsLong() : null, customer);
    }

    private Looker looker(@Nullable Long outletId, @Nullable SignedIn customer) {
        var rights = outletId == null ? null : List.of(knownTerms.of(outletId).rightOf(SignedIn.audienceOf(customer)));
        return new Looker(rights, clock.instant());
    }
}
