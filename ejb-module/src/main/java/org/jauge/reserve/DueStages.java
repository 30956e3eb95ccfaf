package org.jauge.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.LongConsumer;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Overloaded;

/**
 * Each minute: counts the stages of events that were moved anew, tells of those that are near, and lets run what is due
 * (AMB-R5). Due times are in the rows, so catching up after downtime is the same query, the earliest due first; of two
 * nodes that look at once the second finds nothing left.
 */
@ApplicationScoped
class DueStages implements MinuteWork {

    static final Duration AHEAD = Duration.ofDays(1);

    private static final int AT_ONCE_MAX = 200;
    private static final System.Logger LOG = System.getLogger(DueStages.class.getName());

    @PersistenceContext
    EntityManager em;

    @Inject
    StageRows rows;

    @Inject
    StageWork work;

    @Override
    public void everyMinute(Instant now) {
        for (var moved : moved()) trying(moved.stageId(), id -> rows.follow(moved));
        for (var near : near(now)) trying(near, id -> rows.announce(id, now));
        for (var due : due(now)) trying(due, id -> work.run(id, now));
    }

    /** One that fails keeps no other waiting; the next minute tries it again. */
    private static void trying(long stageId, LongConsumer step) {
        try {
            step.accept(stageId);
        } catch (Overloaded busy) {
            throw busy; // the next minute goes on
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Stage " + stageId + " of a reserve failed", e);
        }
    }

    private List<MovedStage> moved() {
        return em.createQuery(
                        "select new org.jauge.reserve.MovedStage(s.id, e.startsAt, a.timeZone) from ReleaseStage s"
                                + " join CalendarEvent e on e.id = s.eventId join Activity a on a.id = e.activityId"
                                + " where s.state = :waiting and s.startSeen <> e.startsAt order by s.id",
                        MovedStage.class)
                .setParameter("waiting", StageState.WAITING)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }

    private List<Long> near(Instant now) {
        return em.createQuery(
                        "select s.id from ReleaseStage s where s.state = :waiting and s.announcedAt is null"
                                + " and s.dueAt > :now and s.dueAt <= :soon order by s.dueAt, s.id",
                        Long.class)
                .setParameter("waiting", StageState.WAITING)
                .setParameter("now", now)
                .setParameter("soon", now.plus(AHEAD))
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }

    private List<Long> due(Instant now) {
        return em.createQuery(
                        "select s.id from ReleaseStage s where s.state = :waiting and s.dueAt <= :now"
                                + " order by s.dueAt, s.id",
                        Long.class)
                .setParameter("waiting", StageState.WAITING)
                .setParameter("now", now)
                .getResultList();
    }
}
