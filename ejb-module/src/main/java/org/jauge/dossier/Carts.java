package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.Entry;
import org.jauge.shared.Collisions;
import org.jauge.shared.Overloaded;

/** Reads carts as they stand, unlocked, to plan on. */
@Dependent
class Carts {

    /** A cart as it was read; an admission planned on it is outdated once the dossier's version moves. */
    record Cart(Dossier dossier, List<DossierLine> lines) {

        List<DossierLine> in(LineState state) {
            return lines.stream().filter(line -> line.state() == state).toList();
        }
    }

    /** Without a transaction the container keeps what was read until the use case ends: an old cart would come again. */
    static final String REFRESH = "eclipselink.refresh";

    private static final int READS_MAX = 50;

    @PersistenceContext
    EntityManager em;

    @Inject
    Shields shields;

    /** As it stood at one moment: the dossier and its lines are two reads, and an admission may commit between them. */
    Optional<Cart> byToken(long merchantId, String token) {
        return Collisions.retried(() -> read(merchantId, token));
    }

    private Optional<Cart> read(long merchantId, String token) {
        for (var attempt = 0; attempt < READS_MAX; attempt++) {
            var dossier = dossier(merchantId, token);
            if (dossier.isEmpty()) return Optional.empty();
            var cart = new Cart(dossier.get(), lines(List.of(dossier.get().id())));
            if (isUnchanged(cart.dossier())) return Optional.of(cart);
        }
        throw new Overloaded(1);
    }

    private Optional<Dossier> dossier(long merchantId, String token) {
        return em.createQuery(
                        "select d from Dossier d where d.merchantId = :merchant and d.token = :token", Dossier.class)
                .setHint(REFRESH, true)
                .setParameter("merchant", merchantId)
                .setParameter("token", token)
                .getResultStream()
                .findFirst();
    }

    private boolean isUnchanged(Dossier dossier) {
        return em.createQuery("select d.version from Dossier d where d.id = :id", Long.class)
                        .setParameter("id", dossier.id())
                        .getSingleResult()
                == dossier.version();
    }

    List<DossierLine> lines(Collection<Long> dossierIds) {
        var lines = em.createQuery(
                        "select l from DossierLine l where l.dossierId in :dossiers order by l.id", DossierLine.class)
                .setHint(REFRESH, true)
                .setParameter("dossiers", dossierIds)
                .getResultList();
        return LinePart.told(em, lines);
    }

    /** Those of these dossiers that are ended carts and not being paid for (P-04), to plan on: their versions are compared under the lock. */
    List<Cart> ended(Collection<Long> dossierIds, Instant now) {
        var shielded = shields.covered(dossierIds, now);
        var dossiers = em.createQuery("select d from Dossier d where d.id in :ids order by d.id", Dossier.class)
                .setHint(REFRESH, true)
                .setParameter("ids", dossierIds)
                .getResultStream()
                .filter(dossier -> dossier.isEndedHoldAt(now) && !shielded.contains(dossier.id()))
                .toList();
        if (dossiers.isEmpty()) return List.of();
        var lines = lines(dossiers.stream().map(Dossier::id).toList()).stream()
                .collect(Collectors.groupingBy(DossierLine::dossierId));
        return dossiers.stream()
                .map(dossier -> new Cart(dossier, lines.getOrDefault(dossier.id(), List.of())))
                .toList();
    }

    /** Reverses or converts exactly what the lines blocked, gauge by gauge, as the ledger remembers it. */
    List<Entry> remembered(Collection<DossierLine> lines, PricedLine.Transition transition, Cause cause) {
        if (lines.isEmpty()) return List.of();
        return units(lines)
                .filter(units -> units.carts() != 0)
                .map(units -> new Entry(
                        units.key(), transition.of(Math.toIntExact(units.carts())), cause, units.lineId(), ""))
                .toList();
    }

    private Stream<LineUnits> units(Collection<DossierLine> lines) {
        return GaugeReads.ofLines(em, lines.stream().map(DossierLine::id).toList()).stream();
    }

    /** Lets a cart go without lapsing it: what its lines blocked returns. */
    List<Entry> given(Collection<DossierLine> lines, Cause cause) {
        return remembered(lines, Change::holdEnded, cause);
    }
}
