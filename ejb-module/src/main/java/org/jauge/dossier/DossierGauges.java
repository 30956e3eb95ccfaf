package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.NamedGauges;
import org.jauge.merchant.Caller;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Portion;
import org.jauge.shared.Collisions;
import org.jspecify.annotations.Nullable;

/**
 * Which gauges and reserves the lines of a dossier count in, and how much of each is the dossier's: as many queries for
 * fifty lines as for one. Lines of an activity that is not the caller's are left out, as its gauges are not his to see.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed(READER)
public class DossierGauges {

    private static final String LINES = "select l.id, l.activityId, l.eventId, l.emplacementId, l.categoryId,"
            + " l.reserveId, l.state, l.quantity, l.cancelled, a.name, e.startsAt, a.timeZone from DossierLine l"
            + " join CalendarEvent e on e.id = l.eventId join Activity a on a.id = l.activityId"
            + " where l.dossierId = :dossier and l.state <> org.jauge.dossier.LineState.DROPPED order by l.id";

    private static final String RESERVES =
            "select a.reserveId, a.eventId, a.emplacementId, a.categoryId, r.name, p.name,"
                    + " c.name, a.total, a.drawn, a.held, a.released from ReserveAllocation a"
                    + " join CapacityReserve r on r.id = a.reserveId join Emplacement p on p.id = a.emplacementId"
                    + " join TicketCategory c on c.id = a.categoryId where a.merchantId = :merchant"
                    + " and a.reserveId in :reserves and a.eventId in :events order by r.name, a.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    DossierReach reach;

    @Inject
    NamedGauges gauges;

    @Inject
    Caller caller;

    /** @param portion what it was drawn from; null for what everybody can have */
    private record Line(
            long id, long activityId, Taken.At at, @Nullable Portion portion, LineState state, int quantity, int left) {

        static Line of(Object[] row) {
            var at = new Taken.At((Long) row[2], (String) row[9], (Instant) row[10], (String) row[11]);
            var reserve = (Long) row[5];
            var portion = reserve == null ? null : new Portion(reserve, at.eventId(), (Long) row[3], (Long) row[4]);
            var quantity = ((Number) row[7]).intValue();
            var left = quantity - ((Number) row[8]).intValue();
            return new Line((Long) row[0], (Long) row[1], at, portion, (LineState) row[6], quantity, left);
        }

        /** What it holds of its reserve; an option draws nothing. */
        Share share() {
            return switch (state) {
                case HELD, BOOKED -> new Share(quantity, 0, 0);
                case SOLD -> new Share(0, left, left);
                default -> Share.NONE;
            };
        }
    }

    private record Share(long blocked, long used, long actual) {

        static final Share NONE = new Share(0, 0, 0);

        static Share of(LineUnits units) {
            return new Share(units.blocked(), units.used(), units.actual());
        }

        Share and(Share other) {
            return new Share(blocked + other.blocked, used + other.used, actual + other.actual);
        }
    }

    /** Emplacements first, then quotas, global ones, and own quantities of categories; then reserves by name. */
    public Taken of(String number) {
        return Collisions.retried(() -> {
            var lines = em.createQuery(LINES, Object[].class)
                    .setParameter("dossier", reach.visible(number))
                    .getResultStream()
                    .map(Line::of)
                    .filter(line -> caller.mayUse(line.activityId()))
                    .toList();
            return lines.isEmpty() ? Taken.NOTHING : new Taken(units(lines), items(lines));
        });
    }

    private List<Taken.Units> units(List<Line> lines) {
        var shares = new TreeMap<GaugeKey, Share>();
        for (var units : GaugeReads.ofLines(em, lines.stream().map(Line::id).toList()))
            shares.merge(units.key(), Share.of(units), Share::and);
        var events = events(lines);
        return gauges.of(caller.merchantId(), shares.keySet()).stream()
                .map(gauge -> {
                    var share = shares.getOrDefault(gauge.key(), Share.NONE);
                    var at = gauge.isGlobal() ? null : events.get(gauge.key().key1());
                    return new Taken.Units(gauge, at, share.blocked(), share.used(), share.actual());
                })
                .toList();
    }

    private List<Taken.Items> items(List<Line> lines) {
        var shares = new TreeMap<Portion, Share>();
        for (var line : lines) {
            var portion = line.portion();
            if (portion != null) shares.merge(portion, line.share(), Share::and);
        }
        if (shares.isEmpty()) return List.of();
        var events = events(lines);
        var items = new ArrayList<Taken.Items>();
        em.createQuery(RESERVES, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter(
                        "reserves",
                        shares.keySet().stream().map(Portion::reserveId).collect(Collectors.toSet()))
                .setParameter("events", events.keySet())
                .getResultStream()
                .forEach(row -> {
                    var share = shares.get(portion(row));
                    var at = events.get((Long) row[1]);
                    if (share != null && at != null) items.add(items(row, at, share));
                });
        return items;
    }

    private static Portion portion(Object[] row) {
        return new Portion((Long) row[0], (Long) row[1], (Long) row[2], (Long) row[3]);
    }

    private static Taken.Items items(Object[] row, Taken.At at, Share share) {
        return new Taken.Items(
                (Long) row[0],
                (String) row[4],
                at,
                (String) row[5],
                (String) row[6],
                new Counts(number(row[7]), number(row[8]), number(row[9]), (Boolean) row[10]),
                Math.toIntExact(share.blocked()),
                Math.toIntExact(share.used()));
    }

    private static int number(Object value) {
        return ((Number) value).intValue();
    }

    private static Map<Long, Taken.At> events(List<Line> lines) {
        return lines.stream()
                .map(Line::at)
                .collect(Collectors.toMap(Taken.At::eventId, at -> at, (first, same) -> first));
    }
}
