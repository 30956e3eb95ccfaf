package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Decision.Admitted;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("Q-22")
class LanesTest {

    private static final long GALA = 1;
    private static final long MATINEE = 2;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch firstRuns = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();
    private final Lanes lanes = new Lanes();

    /** Admits all without a database and writes down what was together; the first batch lasts until it may end. */
    private final class Recording extends AdmissionBatch {

        @Override
        public List<Decision> run(List<AdmissionRequest> requests) {
            batches.add(requests.stream().map(AdmissionRequest::answer).toList());
            if (requests.get(0).answer().equals("first")) {
                firstRuns.countDown();
                await(firstMayEnd);
            }
            return requests.stream()
                    .map(request -> (Decision) new Admitted(request.answer()))
                    .toList();
        }
    }

    @BeforeEach
    void furnish() {
        lanes.batch = new Recording();
    }

    @AfterEach
    void stop() {
        firstMayEnd.countDown();
        callers.shutdownNow();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static AdmissionRequest request(String name, GaugeKey... gauges) {
        var entries = Arrays.stream(gauges)
                .map(gauge -> new Entry(gauge, Change.sale(1), Cause.SOLD, null, "Adulte"))
                .toList();
        return AdmissionRequest.taking(
                RequestId.of("test", name, name), name, 7, "test", Instant.EPOCH, List.of(), entries, Writer.nothing());
    }

    private static GaugeKey at(long event) {
        return GaugeKey.emplacement(event, 9);
    }

    private Future<Decision> call(AdmissionRequest request) {
        return callers.submit((Callable<Decision>) () -> lanes.admit(request));
    }

    @Test
    @DisplayName("Q-22 who wants several events goes alone, past the queue of each; so does who wants none")
    void several_events_go_alone() throws Exception {
        var first = call(request("first", at(GALA)));
        await(firstRuns);
        var behind = call(request("behind", at(GALA), GaugeKey.quota(GALA, 3)));

        assertThat(lanes.admit(request("both", at(GALA), at(MATINEE)))).isEqualTo(new Admitted("both"));
        assertThat(lanes.admit(request("stock", GaugeKey.globalQuota(4, 0)))).isEqualTo(new Admitted("stock"));

        assertThat(behind).isNotDone();
        firstMayEnd.countDown();
        assertThat(first.get()).isEqualTo(new Admitted("first"));
        assertThat(behind.get()).isEqualTo(new Admitted("behind"));
        assertThat(batches).containsExactly(List.of("first"), List.of("both"), List.of("stock"), List.of("behind"));
    }

    @Test
    @DisplayName("Q-22 each event has a lane of its own: nobody waits for the queue of another")
    void each_event_has_its_lane() throws Exception {
        var first = call(request("first", at(GALA)));
        await(firstRuns);

        assertThat(lanes.admit(request("other", at(MATINEE), GaugeKey.globalQuota(4, 0))))
                .isEqualTo(new Admitted("other"));

        assertThat(first).isNotDone();
    }
}
