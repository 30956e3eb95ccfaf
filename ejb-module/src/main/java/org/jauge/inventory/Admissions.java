package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.PlacesMissing;
import org.jauge.inventory.Decision.Admitted;
import org.jauge.inventory.Decision.Outdated;
import org.jauge.inventory.Decision.Refused;
import org.jauge.shared.Collisions;
import org.jauge.shared.DatabaseFault;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;

/**
 * The one way to take and give places. Every change of a gauge passes here, whatever channel it comes from.
 *
 * <p>All or nothing: an admitted request is committed when {@link #admit} returns, a refused one changed nothing. A
 * request id that was answered before is answered the same again (K-03), also when the answer of its commit was lost.
 */
@ApplicationScoped
public class Admissions {

    private static final int PLANS_MAX = 20;
    private static final int TRIES_MAX = 8;
    private static final int PAUSE_MS = 15;

    @Inject
    AdmissionBatch batch;

    @Inject
    Lanes lanes;

    @Inject
    Catalogues catalogues;

    @Inject
    SeenGauges seenGauges;

    @Inject
    EndedHolds endedHolds;

    @Inject
    Clock clock;

    /**
     * Plans, decides and commits one request; call without a transaction.
     *
     * @param id the id the planned request carries
     * @param plan builds the request on the current snapshots; called again when those turn out to be old, so it must
     *     not read anything that a second call would find changed by the first
     * @return what the request is answered with
     */
    public String admit(RequestId id, Supplier<AdmissionRequest> plan) {
        try {
            return Collisions.retried(() -> decided(id, plan)); // it reads, too, outside of the batch
        } catch (RuntimeException e) {
            if (DatabaseFault.of(e).isPassing()) throw Overloaded.by(e);
            throw e;
        }
    }

    private String decided(RequestId id, Supplier<AdmissionRequest> plan) {
        var lapsed = new HashSet<GaugeKey>();
        for (var attempt = 0; attempt < PLANS_MAX; attempt++) {
            AdmissionRequest request;
            try {
                request = Collisions.retried(plan);
            } catch (Rejection rejection) {
                if (!lapsed.addAll(missing(rejection))) return answeredBefore(id, rejection);
                endedHolds.lapse(missing(rejection), clock.instant());
                continue;
            }
            var decision = decided(request);
            if (decision instanceof Admitted admitted) {
                seenGauges.moved(request.netted().keySet());
                return admitted.answer();
            }
            if (decision instanceof Refused refused) makeRoom(request, refused.rejection(), lapsed);
            if (decision instanceof Outdated old)
                old.activities().forEach(activity -> catalogues.forget(request.snapshot(activity)));
        }
        throw new Overloaded(1);
    }

    /**
     * Ended carts may have what is wanted (H-03); throws when they have not. That is read without a lock, one reading for
     * all who ask: a sold-out event would otherwise send each of its refusals through the lane twice.
     */
    private void makeRoom(AdmissionRequest request, Rejection refusal, Set<GaugeKey> lapsed) {
        var byGauges = refusal instanceof GaugeExhausted || refusal instanceof CapacityTooLow;
        var gauges = byGauges ? request.netted().keySet() : missing(refusal);
        if (!lapsed.addAll(gauges)) throw refusal;
        endedHolds.lapse(gauges, request.now());
        if (!byGauges) return; // planned again it is refused again, if they had none
        var lines = seenGauges.now(new TreeSet<>(gauges));
        var room = new Room(key -> Optional.ofNullable(lines.get(key)).or(() -> request.implicitLine(key)));
        if (room.decide(request) instanceof Refused still) throw still.rejection();
    }

    /** Where carts that ended may have what is missing; nowhere, for want of something else. */
    private static Set<GaugeKey> missing(Rejection refusal) {
        return refusal instanceof PlacesMissing missing ? missing.gauges() : Set.of();
    }

    private Decision decided(AdmissionRequest request) {
        for (var attempt = 1; ; attempt++) {
            try {
                return lanes.admit(request);
            } catch (RuntimeException e) {
                switch (DatabaseFault.of(e)) {
                    case DUPLICATE -> { // by a twin with the same request id or payment reference
                        return new Outdated();
                    }
                    case COLLIDED, LOST -> pauseAfter(attempt, e); // tried again it finds what was committed
                    case WAITED, NONE -> throw e;
                }
            }
        }
    }

    /**
     * What this request did before may be why it cannot even be planned now: the payment's reference is used, by itself;
     * its cart was sold, to itself. Where it waited for a lock meanwhile, the batch has looked.
     */
    private String answeredBefore(RequestId id, Rejection rejection) {
        var before = rejection instanceof Overloaded ? null : batch.answered(id).orElse(null);
        if (before instanceof Admitted admitted) return admitted.answer();
        throw before instanceof Refused reused ? reused.rejection() : rejection;
    }

    private static void pauseAfter(int attempt, RuntimeException failure) {
        if (attempt == TRIES_MAX) throw Overloaded.by(failure);
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS * attempt) + 1L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overloaded(1);
        }
    }
}
