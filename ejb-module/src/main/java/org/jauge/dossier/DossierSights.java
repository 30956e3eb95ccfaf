package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jauge.shared.Collisions;
import org.jauge.shared.Overloaded;

/** Reads dossiers to show them, unlocked, with as many queries for a page of them as for one. */
@Dependent
public class DossierSights {

    private static final int READS_MAX = 50;

    private record Head(long id, String number, long version) {}

    private record Place(Instant start, ZoneId zone) {}

    /** What belongs to them, by dossier, and where their events are. */
    private record Parts(
            Map<Long, List<DossierLine>> lines,
            Map<Long, List<Fee>> fees,
            Map<Long, List<Payment>> payments,
            Map<Long, List<Refund>> refunds,
            Map<Long, Place> places) {

        DossierSight of(Head head) {
            var own = lines.getOrDefault(head.id(), List.of());
            var balance = Balance.of(
                    own,
                    fees.getOrDefault(head.id(), List.of()),
                    payments.getOrDefault(head.id(), List.of()),
                    refunds.getOrDefault(head.id(), List.of()));
            return new DossierSight(
                    head.id(),
                    head.number(),
                    head.version(),
                    own.stream().map(this::line).toList(),
                    balance.due());
        }

        private BookedDossier.Line line(DossierLine line) {
            var place = Objects.requireNonNull(places.get(line.wish().eventId()));
            return BookedDossiers.lineAt(line, place.start(), place.zone());
        }
    }

    @PersistenceContext
    EntityManager em;

    /**
     * Of this merchant, in no order. Each as it stood at one moment, for one that moves while its parts are read is read
     * again.
     */
    public List<DossierSight> of(long merchantId, Collection<Long> dossierIds) {
        return Collisions.retried(() -> read(merchantId, dossierIds));
    }

    private List<DossierSight> read(long merchantId, Collection<Long> dossierIds) {
        var sights = new ArrayList<DossierSight>();
        var left = heads(merchantId, dossierIds);
        for (var attempt = 0; attempt < READS_MAX; attempt++) {
            if (left.isEmpty()) return sights;
            var seen = left;
            var ids = seen.stream().map(Head::id).toList();
            var parts = parts(merchantId, ids);
            var after = heads(merchantId, ids);
            seen.stream().filter(after::contains).map(parts::of).forEach(sights::add);
            left = after.stream().filter(head -> !seen.contains(head)).toList();
        }
        throw new Overloaded(1);
    }

    private List<Head> heads(long merchantId, Collection<Long> dossierIds) {
        if (dossierIds.isEmpty()) return List.of();
        return em.createQuery(
                        "select d.id, d.number, d.version from Dossier d"
                                + " where d.merchantId = :merchant and d.number is not null and d.id in :dossiers",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter("dossiers", dossierIds)
                .getResultStream()
                .map(row -> new Head((Long) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }

    private Parts parts(long merchantId, List<Long> dossierIds) {
        var lines = of(dossierIds, "DossierLine", DossierLine.class).stream()
                .filter(line -> line.state() != LineState.DROPPED)
                .toList();
        return new Parts(
                byDossier(lines, DossierLine::dossierId),
                byDossier(of(dossierIds, "Fee", Fee.class), Fee::dossierId),
                byDossier(of(dossierIds, "Payment", Payment.class), Payment::dossierId),
                byDossier(of(dossierIds, "Refund", Refund.class), Refund::dossierId),
                places(merchantId, lines));
    }

    private <T> List<T> of(List<Long> dossierIds, String entity, Class<T> type) {
        return em.createQuery("select x from " + entity + " x where x.dossierId in :dossiers order by x.id", type)
                .setHint(Carts.REFRESH, true)
                .setParameter("dossiers", dossierIds)
                .getResultList();
    }

    private static <T> Map<Long, List<T>> byDossier(List<T> parts, Function<T, Long> dossierId) {
        return parts.stream().collect(Collectors.groupingBy(dossierId));
    }

    private Map<Long, Place> places(long merchantId, List<DossierLine> lines) {
        if (lines.isEmpty()) return Map.of();
        return em.createQuery(
                        "select e.id, e.startsAt, a.timeZone from CalendarEvent e join Activity a on a.id = e.activityId"
                                + " where e.merchantId = :merchant and e.id in :events",
                        Object[].class)
                .setParameter("merchant", merchantId)
                .setParameter(
                        "events",
                        lines.stream().map(line -> line.wish().eventId()).collect(Collectors.toSet()))
                .getResultStream()
                .collect(Collectors.toMap(
                        row -> (Long) row[0], row -> new Place((Instant) row[1], ZoneId.of((String) row[2]))));
    }
}
