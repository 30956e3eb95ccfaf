package org.jauge.calendar;

import static org.jauge.merchant.Roles.SYSTEM;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoField;
import java.util.List;

/** Tells events of before the day of the week and the minute at which they start, which searches ask for (E-21). */
@Singleton
@Startup
@DependsOn("Migration")
@RolesAllowed(SYSTEM)
@TransactionManagement(TransactionManagementType.BEAN) // a season in one transaction would lock Derby's whole table
public class LocalStarts {

    private static final int CHUNK = 500;

    @PersistenceContext
    EntityManager em;

    @Resource
    UserTransaction transaction;

    /** In chunks, until no event is left. */
    @PostConstruct
    public void fill() {
        int filled;
        do filled = chunk();
        while (filled == CHUNK);
    }

    private int chunk() {
        try {
            transaction.begin();
            var rows = em.createQuery(
                            "select e.id, e.startsAt, a.timeZone from CalendarEvent e, Activity a"
                                    + " where a.id = e.activityId and e.localMinute is null order by e.id",
                            Object[].class)
                    .setMaxResults(CHUNK)
                    .getResultList();
            rows.forEach(this::fill);
            transaction.commit();
            return rows.size();
        } catch (NotSupportedException
                | SystemException
                | RollbackException
                | HeuristicMixedException
                | HeuristicRollbackException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Not by the entity: nothing about the event changes that an editor would have to know. */
    private void fill(Object[] row) {
        var start = ((Instant) row[1]).atZone(ZoneId.of((String) row[2]));
        var values = List.of(start.getDayOfWeek().getValue(), start.get(ChronoField.MINUTE_OF_DAY), (Long) row[0]);
        var update = em.createNativeQuery(
                "update calendar_event set local_weekday = ?1, local_minute = ?2 where id = ?3 and local_minute is null");
        for (var place = 0; place < values.size(); place++) update.setParameter(place + 1, values.get(place));
        update.executeUpdate();
    }
}
