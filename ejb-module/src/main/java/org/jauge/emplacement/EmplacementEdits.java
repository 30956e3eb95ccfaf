package org.jauge.emplacement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.CatalogueVersions;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;

/** Finds the caller's emplacement for an edit, under the lock of its activity. */
@Dependent
class EmplacementEdits {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    CatalogueVersions versions;

    Emplacement find(long id) {
        var emplacement = em.find(Emplacement.class, id);
        if (emplacement == null || emplacement.merchantId() != caller.merchantId())
            throw new NotFound(Emplacements.SUBJECT, id);
        return emplacement;
    }

    Emplacement locked(long id) {
        versions.bump(find(id).activityId());
        var emplacement = find(id);
        em.refresh(emplacement); // it was read before the activity's row was ours
        return emplacement;
    }

    Emplacement locked(long id, long version) {
        var emplacement = locked(id);
        if (emplacement.version() != version) throw new Stale(Emplacements.SUBJECT);
        return emplacement;
    }

    void requireNotLast(Emplacement emplacement) {
        var others = em.createQuery(
                        "select count(e) from Emplacement e where e.merchantId = :merchant"
                                + " and e.activityId = :activity and e.active = true and e.id <> :id",
                        Long.class)
                .setParameter("merchant", emplacement.merchantId())
                .setParameter("activity", emplacement.activityId())
                .setParameter("id", emplacement.id())
                .getSingleResult();
        if (others == 0) throw new LastEmplacement(emplacement.values().name());
    }
}
