package org.jauge.emplacement;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Caller;

/** The open parts of an activity's site, for shops. */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ShopPlaces {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** Of a visible activity, in display order. */
    public List<ShopPlace> of(long activityId) {
        caller.requireActivity(activityId);
        return em.createQuery(
                        "select new org.jauge.emplacement.ShopPlace(e.id, e.name, e.description, e.accessibility)"
                                + " from Emplacement e"
                                + " where e.merchantId = :merchant and e.activityId = :activity and e.active = true"
                                + " order by e.position, e.name",
                        ShopPlace.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activity", activityId)
                .setMaxResults(Emplacements.COUNT_MAX)
                .getResultList();
    }
}
