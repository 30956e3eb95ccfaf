package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;

/** Lines that hold or sold something of a category and never drew from a quota, which it ticks by now. */
@Dependent
class UncountedLines {

    private static final String LINES = "select l from DossierLine l where l.merchantId = :merchant"
            + " and l.state in :states and (l.categoryId = :category or l.id in"
            + " (select p.lineId from LinePart p where p.categoryId = :category)) and not exists"
            + " (select m.id from Movement m where m.lineId = l.id and m.key.kind = :kind and ";

    @PersistenceContext
    EntityManager em;

    /** By event and line; with what bundles hold. */
    List<DossierLine> of(long merchantId, long categoryId, GaugeKind kind, long quotaId) {
        return read(merchantId, categoryId, kind, quotaId, "", 0L, Integer.MAX_VALUE);
    }

    /** Those of one event, the first ones. */
    List<DossierLine> at(long eventId, long merchantId, long categoryId, GaugeKind kind, long quotaId, int most) {
        return read(merchantId, categoryId, kind, quotaId, " and l.eventId = :event", eventId, most);
    }

    private List<DossierLine> read(
            long merchantId, long categoryId, GaugeKind kind, long quotaId, String where, long eventId, int most) {
        var quota = kind == GaugeKind.QUOTA ? "m.key.key2 = :quota)" : "m.key.key1 = :quota)";
        var query = em.createQuery(LINES + quota + where + " order by l.eventId, l.id", DossierLine.class)
                .setHint(Carts.REFRESH, true)
                .setParameter("merchant", merchantId)
                .setParameter("states", EnumSet.of(LineState.HELD, LineState.BOOKED, LineState.SOLD))
                .setParameter("category", categoryId)
                .setParameter("kind", (short) kind.number())
                .setParameter("quota", quotaId)
                .setMaxResults(most);
        if (!where.isEmpty()) query.setParameter("event", eventId);
        return LinePart.told(em, query.getResultList());
    }

    /** How many items of each line count: those in a cart or booked, or those with a valid ticket. */
    Map<Long, Integer> items(Collection<DossierLine> lines) {
        var items = new HashMap<Long, Integer>();
        lines.stream()
                .filter(line -> line.state() == LineState.HELD || line.state() == LineState.BOOKED)
                .forEach(line -> items.put(line.id(), line.quantity()));
        var sold = lines.stream()
                .filter(line -> line.state() == LineState.SOLD)
                .map(DossierLine::id)
                .toList();
        if (sold.isEmpty()) return items;
        em.createQuery(
                        "select t.lineId, count(distinct t.item) from Ticket t where t.lineId in :lines"
                                + " and t.state = :valid group by t.lineId",
                        Object[].class)
                .setParameter("lines", sold)
                .setParameter("valid", TicketState.VALID)
                .getResultStream()
                .forEach(row -> items.put((Long) row[0], ((Number) row[1]).intValue()));
        return items;
    }

    Map<Long, Long> versions(Collection<Long> dossierIds) {
        return versions(em, dossierIds);
    }

    static Map<Long, Long> versions(EntityManager em, Collection<Long> dossierIds) {
        var versions = new HashMap<Long, Long>();
        if (dossierIds.isEmpty()) return versions;
        em.createQuery("select d.id, d.version from Dossier d where d.id in :ids", Object[].class)
                .setParameter("ids", dossierIds)
                .getResultStream()
                .forEach(row -> versions.put((Long) row[0], (Long) row[1]));
        return versions;
    }

    /** Whether one of these lines has drawn from the gauge. */
    static boolean isCounted(EntityManager em, Collection<Long> lineIds, GaugeKey key) {
        if (lineIds.isEmpty()) return false; // PostgreSQL knows no empty list
        return !em.createQuery("select m.id from Movement m where m.lineId in :lines and m.key = :key", Long.class)
                .setParameter("lines", lineIds)
                .setParameter("key", key)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }
}
