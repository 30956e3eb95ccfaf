package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeReads;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.reserve.GivenBack;
import org.jauge.reserve.Portion;
import org.jauge.reserve.Pull;
import org.jauge.reserve.RefusedDraws;
import org.jauge.reserve.ReserveArchived;
import org.jauge.reserve.ReserveDraws;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.reserve.ReserveStep;
import org.jauge.shared.Forbidden;
import org.jauge.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * What the reserves have to do with lines: a line takes its places like any other, while the reserve that it is drawn
 * from gives back what it held for it, in the same admission (C-05).
 */
@Dependent
class Drawing {

    @PersistenceContext
    EntityManager em;

    @Inject
    ReserveDraws reserves;

    @Inject
    RefusedDraws refused;

    /**
     * New lines: the request that writes them draws them, too.
     *
     * @param waiting in a cart or booked, not sold yet
     */
    AdmissionRequest taking(AdmissionRequest request, List<PricedLine> lines, boolean waiting) {
        var pulls = pulls(lines);
        return pulls.isEmpty() ? request : reserves.draw(pulls, waiting).in(request);
    }

    /**
     * A step of a booking: what it holds of a reserve is drawn once it is paid, and the reserve's again where it ends
     * (C-06).
     *
     * @param sold lines that had gone, taken again and sold (B-22)
     * @param booked lines that had gone, taken again and booked
     */
    AdmissionRequest stepping(
            AdmissionRequest request,
            List<DossierLine> paid,
            List<DossierLine> ended,
            List<PricedLine> sold,
            List<PricedLine> booked) {
        var step = new ReserveStep(items(paid), given(ended), pulls(sold), pulls(booked));
        return reserves.step(request.merchantId(), step).in(request);
    }

    private static List<Pull> pulls(List<PricedLine> lines) {
        var pulls = new ArrayList<Pull>();
        for (var line : lines) {
            var portion = portion(line.wish());
            if (portion != null) pulls.add(new Pull(portion, line.wish().quantity(), line.footprint()));
        }
        return pulls;
    }

    /** A cart becomes a sale: what it held of a reserve is drawn now. */
    AdmissionRequest selling(AdmissionRequest request, Collection<DossierLine> held) {
        var items = items(held);
        return items.isEmpty()
                ? request
                : reserves.sellHeld(request.merchantId(), items).in(request);
    }

    private static Map<Portion, Integer> items(Collection<DossierLine> held) {
        var items = new TreeMap<Portion, Integer>();
        for (var line : held) {
            var portion = portion(line.wish());
            if (portion != null) items.merge(portion, line.quantity(), Integer::sum);
        }
        return items;
    }

    /** A cart ends, or lines of it: what it held of a reserve is the reserve's again. */
    AdmissionRequest ending(AdmissionRequest request, Collection<DossierLine> held) {
        return reserves.giveBack(request.merchantId(), given(held)).in(request);
    }

    private List<GivenBack> given(Collection<DossierLine> held) {
        var drawn = held.stream().filter(line -> portion(line.wish()) != null).toList();
        if (drawn.isEmpty()) return List.of();
        var units = new TreeMap<Long, Map<GaugeKey, Integer>>();
        for (var taken :
                GaugeReads.ofLines(em, drawn.stream().map(DossierLine::id).toList()))
            units.computeIfAbsent(taken.lineId(), line -> new TreeMap<>())
                    .put(taken.key(), Math.toIntExact(taken.blocked()));
        var given = new ArrayList<GivenBack>();
        for (var line : drawn) {
            var portion = portion(line.wish());
            var taken = units.getOrDefault(line.id(), Map.of());
            if (portion != null) given.add(new GivenBack(portion, line.quantity(), taken, true, false));
        }
        return given;
    }

    /** Cancelled tickets return to their reserve, or to the public where staff say so (R-18, AMB-R1). */
    AdmissionRequest cancelling(AdmissionRequest request, CancellationPlan plan) {
        if (!plan.order().invalidates() || plan.order().places() != PlaceFate.RELEASED) return request;
        var given = new ArrayList<GivenBack>();
        plan.items().forEach((lineId, items) -> {
            var portion = portion(plan.sold().line(lineId).wish());
            if (portion == null) return;
            var units = new TreeMap<GaugeKey, Integer>();
            for (var entry : plan.entries())
                if (Long.valueOf(lineId).equals(entry.lineId()))
                    units.merge(entry.gauge(), -entry.change().used(), Integer::sum);
            given.add(new GivenBack(
                    portion, items.size(), units, false, plan.order().toPublic()));
        });
        return given.isEmpty()
                ? request
                : reserves.giveBack(request.merchantId(), given).in(request);
    }

    /** Whoever is refused a draw is remembered, in a transaction of its own. */
    <T> T audited(List<NewLine> lines, Supplier<T> work) {
        try {
            return work.get();
        } catch (ReserveExhausted | ReserveArchived | GaugeExhausted | Forbidden refusal) {
            note(lines, refusal);
            throw refusal;
        }
    }

    void note(List<NewLine> lines, Rejection refusal) {
        for (var line : lines) {
            var portion = portion(line);
            if (portion != null) refused.note(portion, line.quantity(), refusal.code());
        }
    }

    private static @Nullable Portion portion(NewLine wish) {
        var reserve = wish.reserveId();
        return reserve == null ? null : new Portion(reserve, wish.eventId(), wish.emplacementId(), wish.categoryId());
    }
}
