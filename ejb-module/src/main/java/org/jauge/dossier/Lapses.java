package org.jauge.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.LineUnits;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.EndedHolds;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jauge.shared.MinuteWork;

/** Gives back what ended carts block: at once where somebody needs it (H-03), each minute everywhere else. */
@ApplicationScoped
class Lapses implements EndedHolds, MinuteWork {

    static final String SYSTEM = "system";
    private static final int AT_ONCE_MAX = 200;

    @PersistenceContext
    EntityManager em;

    @Inject
    Carts carts;

    @Inject
    Admissions admissions;

    @Override
    public void lapse(Set<GaugeKey> gauges, Instant now) {
        eachEnded(now, ended -> blocking(ended, gauges).forEach(hold -> lapse(hold, now)));
    }

    @Override
    public void everyMinute(Instant now) {
        eachEnded(now, ended -> ended.forEach(hold -> lapse(hold, now)));
    }

    private void eachEnded(Instant now, Consumer<List<Dossier>> work) {
        var last = 0L;
        List<Dossier> ended;
        do {
            ended = ended(now, last);
            work.accept(ended);
            if (!ended.isEmpty()) last = ended.get(ended.size() - 1).id();
        } while (ended.size() == AT_ONCE_MAX);
    }

    private List<Dossier> blocking(List<Dossier> ended, Set<GaugeKey> gauges) {
        if (ended.isEmpty()) return ended;
        var lines = carts.lines(ended.stream().map(Dossier::id).toList());
        var blocking = GaugeReads.ofLines(
                        em, lines.stream().map(DossierLine::id).toList())
                .stream()
                .filter(units -> units.carts() > 0 && gauges.contains(units.key()))
                .map(LineUnits::lineId)
                .collect(Collectors.toSet());
        var concerned = lines.stream()
                .filter(line -> blocking.contains(line.id()))
                .map(DossierLine::dossierId)
                .collect(Collectors.toSet());
        return ended.stream().filter(hold -> concerned.contains(hold.id())).toList();
    }

    /** One cart, unless it was sold, renewed or lapsed meanwhile. */
    void lapse(Dossier hold, Instant now) {
        var id = RequestId.of(SYSTEM, "lapse-" + UUID.randomUUID(), hold.token());
        admissions.admit(id, () -> plan(id, hold, now));
    }

    private AdmissionRequest plan(RequestId id, Dossier hold, Instant now) {
        var cart = carts.byToken(hold.merchantId(), hold.token()).orElseThrow();
        if (!cart.dossier().isEndedHoldAt(now))
            return AdmissionRequest.taking(
                    id, "", hold.merchantId(), SYSTEM, now, List.of(), List.of(), Writer.nothing());
        return new AdmissionRequest(
                id,
                hold.token(),
                hold.merchantId(),
                SYSTEM,
                now,
                Map.of(),
                new TreeSet<>(Set.of(hold.id())),
                carts.given(cart.in(LineState.HELD), Cause.HOLD_LAPSED),
                Map.of(),
                CartChange.lapsing(cart));
    }

    private List<Dossier> ended(Instant now, long after) {
        return em.createQuery(
                        "select d from Dossier d where d.state = org.jauge.dossier.DossierState.HELD"
                                + " and d.holdEndsAt <= :now and d.id > :after order by d.id",
                        Dossier.class)
                .setHint(Carts.REFRESH, true)
                .setParameter("now", now)
                .setParameter("after", after)
                .setMaxResults(AT_ONCE_MAX)
                .getResultList();
    }
}
