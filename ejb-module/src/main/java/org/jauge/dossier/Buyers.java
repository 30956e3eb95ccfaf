package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.Allowance;
import org.jauge.merchant.Caller;
import org.jauge.merchant.KnownTerms;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;

/** Who buys where, and what that allows: the outlet, its limits, the activities the caller may use. */
@Dependent
class Buyers {

    /** How much one holder may keep from others (H-02). */
    record Limits(int unitsMax, int holdsMax) {

        void check(int units) {
            if (units > unitsMax) throw new HoldTooLarge(unitsMax, units);
        }

        Allowance holds(NewDossier opened) {
            return new Allowance(
                    opened.merchantId(),
                    opened.holder(),
                    holdsMax,
                    em -> Carts.openHolds(em, opened),
                    () -> new TooManyHolds(holdsMax));
        }
    }

    @Inject
    Caller caller;

    @Inject
    KnownTerms knownTerms;

    @Inject
    Pricing pricing;

    /** The outlet's terms; a key sells only at its own, staff at every active one of the merchant. */
    PointOfSaleTerms terms(long pointOfSaleId) {
        var own = caller.keyPointOfSaleId();
        if (own.isPresent() && own.getAsLong() != pointOfSaleId) throw new NotFound("point-of-sale", pointOfSaleId);
        var terms = knownTerms.of(pointOfSaleId);
        if (!terms.active()) throw new Forbidden("point-of-sale");
        if (!terms.defaultAudienceMayBuy()) throw new AudienceNotAdmitted(terms.name());
        return terms;
    }

    /** The outlet's terms are already those of this caller: a browser's narrow, a clerk's or secret key's wide. */
    Limits limits(PointOfSaleTerms terms) {
        return new Limits(terms.unitsPerHoldMax(), terms.openHoldsMax());
    }

    Pricing.Buyer buyer(Instant now) {
        return new Pricing.Buyer(caller.merchantId(), caller.isStaff(), caller.testOnly(), now);
    }

    Basket basket(Pricing.Buyer buyer, List<NewLine> wishes) {
        var basket = pricing.price(buyer, wishes);
        basket.catalogues()
                .forEach(catalogue -> caller.requireActivity(
                        catalogue.header().activityId(), catalogue.header().state()));
        return basket;
    }
}
