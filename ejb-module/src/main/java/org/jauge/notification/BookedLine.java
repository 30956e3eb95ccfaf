package org.jauge.notification;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jauge.dossier.LineState;

/** A line that waits for its money, as a message shows it (B-14). */
public record BookedLine(int quantity, String category, String activity, Instant startsAt, String zone, Instant until) {

    private static final String LINES = "select new org.jauge.notification.BookedLine(l.quantity, c.publicName, a.name,"
            + " e.startsAt, a.timeZone, l.bookedUntil) from DossierLine l join CalendarEvent e on e.id = l.eventId"
            + " join Activity a on a.id = l.activityId join TicketCategory c on c.id = l.categoryId"
            + " where l.dossierId = :dossier and l.state in :waiting and l.bookedUntil is not null order by l.id";

    static List<Map<String, String>> of(EntityManager em, long dossierId, Wording wording) {
        return em.createQuery(LINES, BookedLine.class)
                .setParameter("dossier", dossierId)
                .setParameter("waiting", List.of(LineState.BOOKED, LineState.OPTIONED))
                .getResultStream()
                .map(line -> line.words(wording))
                .toList();
    }

    private Map<String, String> words(Wording wording) {
        return Map.of(
                "what",
                quantity + " × " + category,
                "where",
                activity,
                "start",
                wording.moment(startsAt, zone),
                "until",
                wording.moment(until, zone));
    }
}
