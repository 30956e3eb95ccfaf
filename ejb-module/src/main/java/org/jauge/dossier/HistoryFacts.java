package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.gauge.Cause;
import org.jauge.gauge.MovementLine;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** What movements were for: dossiers, events, reserves, reasons; a query of each kind, however many there are. */
final class HistoryFacts {

    /** Apart from their dossiers: admissions lock those first, and on Derby a join would end in deadlocks with them. */
    private static final String LINES = "select l.id, l.dossierId, l.activityId from DossierLine l"
            + " where l.merchantId = :merchant and l.id in :ids";

    private static final String NUMBERS = "select d.id, d.number from Dossier d"
            + " where d.merchantId = :merchant and d.id in :ids and d.number is not null";

    private static final String EVENTS = "select l.id, e.id, e.startsAt, a.name, a.timeZone, a.id from DossierLine l"
            + " join CalendarEvent e on e.id = l.eventId join Activity a on a.id = e.activityId"
            + " where l.merchantId = :merchant and l.id in :ids";

    private static final String ALLOTMENTS = "select x.id, e.id, e.startsAt, a.name, a.timeZone, a.id, r.name"
            + " from ReserveAllocation x join CalendarEvent e on e.id = x.eventId"
            + " join Activity a on a.id = e.activityId left join CapacityReserve r on r.id = x.reserveId"
            + " where x.merchantId = :merchant and x.id in :ids";

    private static final String BLOCKS =
            "select b.id, b.reason from ManualBlock b where b.merchantId = :merchant and b.id in :ids";

    private static final String RETURNS = "select r.blockId, r.returnedAt, r.reason from BlockReturn r"
            + " where r.merchantId = :merchant and r.blockId in :ids";

    private static final String CANCELLATIONS = "select i.lineId, c.cancelledAt, c.reason, l.activityId"
            + " from CancelledLine i join Cancellation c on c.id = i.cancellationId"
            + " join DossierLine l on l.id = i.lineId where i.merchantId = :merchant and i.lineId in :ids"
            + " and c.reason <> ''";

    /** A booking ends as a whole, so its lines are not named; why one is released the cause says. */
    private static final String ENDS = "select l.id, c.cancelledAt, c.reason, l.activityId"
            + " from DossierLine l join Cancellation c on c.dossierId = l.dossierId"
            + " where l.merchantId = :merchant and l.id in :ids and c.reason <> ''";

    /** What was cancelled of a line, or given back of a block, has the moment of its movements. */
    private record Back(long id, Instant at) {}

    /** @param reserve its name, empty without access */
    private record Allotment(String reserve, HistoryEvent event) {}

    private final EntityManager em;
    private final Caller caller;
    private final Map<Long, @Nullable String> numbers = new HashMap<>(); // asked for null too, by what is of no line
    private final Map<Long, HistoryEvent> events = new HashMap<>();
    private final Map<Long, Allotment> allotments = new HashMap<>();
    private final Map<Long, String> blocks = new HashMap<>();
    private final Map<Back, String> returns = new HashMap<>();
    private final Map<Back, String> cancellations = new HashMap<>();

    private HistoryFacts(EntityManager em, Caller caller) {
        this.em = em;
        this.caller = caller;
    }

    /** @param across whether the movements are of several events, so that each has to say of which */
    static HistoryFacts of(EntityManager em, Caller caller, List<MovementLine> movements, boolean across) {
        var facts = new HistoryFacts(em, caller);
        var lines = ids(movements, MovementLine::lineId);
        facts.readNumbers(lines);
        if (across) facts.readOwn(EVENTS, lines, 5).forEach(row -> facts.events.put((Long) row[0], event(row)));
        facts.readOwn(ALLOTMENTS, ids(movements, MovementLine::allotmentId), 5)
                .forEach(row -> facts.allotments.put((Long) row[0], allotment(row)));
        // what is blocked of a global quota is of no activity, and so its reasons are the account's
        if (!across || caller.allActivities()) facts.readBlocks(ids(movements, MovementLine::blockId));
        Stream.concat(
                        facts.readOwn(CANCELLATIONS, lines(movements, Cause.CANCELLED), 3),
                        facts.readOwn(ENDS, lines(movements, Cause.BOOKING_CANCELLED), 3))
                .forEach(row -> facts.cancellations.put(back(row), (String) row[2]));
        return facts;
    }

    private void readNumbers(Set<Long> lines) {
        var dossiers = new HashMap<Long, Long>();
        readOwn(LINES, lines, 2).forEach(row -> dossiers.put((Long) row[0], (Long) row[1]));
        var found = new HashMap<Long, String>();
        read(NUMBERS, Set.copyOf(dossiers.values())).forEach(row -> found.put((Long) row[0], (String) row[1]));
        dossiers.forEach((line, dossier) -> numbers.put(line, found.get(dossier)));
    }

    private void readBlocks(Set<Long> ids) {
        read(BLOCKS, ids).forEach(row -> blocks.put((Long) row[0], (String) row[1]));
        read(RETURNS, ids).forEach(row -> returns.put(back(row), (String) row[2]));
    }

    private static Set<Long> lines(List<MovementLine> movements, Cause cause) {
        var some =
                movements.stream().filter(movement -> movement.cause() == cause).toList();
        return ids(some, MovementLine::lineId);
    }

    HistoryLine line(MovementLine movement, String actorName) {
        var allotment = allotments.get(movement.allotmentId());
        return new HistoryLine(
                movement,
                actorName,
                numbers.get(movement.lineId()),
                allotment == null ? null : allotment.reserve(),
                allotment == null ? events.get(movement.lineId()) : allotment.event(),
                reason(movement));
    }

    private @Nullable String reason(MovementLine movement) {
        var line = movement.lineId();
        if (line != null) return cancellations.get(new Back(line, movement.movedAt()));
        var block = movement.blockId();
        if (block == null) return null;
        var returned = returns.get(new Back(block, movement.movedAt()));
        return returned == null ? blocks.get(block) : returned + " · " + blocks.get(block);
    }

    private static Back back(Object[] row) {
        return new Back((Long) row[0], (Instant) row[1]);
    }

    /** Only of activities that the caller works for: a global quota moves for all of them. */
    private Stream<Object[]> readOwn(String query, Collection<Long> ids, int activity) {
        return read(query, ids).filter(row -> caller.mayUse((Long) row[activity]));
    }

    private Stream<Object[]> read(String query, Collection<Long> ids) {
        if (ids.isEmpty()) return Stream.empty();
        return em.createQuery(query, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("ids", ids)
                .getResultStream();
    }

    private static HistoryEvent event(Object[] row) {
        return new HistoryEvent((Long) row[1], (Instant) row[2], (String) row[3], (String) row[4]);
    }

    private static Allotment allotment(Object[] row) {
        return new Allotment(row[6] == null ? "" : (String) row[6], event(row));
    }

    private static Set<Long> ids(List<MovementLine> movements, Function<MovementLine, @Nullable Long> id) {
        return movements.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
    }
}
