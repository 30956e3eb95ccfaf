package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.Allowance;
import org.jauge.merchant.Caller;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.merchant.PointsOfSale;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;

/** Who buys where, and what that allows: the outlet, its limits, the activities the caller may use. */
@Dependent
class Buyers {

    /** How much one holder may keep from others (H-02). */
    record Limits(int unitsMax, int holdsMax) {
    /** Behind one address may be a school or a company, with several people who buy at the same time. */
    private static final int VISITORS_PER_ADDRESS = 10;


        void check(int units) {
            if (units > unitsMax) throw new HoldTooLarge(unitsMax, units);
        }

        /** His own, and those of all visitors of his address: a session's name is easily changed. */
        List<Allowance> holds(NewDossier opened) {
            var own = allowance(opened, "holder", opened.holder(), holdsMax);
            var address = opened.address();
            return address == null
                    ? List.of(own)
                    : List.of(own, allowance(opened, "address", address, holdsMax * VISITORS_PER_ADDRESS));
        }

        private static Allowance allowance(NewDossier opened, String column, String value, int maximum) {
            return new Allowance(
                    opened.merchantId(),
                    column + " " + value,
                    maximum,
                    em -> openHolds(em, opened, column, value),
                    () -> new TooManyHolds(maximum));
        }

        private static long openHolds(EntityManager em, NewDossier opened, String column, String value) {
            return em.createQuery(
                            "select count(d) from Dossier d where d.merchantId = :merchant and d." + column
                                    + " = :value"
                                    + " and d.state = org.jauge.dossier.DossierState.HELD and d.holdEndsAt > :now",
                            Long.class)
                    .setParameter("merchant", opened.merchantId())
                    .setParameter("value", value)
                    .setParameter("now", opened.now())
                    .getSingleResult();
        }
    }

    @Inject
    Caller caller;

    @Inject
    PointsOfSale pointsOfSale;

    @Inject
    Pricing pricing;

    /** The outlet's terms; a key sells only at its own, staff at every active one of the merchant. */
    PointOfSaleTerms terms(long pointOfSaleId) {
        var own = caller.keyPointOfSaleId();
        if (own.isPresent() && own.getAsLong() != pointOfSaleId) throw new NotFound("point-of-sale", pointOfSaleId);
        var terms = pointsOfSale.terms(pointOfSaleId);
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
