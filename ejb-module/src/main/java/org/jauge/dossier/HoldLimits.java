package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.util.List;
import org.jauge.inventory.Allowance;

/** How much one holder may keep from others (H-02). */
record HoldLimits(int unitsMax, int holdsMax) {

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
