package org.jauge.activity;

import jakarta.persistence.EntityManager;

/** Asks whether somebody has bought, booked or holds something; read under the activity's row, so it stays true. */
public final class Sold {

    private static final String LIVE = " and l.state in ('HELD', 'SOLD', 'BOOKED', 'OPTIONED')";

    private Sold() {}

    /** By its events: lines are found by theirs. */
    public static boolean inActivity(EntityManager em, long activityId) {
        return any(
                em, "calendar_event e join dossier_line l on l.event_id = e.id where e.activity_id = ?1", activityId);
    }

    public static boolean inEvent(EntityManager em, long eventId) {
        return any(em, "dossier_line l where l.event_id = ?1", eventId);
    }

    private static boolean any(EntityManager em, String lines, long id) {
        return !em.createNativeQuery("select l.id from " + lines + LIVE)
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
