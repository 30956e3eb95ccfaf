package org.jauge.dossier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.LongFunction;
import java.util.stream.Collectors;
import org.jauge.dossier.EndedCarts.Place;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.EndedHolds;
import org.jauge.inventory.RequestId;
import org.jauge.shared.MinuteWork;
import org.jauge.shared.Overloaded;

/**
 * Gives back what ended carts block: at once where somebody needs it (H-03), each minute everywhere else. Many carts
 * are one admission; one that cannot be lapsed keeps no other from it.
 */
@ApplicationScoped
class Lapses implements EndedHolds, MinuteWork {

    static final String SYSTEM = "system";
    private static final int BUSY_MAX = 3;
    private static final System.Logger LOG = System.getLogger(Lapses.class.getName());

    /** Thrown while planning: somebody else has lapsed, sold or renewed them all, and nothing is left to admit. */
    private static final class NothingEnded extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingEnded() {
            super(null, null, false, false);
        }
    }

    @Inject
    EndedCarts ended;

    @Inject
    Carts carts;

    @Inject
    Admissions admissions;

    @Inject
    Drawing drawing;

    private final Turnstiles<Place> passes = new Turnstiles<>();

    @Override
    public void lapse(Set<GaugeKey> gauges, Instant now) {
        for (var place : gauges.stream().map(Place::of).collect(Collectors.toSet()))
            passes.pass(
                    place,
                    now,
                    moment -> each(
                            after -> ended.at(place, moment, after), moment, chunk -> lapseOrSplit(chunk, moment)));
    }

    /** A place that is too busy waits for the next minute; when several are, something else is wrong. */
    @Override
    public void everyMinute(Instant now) {
        var busy = new AtomicInteger();
        each(after -> ended.anywhere(now, after), now, chunk -> lapseUnlessBusy(chunk, now, busy));
    }

    private void lapseUnlessBusy(List<Long> dossiers, Instant now, AtomicInteger busy) {
        try {
            lapseOrSplit(dossiers, now);
        } catch (Overloaded e) {
            if (busy.incrementAndGet() == BUSY_MAX) throw e;
        }
    }

    /** One cart, unless it was sold, renewed or lapsed meanwhile. */
    void lapse(Dossier hold, Instant now) {
        lapse(List.of(hold.id()), now);
    }

    private void each(LongFunction<List<Long>> next, Instant now, Consumer<List<Long>> work) {
        var last = 0L;
        List<Long> found;
        do {
            found = next.apply(last);
            if (found.isEmpty()) return;
            LapseChunks.of(carts.ended(found, now)).forEach(work);
            last = found.get(found.size() - 1);
        } while (found.size() == EndedCarts.AT_ONCE_MAX);
    }

    private void lapseOrSplit(List<Long> dossiers, Instant now) {
        try {
            lapse(dossiers, now);
        } catch (Overloaded e) {
            throw e;
        } catch (RuntimeException e) {
            if (dossiers.size() > 1) dossiers.forEach(one -> lapseOrSplit(List.of(one), now));
            else LOG.log(System.Logger.Level.ERROR, "Dossier " + dossiers + " could not be lapsed", e);
        }
    }

    private void lapse(List<Long> dossiers, Instant now) {
        var id = RequestId.of(SYSTEM, "lapse-" + UUID.randomUUID(), dossiers);
        try {
            admissions.admit(id, () -> plan(id, carts.ended(dossiers, now), now));
        } catch (NothingEnded e) {
            return; // by others
        }
    }

    private AdmissionRequest plan(RequestId id, List<Carts.Cart> current, Instant now) {
        if (current.isEmpty()) throw new NothingEnded();
        var lines = current.stream()
                .flatMap(cart -> cart.in(LineState.HELD).stream())
                .toList();
        var request = new AdmissionRequest(
                id,
                "",
                current.get(0).dossier().merchantId(),
                SYSTEM,
                now,
                Map.of(),
                current.stream().map(cart -> cart.dossier().id()).collect(Collectors.toCollection(TreeSet::new)),
                carts.given(lines, Cause.HOLD_LAPSED),
                Map.of(),
                new CartChanges(current.stream().map(CartChange::lapsing).toList()));
        return drawing.ending(request, lines);
    }
}
