package org.jauge.dossier;

import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Channel;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Reserves;
import org.jauge.shared.Slice;

/** What became of a reserve at the events where something was allotted to it. */
@Stateless
@RolesAllowed(ADMINISTRATOR)
public class ReserveUses {

    private static final int SIZE_MAX = 500;

    private static final String OF_RESERVE = " from ReserveAllocation a join CalendarEvent e on e.id = a.eventId"
            + " where a.merchantId = :merchant and a.reserveId = :reserve";

    private static final String ROWS =
            "select a.id, a.eventId, v.name, e.startsAt, v.timeZone, p.name, c.name, a.total,"
                    + " a.drawn, a.held, a.released, a.emplacementId, a.categoryId from ReserveAllocation a"
                    + " join CalendarEvent e on e.id = a.eventId join Activity v on v.id = e.activityId"
                    + " join Emplacement p on p.id = a.emplacementId join TicketCategory c on c.id = a.categoryId"
                    + " where a.merchantId = :merchant and a.reserveId = :reserve order by e.startsAt desc, a.eventId, a.id";

    private static final String SOLD = "select l.eventId, l.emplacementId, l.categoryId, o.channel, l.unitPrice,"
            + " sum(l.quantity - l.cancelled) from DossierLine l join Dossier d on d.id = l.dossierId"
            + " join PointOfSale o on o.id = d.pointOfSaleId where l.merchantId = :merchant and l.reserveId = :reserve"
            + " and l.state = org.jauge.dossier.LineState.SOLD and l.eventId in :events";

    private static final String GROUPS = " group by l.eventId, l.emplacementId, l.categoryId, o.channel, l.unitPrice";

    private static final String NEXT = "select s.allocationId, s.dueAt from ReleaseStage s where s.allocationId in :ids"
            + " and s.state = org.jauge.reserve.StageState.WAITING order by s.dueAt";

    @PersistenceContext
    EntityManager em;

    @Inject
    Reserves reserves;

    @Inject
    Caller caller;

    /** A rate of an event. */
    private record Rate(long eventId, long emplacementId, long categoryId) {}

    /** The latest event first. */
    public Slice<ReserveEventLine> page(long reserveId, int first, int size) {
        reserves.details(reserveId);
        var rows = em.createQuery(ROWS, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reserve", reserveId)
                .setFirstResult(first)
                .setMaxResults(Math.min(size, SIZE_MAX))
                .getResultList();
        var total = em.createQuery("select count(a)" + OF_RESERVE, Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reserve", reserveId)
                .getSingleResult();
        var sold = sold(reserveId, rows);
        var next = next(rows);
        return new Slice<>(rows.stream().map(row -> line(row, sold, next)).toList(), total.intValue());
    }

    private Map<Rate, SoldWay> sold(long reserveId, List<Object[]> rows) {
        var sold = new HashMap<Rate, SoldWay>();
        if (rows.isEmpty()) return sold;
        var events = rows.stream().map(row -> (Long) row[1]).distinct().toList();
        sold(SOLD + GROUPS, reserveId, events)
                .forEach(row -> sold.merge(
                        rate(row), SoldWay.of((Channel) row[3], (BigDecimal) row[4], (Number) row[5]), SoldWay::and));
        sold(SOLD + SoldWay.GIVEN + GROUPS, reserveId, events)
                .forEach(row -> sold.merge(rate(row), SoldWay.given((Channel) row[3], (Number) row[5]), SoldWay::and));
        return sold;
    }

    private Stream<Object[]> sold(String query, long reserveId, List<Long> events) {
        return em.createQuery(query, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reserve", reserveId)
                .setParameter("events", events)
                .getResultStream();
    }

    private static Rate rate(Object[] row) {
        return new Rate((Long) row[0], (Long) row[1], (Long) row[2]);
    }

    private Map<Long, Instant> next(List<Object[]> rows) {
        var next = new HashMap<Long, Instant>();
        if (rows.isEmpty()) return next;
        em.createQuery(NEXT, Object[].class)
                .setParameter("ids", rows.stream().map(row -> (Long) row[0]).toList())
                .getResultStream()
                .forEach(row -> next.putIfAbsent((Long) row[0], (Instant) row[1]));
        return next;
    }

    private static ReserveEventLine line(Object[] row, Map<Rate, SoldWay> sold, Map<Long, Instant> next) {
        var there = sold.getOrDefault(new Rate((Long) row[1], (Long) row[11], (Long) row[12]), SoldWay.NONE);
        return new ReserveEventLine(
                (Long) row[0],
                (Long) row[1],
                (String) row[2],
                (Instant) row[3],
                (String) row[4],
                (String) row[5],
                (String) row[6],
                new Counts((Integer) row[7], (Integer) row[8], (Integer) row[9], (Boolean) row[10]),
                there.online(),
                there.free(),
                next.get((Long) row[0]));
    }
}
