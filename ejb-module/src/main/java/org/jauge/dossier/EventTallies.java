package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.inventory.EventGauges;
import org.jauge.inventory.GaugeRow;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Channel;

/** Counts an event by how it was sold, out of the ledger of its gauges, so that the counts agree with them. */
@Stateless
@RolesAllowed(READER)
public class EventTallies {

    private static final String USED = "select m.key.kind, m.key.key2, o.channel, l.unitPrice, sum(m.usedDelta)"
            + " from Movement m join DossierLine l on l.id = m.lineId join Dossier d on d.id = l.dossierId"
            + " join PointOfSale o on o.id = d.pointOfSaleId where m.merchantId = :merchant"
            + " and m.key.kind in (:emplacement, :rate) and m.key.key1 = :event and m.usedDelta <> 0";

    private static final String GROUPS = " group by m.key.kind, m.key.key2, o.channel, l.unitPrice";

    @PersistenceContext
    EntityManager em;

    @Inject
    EventGauges gauges;

    @Inject
    Caller caller;

    /** Emplacements first, then categories that have a quantity of their own there. */
    public List<EventTally> of(long eventId) {
        var rows = gauges.of(eventId, EnumSet.of(GaugeKind.EMPLACEMENT, GaugeKind.RATE));
        var ways = new HashMap<GaugeKey, SoldWay>();
        used(USED + GROUPS, eventId)
                .forEach(row ->
                        add(ways, eventId, row, SoldWay.of((Channel) row[2], (BigDecimal) row[3], (Number) row[4])));
        used(USED + SoldWay.GIVEN + GROUPS, eventId)
                .forEach(row -> add(ways, eventId, row, SoldWay.given((Channel) row[2], (Number) row[4])));
        return rows.stream()
                .filter(GaugeRow::open)
                .map(row -> EventTally.of(row, ways.getOrDefault(row.key(), SoldWay.NONE)))
                .toList();
    }

    private Stream<Object[]> used(String query, long eventId) {
        return em.createQuery(query, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("emplacement", (short) GaugeKind.EMPLACEMENT.number())
                .setParameter("rate", (short) GaugeKind.RATE.number())
                .setParameter("event", eventId)
                .getResultStream();
    }

    private static void add(Map<GaugeKey, SoldWay> ways, long eventId, Object[] row, SoldWay way) {
        var key = GaugeKey.of(((Number) row[0]).intValue(), eventId, ((Number) row[1]).longValue());
        ways.merge(key, way, SoldWay::and);
    }
}
