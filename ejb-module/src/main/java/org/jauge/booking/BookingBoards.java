package org.jauge.booking;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.TreeMap;
import org.jauge.merchant.Caller;

/** Counts bookings by how they stand, and what is at stake at which deadline. */
@Stateless
@RolesAllowed(READER)
public class BookingBoards {

    private static final Duration SOON = Duration.ofDays(3);

    private static final Comparator<BookingBoard.Deadline> BY_DAY = Comparator.comparing(BookingBoard.Deadline::day)
            .thenComparing(BookingBoard.Deadline::days)
            .thenComparing(BookingBoard.Deadline::currency);

    private static final String BOOKINGS = " from Booking b where b.merchantId = :merchant";
    private static final String WAITING =
            " from DossierLine l where l.merchantId = :merchant and l.waitingUntil < :before";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    public BookingBoard board() {
        var now = clock.instant();
        var counts = new EnumMap<BookingOutcome, Long>(BookingOutcome.class);
        own(em.createQuery("select b.outcome, count(b)" + BOOKINGS + mine() + " group by b.outcome", Object[].class))
                .getResultStream()
                .forEach(row -> counts.put((BookingOutcome) row[0], (Long) row[1]));
        var expired = dueBefore(now);
        var soon = dueBefore(now.plus(SOON));
        return new BookingBoard(
                counts.getOrDefault(BookingOutcome.OPEN, 0L) - soon,
                soon - expired,
                expired,
                counts.getOrDefault(BookingOutcome.PAID, 0L),
                counts.getOrDefault(BookingOutcome.CANCELLED, 0L),
                counts.getOrDefault(BookingOutcome.CUSTOMER, 0L),
                counts.getOrDefault(BookingOutcome.RELEASED, 0L),
                deadlines(now));
    }

    private long dueBefore(Instant before) {
        return own(em.createQuery("select count(distinct l.dossierId)" + WAITING + reach(), Long.class))
                .setParameter("before", before)
                .getSingleResult();
    }

    /**
     * By day of each activity's calendar, in which its deadlines end (B-06); a dossier with two deadlines on one day is
     * one for each. Where it is tomorrow already, one day less is left until the same day, so that is another row.
     */
    private List<BookingBoard.Deadline> deadlines(Instant now) {
        var zones = zones();
        var several = zones.size() > 1;
        var days = new TreeMap<BookingBoard.Deadline, BookingBoard.Deadline>(BY_DAY);
        own(em.createQuery(
                        "select l.waitingUntil, count(distinct l.dossierId), sum(l.quantity),"
                                + " sum(l.unitPrice * l.quantity), d.currency" + (several ? ", a.timeZone" : "")
                                + " from DossierLine l join Dossier d on d.id = l.dossierId"
                                + (several ? " join Activity a on a.id = l.activityId" : "")
                                + " where l.merchantId = :merchant and l.waitingUntil < :before" + reach()
                                + " group by l.waitingUntil, d.currency" + (several ? ", a.timeZone" : ""),
                        Object[].class))
                .setParameter("before", DueBy.EVER)
                .getResultStream()
                .map(row -> deadline(row, now, ZoneId.of(several ? (String) row[5] : zones.get(0))))
                .forEach(one -> days.merge(one, one, BookingBoard.Deadline::and));
        return List.copyOf(days.values());
    }

    private String reach() {
        return caller.allActivities() ? "" : " and l.activityId in :activities";
    }

    /** Of the activities that are looked at; where there are none, nothing waits. */
    private List<String> zones() {
        var zones = "select distinct a.timeZone from Activity a where a.merchantId = :merchant";
        var seen = caller.allActivities() ? "" : " and a.id in :activities";
        return own(em.createQuery(zones + seen, String.class)).getResultList();
    }

    private static BookingBoard.Deadline deadline(Object[] row, Instant now, ZoneId zone) {
        var day = LocalDate.ofInstant((Instant) row[0], zone);
        return new BookingBoard.Deadline(
                day,
                ChronoUnit.DAYS.between(LocalDate.ofInstant(now, zone), day),
                ((Number) row[1]).longValue(),
                ((Number) row[2]).longValue(),
                (BigDecimal) row[3],
                (String) row[4]);
    }

    private String mine() {
        return caller.allActivities()
                ? ""
                : " and exists (select m from DossierLine m where m.dossierId = b.dossierId"
                        + " and m.activityId in :activities)";
    }

    private <T> TypedQuery<T> own(TypedQuery<T> query) {
        query.setParameter("merchant", caller.merchantId());
        if (!caller.allActivities()) query.setParameter("activities", caller.activityIds());
        return query;
    }
}
