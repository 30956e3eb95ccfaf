package org.jauge.activity;

import jakarta.persistence.EntityManager;

/** Asks whether somebody has bought, booked or holds something; read under the activity's row, so it stays true. */
public final class Sold {

    private static final String LIVE = " and state in ('HELD', 'SOLD', 'BOOKED', 'OPTIONED')";

    private Sold() {}

    public static boolean inActivity(EntityManager em, long activityId) {
        return any(em, "activity_id", activityId);
    }

    public static boolean inEvent(EntityManager em, long eventId) {
        return any(em, "event_id", eventId);
    }

    private static boolean any(EntityManager em, String column, long id) {
        return !em.createNativeQuery("select id from dossier_line where " + column + " = ?1" + LIVE)
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
