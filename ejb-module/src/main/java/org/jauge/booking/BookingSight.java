package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.dossier.DossierSight;
import org.jauge.dossier.DossierSights;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jspecify.annotations.Nullable;

/** A booking as it is shown, to whoever is known already to see its dossier. */
@Dependent
class BookingSight {

    @PersistenceContext
    EntityManager em;

    @Inject
    BookingWork work;

    @Inject
    DossierSights dossiers;

    @Inject
    LineRules rules;

    @Inject
    Caller caller;

    /** Empty for a dossier that was sold at once. */
    Optional<BookingDetails> of(String number, Instant now) {
        try {
            var terms = new Terms(rules, now, null);
            var seen = Collisions.retried(() -> work.seen(caller.merchantId(), number, terms));
            return Optional.of(details(seen.dossier().sight(), seen.facts(), now));
        } catch (NotBooked sold) {
            return Optional.empty();
        }
    }

    /** The same of many, by the id of their dossiers, with as many queries as for one. */
    Map<Long, BookingDetails> ofAll(Collection<Long> dossierIds, Instant now) {
        var facts = Collisions.retried(() -> facts(dossierIds));
        var sights = dossiers.of(caller.merchantId(), dossierIds);
        var details = new HashMap<Long, BookingDetails>();
        for (var sight : sights) {
            var known = facts.get(sight.id());
            if (known != null) details.put(sight.id(), details(sight, known, now));
        }
        return details;
    }

    private Map<Long, BookingFacts> facts(Collection<Long> dossierIds) {
        if (dossierIds.isEmpty()) return Map.of();
        return em.createQuery(
                        "select b from Booking b where b.merchantId = :merchant and b.dossierId in :dossiers",
                        Booking.class)
                .setHint("eclipselink.refresh", true)
                .setParameter("merchant", caller.merchantId())
                .setParameter("dossiers", dossierIds)
                .getResultStream()
                .collect(Collectors.toMap(Booking::dossierId, Booking::facts));
    }

    private BookingDetails details(DossierSight dossier, BookingFacts facts, Instant now) {
        var lines = dossier.lines().stream()
                .map(line -> new BookingDetails.LineDeadline(
                        line.id(),
                        line.state(),
                        line.eventStart(),
                        line.until() == null ? line.eventStart() : line.until(),
                        rules.payableUntil(caller.merchantId(), line, facts.lockedUntil()),
                        line.zone()))
                .toList();
        var waiting =
                lines.stream().filter(BookingDetails.LineDeadline::waiting).toList();
        return new BookingDetails(
                dossier.number(),
                dossier.version(),
                facts,
                earliest(waiting.stream().map(BookingDetails.LineDeadline::deadline)),
                earliest(waiting.stream().map(BookingDetails.LineDeadline::payableUntil)),
                dossier.due(),
                lines,
                now);
    }

    private static @Nullable Instant earliest(Stream<Instant> instants) {
        return instants.min(Comparator.naturalOrder()).orElse(null);
    }
}
