package org.jauge.dossier;

import static java.util.stream.Collectors.groupingBy;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.dossier.DossierDetails.CancellationLine;
import org.jauge.dossier.DossierDetails.RefundLine;

/** Reads what was cancelled of a dossier and paid back, for those who look at it. */
final class CancellationReads {

    private static final String REFUNDS = "select new org.jauge.dossier.DossierDetails$RefundLine(r.id,"
            + " r.cancellationId, r.paymentId, r.method, r.amount, r.reference, q.doneAt, q.givenUpAt) from Refund r"
            + " left join ProviderRefund q on q.refundId = r.id where r.dossierId = :dossier order by r.id";

    private static final String CANCELLATIONS = "select c.id, c.cancelledAt, c.cancelledBy, c.reason, c.tickets,"
            + " c.places, c.creditNote from Cancellation c where c.dossierId = :dossier order by c.id";

    private static final String ITEMS = "select l.cancellationId, sum(l.items) from CancelledLine l where"
            + " l.cancellationId in (select c.id from Cancellation c where c.dossierId = :dossier)"
            + " group by l.cancellationId";

    private static final String FEES = "select f.cancellationId, f.amount from Fee f where f.dossierId = :dossier";

    private CancellationReads() {}

    /** Oldest first. */
    static List<CancellationLine> of(EntityManager em, long dossierId) {
        var rows = rows(em, CANCELLATIONS, dossierId);
        if (rows.isEmpty()) return List.of();
        var refunds = em.createQuery(REFUNDS, RefundLine.class)
                .setParameter("dossier", dossierId)
                .getResultStream()
                .collect(groupingBy(RefundLine::cancellationId));
        var fees = byCancellation(em, FEES, dossierId);
        var items = byCancellation(em, ITEMS, dossierId);
        return rows.stream()
                .map(row -> new CancellationLine(
                        (Long) row[0],
                        (Long) row[6],
                        (Instant) row[1],
                        (String) row[2],
                        (String) row[3],
                        (TicketFate) row[4],
                        (PlaceFate) row[5],
                        items.getOrDefault((Long) row[0], 0).longValue(),
                        (BigDecimal) fees.getOrDefault((Long) row[0], BigDecimal.ZERO),
                        refunds.getOrDefault((Long) row[0], List.of())))
                .toList();
    }

    private static Map<Long, Number> byCancellation(EntityManager em, String query, long dossierId) {
        var found = new HashMap<Long, Number>();
        rows(em, query, dossierId).forEach(row -> found.put((Long) row[0], (Number) row[1]));
        return found;
    }

    private static List<Object[]> rows(EntityManager em, String query, long dossierId) {
        return em.createQuery(query, Object[].class)
                .setParameter("dossier", dossierId)
                .getResultList();
    }
}
