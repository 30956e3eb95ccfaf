package org.jauge.profile;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.AudienceRight;
import org.jauge.merchant.Caller;

/** Gate 1 of all open outlets and audiences in use. */
@Dependent
class OutletRights {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    List<AudienceRight> open() {
        return em.createQuery(
                        "select new org.jauge.merchant.AudienceRight(r.key.pointOfSaleId, r.key.audienceTypeId,"
                                + " r.mayBuy, r.mayBook, r.mayOption) from AudienceRule r"
                                + " join PointOfSale p on p.id = r.key.pointOfSaleId"
                                + " join AudienceType t on t.id = r.key.audienceTypeId"
                                + " where r.merchantId = :merchant and p.active = true and t.active = true"
                                + " order by p.name, t.position, t.name",
                        AudienceRight.class)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }
}
