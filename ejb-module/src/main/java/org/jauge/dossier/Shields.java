package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/**
 * Whether somebody is paying a dossier at this moment: then nobody lets its places go (P-04). Who begins to pay moves
 * the dossier's version, so that what was planned before that is planned anew.
 */
@Dependent
public class Shields {

    /** Of a query that knows the dossier as {@code d} and a parameter {@code now}. */
    public static final String NONE = "not exists (select s.id from PaymentAttempt s where s.dossierId = d.id"
            + " and s.state = org.jauge.payment.AttemptState.OPEN and s.shieldsUntil > :now)";

    private static final String COVERED =
            "select distinct d.id from Dossier d join PaymentAttempt s on s.dossierId = d.id"
                    + " where s.state = org.jauge.payment.AttemptState.OPEN and s.shieldsUntil > :now";

    @PersistenceContext
    EntityManager em;

    public boolean covers(long dossierId, Instant now) {
        return !covered(List.of(dossierId), now).isEmpty();
    }

    Set<Long> covered(Collection<Long> dossierIds, Instant now) {
        if (dossierIds.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery(COVERED + " and d.id in :dossiers", Long.class)
                .setParameter("now", now)
                .setParameter("dossiers", dossierIds)
                .getResultList());
    }

    /** The numbers of those that are covered, of the dossiers with these numbers. */
    public Set<String> numbers(long merchantId, Collection<String> numbers, Instant now) {
        if (numbers.isEmpty()) return Set.of();
        return Set.copyOf(em.createQuery(
                        COVERED.replace("d.id from", "d.number from") + " and d.merchantId = :merchant"
                                + " and d.number in :numbers",
                        String.class)
                .setParameter("now", now)
                .setParameter("merchant", merchantId)
                .setParameter("numbers", numbers)
                .getResultList());
    }
}
