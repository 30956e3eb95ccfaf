package org.jauge.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/**
 * A stage of a release that is near, as a message shows it.
 *
 * @param reserve null for capacity without access
 */
public record NearRelease(
        long eventId,
        @Nullable String reserve,
        String category,
        String emplacement,
        String activity,
        Instant startsAt,
        String zone,
        Instant dueAt,
        int kept,
        int left) {

    private static final String QUERY = "select new org.jauge.notification.NearRelease(e.id, r.name, c.name, p.name,"
            + " v.name, e.startsAt, v.timeZone, s.dueAt, s.kept, a.total - (a.drawn + a.held)) from ReserveAllocation a"
            + " left join CapacityReserve r on r.id = a.reserveId join ReleaseStage s on s.allocationId = a.id"
            + " join CalendarEvent e on e.id = a.eventId join Activity v on v.id = e.activityId"
            + " join TicketCategory c on c.id = a.categoryId join Emplacement p on p.id = a.emplacementId"
            + " where s.id = :stage and s.merchantId = :merchant";

    static NearRelease of(EntityManager em, NewMail mail) {
        return em.createQuery(QUERY, NearRelease.class)
                .setParameter("stage", Long.valueOf(mail.reference()))
                .setParameter("merchant", mail.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("stage", mail.reference()));
    }

    Map<String, Object> words(Wording wording) {
        var words = new HashMap<String, Object>();
        words.put("reserve", reserve == null ? "" : reserve);
        words.put("without", reserve == null ? "1" : "");
        words.put("what", category + ", " + emplacement);
        words.put("where", activity);
        words.put("start", wording.moment(startsAt, zone));
        words.put("until", wording.moment(dueAt, zone));
        words.put("left", String.valueOf(left));
        words.put("kept", String.valueOf(Math.min(kept, left)));
        words.put("freed", String.valueOf(Math.max(0, left - kept)));
        return words;
    }
}
