package org.jauge.calendar;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jauge.activity.ActivityState;
import org.jauge.merchant.Caller;
import org.jauge.shared.WallClock;

/** What is on: open events as a shop lists them, read on from where the last page ended. */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ShopEvents {

    private static final LocalDate EVER = LocalDate.of(WallClock.YEAR_MIN, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(WallClock.YEAR_MAX, 12, 31);
    /** On Derby arithmetic makes EclipseLink write values into the SQL, truth as 1, unless it is told to bind them. */
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    private static final String ROOM =
            "p.active = true and g.closed = false and g.key.kind = 1 and g.capacity - (g.blocked + g.used) >= :persons";
    private static final String OPEN =
            "select new org.jauge.calendar.ShopEvent(e.id, a.id, a.name, a.timeZone, a.currency,"
                    + " e.startsAt, e.endsAt, e.subtitle, e.theme, e.language) from CalendarEvent e, Activity a"
                    + " where a.id = e.activityId and e.merchantId = :merchant and a.state in :states"
                    + " and e.state = org.jauge.calendar.EventState.OPEN and e.endsAt > :endsAfter"
                    + " and e.localDate between :from and :to"
                    + " and (e.startsAt > :start or (e.startsAt = :start and e.id > :id))";
    private static final String OF_ACTIVITY = " and a.id = :activity";
    private static final String WITH_ROOM = " and exists (select g.capacity from Gauge g, Emplacement p"
            + " where g.key.key1 = e.id and p.id = g.key.key2 and " + ROOM + ")";
    private static final String ROOMS = "select new org.jauge.calendar.ShopRoom(g.key.key1, p.id, p.name)"
            + " from Gauge g, Emplacement p where p.id = g.key.key2 and g.merchantId = :merchant"
            + " and g.key.key1 in :events and "
            + ROOM + " order by p.position, p.name";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By start, then id; what is over is left out unless the filter reaches back. */
    public List<ShopEvent> page(ShopEventFilter filter, Instant afterStart, long afterId, int size) {
        var condition = (filter.activityId() == null ? "" : OF_ACTIVITY) + (filter.persons() == null ? "" : WITH_ROOM);
        var query = em.createQuery(OPEN + condition + " order by e.startsAt, e.id", ShopEvent.class)
                .setHint(BIND, true)
                .setParameter("merchant", caller.merchantId())
                .setParameter("states", ActivityState.visibleTo(caller))
                .setParameter("endsAfter", filter.from() == null ? clock.instant() : Instant.EPOCH)
                .setParameter("from", filter.from() == null ? EVER : filter.from())
                .setParameter("to", filter.to() == null ? FOREVER : filter.to())
                .setParameter("start", afterStart)
                .setParameter("id", afterId);
        if (filter.activityId() != null) query.setParameter("activity", filter.activityId());
        if (filter.persons() != null) query.setParameter("persons", filter.persons());
        return query.setMaxResults(size).getResultList();
    }

    /** The emplacements of those events that have room for so many persons (E-21). */
    public List<ShopRoom> rooms(Collection<Long> eventIds, int persons) {
        if (eventIds.isEmpty()) return List.of();
        return em.createQuery(ROOMS, ShopRoom.class)
                .setHint(BIND, true)
                .setParameter("merchant", caller.merchantId())
                .setParameter("events", eventIds)
                .setParameter("persons", persons)
                .getResultList();
    }
}
