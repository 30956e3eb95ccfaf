package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.EndedHolds;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** More buyers at once than the server has connections. */
class CrowdIT extends InContainer {

    private static final int BUYERS = 100; // twice as many as there are connections, and no more than a lane takes
    private static final int PLACES = 70;

    @Inject
    Admissions admissions;

    @Inject
    EndedHolds ended;

    @Inject
    Gauges gauges;

    @Inject
    Outside outside;

    @Test
    @Tag("Q-22")
    @Tag("C-02")
    @DisplayName("Q-22 who waits in a lane keeps no connection from the one who leads it")
    void waiting_takes_no_connection() throws Exception {
        var merchant = gauges.merchant();
        var gauge = GaugeKey.emplacement(Gauges.freshNumber(), 1);
        gauges.open(merchant, gauge, PLACES);
        var everybody = new CyclicBarrier(BUYERS);

        var sold = crowd(() -> sold(merchant, gauge, everybody));

        assertThat(sold).isEqualTo(PLACES);
        assertThat(gauges.read(List.of(gauge)).get(gauge)).hasToString("70 = 0 + 0 + 70 [70]");
    }

    /** Everybody has read something before the first one asks for a place. */
    private boolean sold(long merchant, GaugeKey gauge, CyclicBarrier everybody) {
        var id = RequestId.of("test", UUID.randomUUID().toString(), gauge);
        ended.lapse(Set.of(GaugeKey.emplacement(Gauges.freshNumber(), 1)), Instant.EPOCH); // nobody else's to share
        met(everybody);
        var entries = List.of(new Entry(gauge, Change.sale(1), Cause.SOLD, null, "Adulte"));
        try {
            admissions.admit(
                    id,
                    () -> AdmissionRequest.taking(
                            id, "", merchant, "test", Instant.now(), List.of(), entries, Writer.nothing()));
            return true;
        } catch (GaugeExhausted refusal) {
            return false;
        }
    }

    private static void met(CyclicBarrier everybody) {
        try {
            everybody.await(30, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("Not everybody could read", e);
        }
    }

    private interface Buyer {
        boolean buys();
    }

    private int crowd(Buyer buyer) throws Exception {
        var yes = new AtomicInteger();
        var threads = Executors.newFixedThreadPool(BUYERS);
        try {
            var tasks = new ArrayList<Callable<Void>>();
            for (var number = 0; number < BUYERS; number++)
                tasks.add(() -> {
                    if (outside.run(buyer::buys)) yes.incrementAndGet();
                    return null;
                });
            for (var bought : threads.invokeAll(tasks)) bought.get();
        } finally {
            threads.shutdownNow();
        }
        return yes.get();
    }
}
