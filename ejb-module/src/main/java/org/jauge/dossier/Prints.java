package org.jauge.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.dossier.EventPrint.CategoryName;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Recent;

/**
 * What is printed of events, read a second ago at most: a rush sells one event thousands of times.
 *
 * <p>Whoever asks has the event from a row of his own merchant.
 */
@ApplicationScoped
class Prints {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int REMEMBERED_MAX = 10_000;

    private static final String EVENT = "select a.id, a.name, a.timeZone, e.startsAt, e.endsAt, e.subtitle, e.theme,"
            + " e.language, m.name from CalendarEvent e join Activity a on a.id = e.activityId"
            + " join Merchant m on m.id = e.merchantId where e.id = :id";

    @PersistenceContext
    EntityManager em;

    private final Recent<Long, EventPrint> events = new Recent<>(FRESH, REMEMBERED_MAX);

    EventPrint of(long eventId) {
        return events.get(eventId, () -> read(eventId));
    }

    /** Who renames something sees it at once; other nodes within a second. */
    void forgetAll(@Observes(during = TransactionPhase.AFTER_SUCCESS) Noted edit) {
        events.forgetAll();
    }

    private EventPrint read(long eventId) {
        var row = rows(EVENT, eventId).stream().findFirst().orElseThrow(() -> new NotFound("event", eventId));
        var activityId = (Long) row[0];
        return new EventPrint(
                eventId,
                activityId,
                (String) row[1],
                (String) row[2],
                (Instant) row[3],
                (Instant) row[4],
                (String) row[5],
                (String) row[6],
                (String) row[7],
                (String) row[8],
                emplacements(activityId),
                categories(activityId),
                reserves(eventId));
    }

    private Map<Long, String> emplacements(long activityId) {
        return rows("select p.id, p.name from Emplacement p where p.activityId = :id", activityId).stream()
                .collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Map<Long, String> reserves(long eventId) {
        return rows(
                        "select r.id, r.name from CapacityReserve r, CalendarEvent e where e.id = :id"
                                + " and r.merchantId = e.merchantId",
                        eventId)
                .stream()
                .collect(Collectors.toUnmodifiableMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    private Map<Long, CategoryName> categories(long activityId) {
        return rows(
                        "select c.id, c.publicName, c.subtitle, c.printed from TicketCategory c where c.activityId = :id",
                        activityId)
                .stream()
                .collect(Collectors.toUnmodifiableMap(
                        row -> (Long) row[0],
                        row -> new CategoryName((String) row[1], (String) row[2], (Boolean) row[3])));
    }

    private List<Object[]> rows(String query, long id) {
        return em.createQuery(query, Object[].class).setParameter("id", id).getResultList();
    }
}
