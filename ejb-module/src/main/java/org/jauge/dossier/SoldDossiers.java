package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import org.jauge.gauge.GaugeReads;
import org.jauge.shared.Collisions;
import org.jauge.shared.Overloaded;

/** Reads settled dossiers with all their money, unlocked, to plan on. */
@Dependent
class SoldDossiers {

    private static final int READS_MAX = 50;

    @PersistenceContext
    EntityManager em;

    /** As it stood at one moment: it is several reads, and an admission may commit between them. */
    Optional<SoldDossier> byNumber(long merchantId, String number) {
        return Collisions.retried(() -> read(merchantId, number));
    }

    private Optional<SoldDossier> read(long merchantId, String number) {
        for (var attempt = 0; attempt < READS_MAX; attempt++) {
            var found = em.createQuery(
                            "select d from Dossier d where d.merchantId = :merchant and d.number = :number",
                            Dossier.class)
                    .setHint(Carts.REFRESH, true)
                    .setParameter("merchant", merchantId)
                    .setParameter("number", number)
                    .getResultStream()
                    .findFirst();
            if (found.isEmpty()) return Optional.empty();
            var dossier = found.get();
            var version = dossier.version();
            var sold = whole(dossier);
            if (versionOf(dossier) == version) return Optional.of(sold);
        }
        throw new Overloaded(1);
    }

    private SoldDossier whole(Dossier dossier) {
        var lines = of(dossier, "DossierLine", DossierLine.class).stream()
                .filter(line -> line.state() != LineState.DROPPED)
                .toList();
        return new SoldDossier(
                dossier,
                lines,
                of(dossier, "Ticket", Ticket.class),
                of(dossier, "Payment", Payment.class),
                of(dossier, "Refund", Refund.class),
                of(dossier, "Fee", Fee.class),
                GaugeReads.ofLines(em, lines.stream().map(DossierLine::id).toList()));
    }

    private <T> List<T> of(Dossier dossier, String entity, Class<T> type) {
        return em.createQuery("select x from " + entity + " x where x.dossierId = :dossier order by x.id", type)
                .setHint(Carts.REFRESH, true)
                .setParameter("dossier", dossier.id())
                .getResultList();
    }

    private long versionOf(Dossier dossier) {
        return em.createQuery("select d.version from Dossier d where d.id = :id", Long.class)
                .setParameter("id", dossier.id())
                .getSingleResult();
    }
}
