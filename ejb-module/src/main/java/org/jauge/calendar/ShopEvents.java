package org.jauge.calendar;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jauge.activity.ActivityState;
import org.jauge.merchant.Caller;
import org.jauge.shared.Slice;

/**
 * What is on: open events as shops list them and staff search them (E-21), read on from where the last page ended.
 *
 * <p>A page is one query and its rooms another, however many events, activities and emplacements there are.
 */
@Stateless
@RolesAllowed({READER, SHOP, BROWSER})
public class ShopEvents {

    /** On Derby arithmetic makes EclipseLink write values into the SQL, truth as 1, unless it is told to bind them. */
    private static final String BIND = "eclipselink.jdbc.bind-parameters";

    private static final String LINE = "select new org.jauge.calendar.ShopEvent(e.id, a.id, a.name, a.timeZone,"
            + " a.currency, e.startsAt, e.endsAt, e.subtitle, e.theme, e.language)";
    private static final String OPEN = " from CalendarEvent e, Activity a where a.id = e.activityId"
            + " and e.merchantId = :merchant and e.state = org.jauge.calendar.EventState.OPEN and a.state in :states";
    private static final String AFTER = " and (e.startsAt > :start or (e.startsAt = :start and e.id > :id))";
    private static final String BY_START = " order by e.startsAt, e.id";
    private static final String ROOMS =
            "select new org.jauge.calendar.ShopRoom(g.key.key1, p.id, p.name, g.capacity - (g.blocked + g.used))"
                    + " from Gauge g, Emplacement p, CalendarEvent e where p.id = g.key.key2 and e.id = g.key.key1"
                    + " and g.merchantId = :merchant and e.id in :events and " + SearchTerms.ROOM
                    + " and exists (select x.price from PriceListEntry x, TicketCategory c where " + SearchTerms.OFFER
                    + ")";
    private static final String BY_PLACE = " order by p.position, p.name";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** By start, then id; what is over is left out unless the search reaches back. */
    public List<ShopEvent> page(EventSearch search, Instant afterStart, long afterId, int size) {
        return found(LINE, AFTER + BY_START, ShopEvent.class, search)
                .setParameter("start", afterStart)
                .setParameter("id", afterId)
                .setMaxResults(size)
                .getResultList();
    }

    /** By start; refuses an activity that is not his. */
    @RolesAllowed(READER)
    public Slice<ShopEvent> slice(EventSearch search, int first, int size) {
        search.activityIds().forEach(caller::requireActivity);
        var rows = found(LINE, BY_START, ShopEvent.class, search)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = found("select count(e)", "", Long.class, search).getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    /** The emplacements of those events that sell something now and have room for so many persons (E-21). */
    public List<ShopRoom> rooms(Collection<Long> eventIds, int persons) {
        if (eventIds.isEmpty()) return List.of();
        return seen(ROOMS, "p.activityId", BY_PLACE, ShopRoom.class)
                .setParameter("events", eventIds)
                .setParameter("persons", persons)
                .setParameter("now", clock.instant())
                .getResultList();
    }

    private <T> TypedQuery<T> found(String select, String rest, Class<T> type, EventSearch search) {
        var terms = SearchTerms.of(search, clock.instant());
        return terms.into(seen(select + OPEN + terms.condition(), "a.id", rest, type))
                .setParameter("states", ActivityState.visibleTo(caller));
    }

    /** Of his own merchant and, who works for chosen activities only, of these. */
    private <T> TypedQuery<T> seen(String select, String activity, String rest, Class<T> type) {
        var limited = !caller.allActivities();
        var query = em.createQuery(select + (limited ? " and " + activity + " in :own" : "") + rest, type)
                .setHint(BIND, true)
                .setParameter("merchant", caller.merchantId());
        return limited ? query.setParameter("own", caller.activityIds()) : query;
    }
}
