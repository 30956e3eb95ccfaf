package org.jauge.calendar;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.Locale;
import org.jauge.activity.ActivityState;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;
import org.jauge.shared.WallClock;

/** Lists and shows events: hidden ones and those of activities out of sight are not there for shops. */
@Stateless
@RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
public class EventReads {

    private static final LocalDate EVER = LocalDate.of(WallClock.YEAR_MIN, 1, 1);
    private static final LocalDate FOREVER = LocalDate.of(WallClock.YEAR_MAX, 12, 31);
    private static final String VISIBLE = " from CalendarEvent e, Activity a, PriceList p"
            + " where a.id = e.activityId and p.id = e.priceListId and e.merchantId = :merchant"
            + " and a.state in :activityStates and e.state in :states and (:all = true or a.id in :ids)";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    /** By start; {@code size} bounds the answer. */
    public Slice<EventLine> page(EventFilter filter, int first, int size) {
        var rows = filtered(
                        "select new org.jauge.calendar.EventLine(e.id, a.id, a.name, a.timeZone, e.startsAt, e.endsAt,"
                                + " e.subtitle, e.theme, e.language, e.state, p.name)",
                        " order by e.startsAt, e.id",
                        EventLine.class,
                        filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = filtered("select count(e)", "", Long.class, filter).getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    public EventDetails details(long id) {
        return visible(
                        "select new org.jauge.calendar.EventDetails(e.id, e.version, a.id, a.name, a.timeZone,"
                                + " e.startsAt, e.endsAt, e.localDate, e.subtitle, e.theme, e.language, e.state,"
                                + " e.priceListId, e.saleFrom, e.saleUntil)",
                        " and e.id = :id",
                        EventDetails.class)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(CalendarEvents.SUBJECT, id));
    }

    private <T> TypedQuery<T> filtered(String select, String order, Class<T> type, EventFilter filter) {
        var narrowed = " and e.localDate between :from and :to and (:anyActivity = true or a.id = :activity)"
                + " and (:anyState = true or e.state = :state)";
        if (filter.priceListId() != null) narrowed += " and p.id = :priceList";
        if (filter.notOverAt() != null) narrowed += " and e.endsAt > :notOverAt";
        if (!filter.text().isBlank()) narrowed += " and (lower(a.name) like :text or lower(e.subtitle) like :text)";
        var query = visible(select, narrowed + order, type)
                .setParameter("from", filter.from() == null ? EVER : filter.from())
                .setParameter("to", filter.to() == null ? FOREVER : filter.to())
                .setParameter("anyActivity", filter.activityId() == null)
                .setParameter("activity", filter.activityId() == null ? 0L : filter.activityId())
                .setParameter("anyState", filter.state() == null)
                .setParameter("state", filter.state() == null ? EventState.OPEN : filter.state());
        if (filter.priceListId() != null) query.setParameter("priceList", filter.priceListId());
        if (filter.notOverAt() != null) query.setParameter("notOverAt", filter.notOverAt());
        if (!filter.text().isBlank())
            query.setParameter("text", "%" + filter.text().strip().toLowerCase(Locale.ROOT) + "%");
        return query;
    }

    private <T> TypedQuery<T> visible(String select, String rest, Class<T> type) {
        return em.createQuery(select + VISIBLE + rest, type)
                .setParameter("merchant", caller.merchantId())
                .setParameter("activityStates", ActivityState.visibleTo(caller))
                .setParameter("states", EventState.visibleTo(caller))
                .setParameter("all", caller.allActivities())
                .setParameter("ids", caller.activityIds());
    }
}
