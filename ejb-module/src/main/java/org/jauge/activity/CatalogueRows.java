package org.jauge.activity;

import jakarta.persistence.EntityManager;

/** Raises an activity's catalogue for the writer of an admission, who knows no caller; before any gauge is locked. */
public final class CatalogueRows {

    private CatalogueRows() {}

    public static void raise(EntityManager em, long activityId) {
        em.createNativeQuery("update activity set catalogue_version = catalogue_version + 1 where id = ?1")
                .setParameter(1, activityId)
                .executeUpdate();
    }

    /** The same, only if it is still this version; answers whether it was. */
    public static boolean raiseFrom(EntityManager em, long activityId, long version) {
        return em.createNativeQuery("update activity set catalogue_version = catalogue_version + 1"
                                + " where id = ?1 and catalogue_version = ?2")
                        .setParameter(1, activityId)
                        .setParameter(2, version)
                        .executeUpdate()
                == 1;
    }
}
