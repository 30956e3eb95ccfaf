package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jauge.dossier.Shields;
import org.jauge.profile.DeadlinePolicy.Strictness;

/**
 * Finds what the clock may let go by the one rule of A-02: lines whose event has begun, and of dossiers that are not
 * locked those whose deadline and margin are over, where deadlines are firm; none of a dossier that is being paid.
 *
 * <p>Policies and locks are asked for each time, so one that changes or ends counts in the next minute. Exact is the
 * plan made of what is found: in the last hours of a margin a line is found that has to wait for its midnight.
 */
@Dependent
public class DueDossiers {

    private static final String LINES =
            "select distinct new org.jauge.booking.DueAtEvent(l.eventId, d.id, d.merchantId, d.number)"
                    + " from DossierLine l join Dossier d on d.id = l.dossierId"
                    + " join Booking b on b.dossierId = d.id join CalendarEvent e on e.id = l.eventId";

    /** An activity's own policy goes before the merchant's; who has set none is firm without a margin. */
    private static final String AND_POLICY = " left join BookingSetting own on own.activityId = l.activityId"
            + " left join BookingDefault usual on usual.merchantId = l.merchantId";

    private static final String OVER =
            " where l.waitingUntil < :now" + " and (l.eventId > :event or l.eventId = :event and d.id > :last) and ";

    /** Nobody can visit what has begun, so no policy and no lock keeps its places. */
    private static final String BEGUN_OR_UNLOCKED =
            "e.startsAt <= :now or (b.lockedUntil is null or b.lockedUntil < :now)";

    /** EclipseLink writes a boolean beside a subquery as a number, which Derby refuses; so the database turns it. */
    private static final String IS_OWN = "SQL('case when ? = true then 1 else 0 end', own.ownPolicy)";

    /** A margin's days end at a midnight of the event's wall, and some of them are shorter than 24 hours. */
    private static final Duration CLOCK_CHANGE = Duration.ofHours(2);

    @PersistenceContext
    EntityManager em;

    @Inject
    Margins margins;

    /** The next ones after that one, by event and dossier. */
    public List<DueAtEvent> after(DueAtEvent last, Instant now, int most) {
        var used = margins.used();
        var query = em.createQuery(
                        LINES + AND_POLICY + OVER + "(" + BEGUN_OR_UNLOCKED + " and (" + ended(used) + ")) and "
                                + Shields.NONE + " order by l.eventId, d.id",
                        DueAtEvent.class)
                .setParameter("now", now)
                .setParameter("event", last.eventId())
                .setParameter("last", last.dossierId())
                .setParameter("firm", Strictness.FIRM)
                .setMaxResults(most);
        for (var days : used)
            query.setParameter("before" + days, now.minus(Duration.ofDays(days)).plus(CLOCK_CHANGE));
        return query.getResultList();
    }

    private static String ended(List<Integer> used) {
        var ended = new StringBuilder(firm(0));
        for (var days : used)
            ended.append(" or l.waitingUntil < :before")
                    .append(days)
                    .append(" and (")
                    .append(firm(days))
                    .append(')');
        return ended.toString();
    }

    /** Whether the line's deadlines are firm, with a margin of so many days. */
    private static String firm(int days) {
        var unset = days == 0 ? "usual.merchantId is null or " : "";
        return IS_OWN + " = 1 and " + firm("own", days) + " or " + IS_OWN + " = 0 and (" + unset + firm("usual", days)
                + ")";
    }

    private static String firm(String policy, int days) {
        return policy + ".strictness = :firm and " + policy + ".marginDays = " + days;
    }
}
