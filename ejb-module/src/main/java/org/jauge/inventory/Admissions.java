package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.inventory.Decision.Admitted;
import org.jauge.inventory.Decision.Outdated;
import org.jauge.inventory.Decision.Refused;
import org.jauge.shared.Overloaded;
import org.jauge.shared.Rejection;
import org.jspecify.annotations.Nullable;

/**
 * The one way to take and give places. Every change of a gauge passes here, whatever channel it comes from.
 *
 * <p>All or nothing: an admitted request is committed when {@link #admit} returns, a refused one changed nothing. A
 * request id that was answered before is answered the same again (K-03).
 */
@ApplicationScoped
public class Admissions {

    private static final int PLANS_MAX = 20;
    private static final int TRIES_MAX = 8;
    private static final int PAUSE_MS = 15;
    /** Lost to a twin: the same request id or payment reference on another thread or node. */
    private static final String DUPLICATE = "23505";
    /** Serialisation, deadlock and lock time-outs of both databases. */
    private static final Set<String> PASSING = Set.of("40001", "40P01", "40XL1", "40XL2", "55P03");

    @Inject
    AdmissionBatch batch;

    @Inject
    Lanes lanes;

    @Inject
    Catalogues catalogues;

    @Inject
    EndedHolds endedHolds;

    /**
     * Plans, decides and commits one request; call without a transaction.
     *
     * @param id the id the planned request carries
     * @param plan builds the request on the current snapshots; called again when those turn out to be old, so it must
     *     not read anything that a second call would find changed by the first
     * @return what the request is answered with
     */
    public String admit(RequestId id, Supplier<AdmissionRequest> plan) {
        var lapsed = false;
        for (var attempt = 0; attempt < PLANS_MAX; attempt++) {
            AdmissionRequest request;
            try {
                request = plan.get();
            } catch (Rejection rejection) { // what an answered request did may be why it cannot be planned again
                if (batch.answered(id).orElse(null) instanceof Admitted admitted) return admitted.answer();
                throw rejection;
            }
            var decision = decided(request);
            if (decision instanceof Admitted admitted) return admitted.answer();
            if (decision instanceof Refused refused) {
                if (lapsed || !(refused.rejection() instanceof GaugeExhausted)) throw refused.rejection();
                lapsed = true;
                if (!endedHolds.lapse(request.netted().keySet(), request.now())) throw refused.rejection();
            }
            if (decision instanceof Outdated) request.catalogues().values().forEach(catalogues::forget);
        }
        throw new Overloaded(1);
    }

    private Decision decided(AdmissionRequest request) {
        for (var attempt = 1; ; attempt++) {
            try {
                return lanes.admit(request);
            } catch (RuntimeException e) {
                if (state(e, Set.of(DUPLICATE))) return new Outdated();
                if (!state(e, PASSING)) throw e;
                if (attempt == TRIES_MAX) throw new Overloaded(1);
                pause(attempt);
            }
        }
    }

    private static boolean state(Throwable failure, Set<String> states) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && sql.getSQLState() != null && states.contains(sql.getSQLState()))
                return true;
        return false;
    }

    private static void pause(int attempt) {
        try {
            TimeUnit.MILLISECONDS.sleep(ThreadLocalRandom.current().nextInt(PAUSE_MS * attempt) + 1L);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Overloaded(1);
        }
    }
}
