package org.jauge.merchant;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.util.List;
import org.jauge.shared.Forbidden;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Recent;

/** The terms of outlets, at most half a second old: every hold and sale asks for them. */
@ApplicationScoped
public class KnownTerms {

    private static final Duration FRESH = Duration.ofMillis(500);
    private static final int REMEMBERED_MAX = 10_000;

    /** Outside a transaction what was read before would come again. */
    private static final String REFRESH = "eclipselink.refresh";

    /** @param trusted for a shop's server, whose limits are wider */
    private record Asked(long pointOfSaleId, boolean trusted) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    private final Recent<Asked, PointOfSaleTerms> terms = new Recent<>(FRESH, REMEMBERED_MAX);

    /** A key and an external clerk are bound to their outlet; others of the staff may work at any of the merchant's. */
    public PointOfSaleTerms of(long pointOfSaleId) {
        var bound = caller.outletId();
        if (bound.isPresent() && bound.getAsLong() != pointOfSaleId) throw new Forbidden("point-of-sale");
        var asked = new Asked(pointOfSaleId, caller.role() == Role.SHOP);
        var known = terms.get(asked, () -> read(asked));
        if (known.merchantId() != caller.merchantId()) throw new NotFound("point-of-sale", pointOfSaleId);
        return known;
    }

    /** Edits are rare, so any of them will do: on this node it counts at once, elsewhere within half a second. */
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted edit) {
        terms.forgetAll();
    }

    private PointOfSaleTerms read(Asked asked) {
        var outlet = em.createQuery(
                        "select p from PointOfSale p where p.id = :id and p.merchantId = :merchant", PointOfSale.class)
                .setParameter("id", asked.pointOfSaleId())
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("point-of-sale", asked.pointOfSaleId()));
        var holds = asked.trusted() ? outlet.holdRules().forSecretKey() : outlet.holdRules();
        return PointOfSaleTerms.of(outlet, holds, rights(outlet));
    }

    private List<AudienceRight> rights(PointOfSale outlet) {
        return em.createQuery("select r from AudienceRule r where r.key.pointOfSaleId = :outlet", AudienceRule.class)
                .setHint(REFRESH, true)
                .setParameter("outlet", outlet.id())
                .getResultStream()
                .map(AudienceRule::right)
                .toList();
    }
}
