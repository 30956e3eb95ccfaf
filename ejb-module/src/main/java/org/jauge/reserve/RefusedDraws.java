package org.jauge.reserve;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.ADMINISTRATOR;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import java.util.stream.Collectors;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Remembers who wanted to draw from a reserve and was refused, whatever becomes of his request. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class RefusedDraws {

    private static final int COUNT_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActorNames actors;

    @Inject
    Clock clock;

    /** Nothing is noted of reserves or events of others: to the caller they are not there. */
    @PermitAll // no edge calls it, and who does was refused something just now
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void note(Portion portion, int quantity, String code) {
        if (!isOwn("CapacityReserve", portion.reserveId())
                || !isOwn("CalendarEvent", portion.eventId())
                || !isOwn("TicketCategory", portion.categoryId())) return;
        em.persist(new RefusedDraw(caller.merchantId(), portion, quantity, code, caller.actor(), clock.instant()));
    }

    /** Of a reserve, at whichever event, newest first. */
    @RolesAllowed(ADMINISTRATOR)
    public List<ReserveRefusal> ofReserve(long reserveId) {
        caller.requireAccount();
        if (!isOwn("CapacityReserve", reserveId)) throw new NotFound("reserve", reserveId);
        var lines = em.createQuery(
                        "select new org.jauge.reserve.ReserveRefusal(d.refusedAt, e.id, v.name, e.startsAt, v.timeZone,"
                                + " c.name, d.quantity, d.code, d.actor) from RefusedDraw d"
                                + " join CalendarEvent e on e.id = d.eventId join Activity v on v.id = e.activityId"
                                + " join TicketCategory c on c.id = d.categoryId where d.merchantId = :merchant"
                                + " and d.reserveId = :reserve order by d.refusedAt desc, d.id desc",
                        ReserveRefusal.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reserve", reserveId)
                .setMaxResults(COUNT_MAX)
                .getResultList();
        var names = actors.of(lines.stream().map(ReserveRefusal::actor).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.by(names.getOrDefault(line.actor(), line.actor())))
                .toList();
    }

    private boolean isOwn(String entity, long id) {
        return em.createQuery(
                                "select count(x) from " + entity + " x where x.id = :id and x.merchantId = :merchant",
                                Long.class)
                        .setParameter("id", id)
                        .setParameter("merchant", caller.merchantId())
                        .getSingleResult()
                > 0;
    }

    /** Of an event, newest first. */
    public List<RefusedDrawLine> of(long eventId) {
        if (!isOwn("CalendarEvent", eventId)) throw new NotFound("event", eventId);
        var lines = em.createQuery(
                        "select new org.jauge.reserve.RefusedDrawLine(d.refusedAt, r.name, c.name, d.quantity, d.code,"
                                + " d.actor) from RefusedDraw d join CapacityReserve r on r.id = d.reserveId"
                                + " join TicketCategory c on c.id = d.categoryId where d.merchantId = :merchant"
                                + " and d.eventId = :event order by d.refusedAt desc, d.id desc",
                        RefusedDrawLine.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("event", eventId)
                .setMaxResults(COUNT_MAX)
                .getResultList();
        var names = actors.of(lines.stream().map(RefusedDrawLine::actor).collect(Collectors.toSet()));
        return lines.stream()
                .map(line -> line.by(names.getOrDefault(line.actor(), line.actor())))
                .toList();
    }
}
