package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.MovementLine;
import org.jauge.inventory.EventGauges;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;
import org.jauge.shared.Slice;

/** The movements behind a gauge's line, with who and for which dossier: where did the places go? */
@Stateless
@RolesAllowed(READER)
public class GaugeHistory {

    @PersistenceContext
    EntityManager em;

    @Inject
    EventGauges gauges;

    @Inject
    ActorNames actors;

    @Inject
    Caller caller;

    /** Newest first. */
    public Slice<HistoryLine> page(GaugeKey key, int first, int size) {
        var slice = gauges.movements(key, first, size);
        var names = actors.of(slice.rows().stream().map(MovementLine::actor).collect(Collectors.toUnmodifiableSet()));
        var numbers = numbers(slice.rows().stream()
                .map(MovementLine::lineId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        var reasons = reasons(slice.rows().stream()
                .map(MovementLine::blockId)
                .filter(Objects::nonNull)
                .collect(Collectors.toUnmodifiableSet()));
        var rows = slice.rows().stream()
                .map(row -> new HistoryLine(
                        row,
                        names.getOrDefault(row.actor(), row.actor()),
                        numbers.get(row.lineId()),
                        reasons.get(row.blockId())))
                .toList();
        return new Slice<>(rows, slice.total());
    }

    private Map<Long, String> reasons(Collection<Long> blockIds) {
        var reasons = new HashMap<Long, String>(); // is asked for null too, by movements of no block
        if (blockIds.isEmpty()) return reasons;
        em.createQuery(
                        "select b.id, b.reason from ManualBlock b where b.merchantId = :merchant and b.id in :blocks",
                        Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("blocks", List.copyOf(blockIds))
                .getResultStream()
                .forEach(row -> reasons.put((Long) row[0], (String) row[1]));
        return reasons;
    }

    private Map<Long, String> numbers(Collection<Long> lineIds) {
        var numbers = new HashMap<Long, String>(); // is asked for null too, by movements of no line
        if (lineIds.isEmpty()) return numbers;
        em.createQuery(
                        "select l.id, d.number from DossierLine l join Dossier d on d.id = l.dossierId"
                                + " where l.merchantId = :merchant and l.id in :lines and d.number is not null",
                        Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("lines", List.copyOf(lineIds))
                .getResultStream()
                .forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        return numbers;
    }
}
