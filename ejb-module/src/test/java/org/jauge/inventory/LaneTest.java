package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Decision.Admitted;
import org.jauge.inventory.Decision.Refused;
import org.jauge.shared.NewRows;
import org.jauge.shared.Overloaded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
@Tag("Q-22")
class LaneTest {

    private static final Duration LONG = Duration.ofSeconds(50);
    private static final int TURNS = 50;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final CountDownLatch firstBatchMayEnd = new CountDownLatch(1);
    private final CountDownLatch firstBatchRuns = new CountDownLatch(1);
    private final List<List<String>> batches = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    private static AdmissionRequest request(String name) {
        return request(name, Writer.nothing());
    }

    private static AdmissionRequest request(String name, Writer writer) {
        return AdmissionRequest.taking(
                RequestId.of("test", name, name), name, 7, "test", Instant.EPOCH, List.of(), List.of(), writer);
    }

    /** Of so many rows. */
    private static Writer writing(int rows) {
        return new Writer() {
            @Override
            public void write(EntityManager em, NewRows rows) {
                throw new IllegalStateException("nobody writes here");
            }

            @Override
            public int rows() {
                return rows;
            }
        };
    }

    private static List<Decision> admitAll(List<AdmissionRequest> requests) {
        return requests.stream()
                .map(request -> (Decision) new Admitted(request.answer()))
                .toList();
    }

    /** Records batches; the first one lasts until the test lets it end, so that others queue behind it. */
    private Lane lane(Function<List<AdmissionRequest>, List<Decision>> batch, Duration patience) {
        return new Lane(
                requests -> {
                    batches.add(requests.stream().map(AdmissionRequest::answer).toList());
                    if (batches.size() == 1) {
                        firstBatchRuns.countDown();
                        await(firstBatchMayEnd);
                    }
                    return batch.apply(requests);
                },
                patience);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Future<Decision> call(Lane lane, String name) {
        return call(lane, request(name));
    }

    private Future<Decision> call(Lane lane, AdmissionRequest request) {
        return callers.submit((Callable<Decision>) () -> lane.admit(request));
    }

    private Future<Decision> behind(Lane lane, AdmissionRequest request) {
        var before = lane.waiting();
        var call = call(lane, request);
        while (lane.waiting() == before) Thread.onSpinWait();
        return call;
    }

    /** Starts a leader and, behind it, the waiters in this order. */
    private List<Future<Decision>> queued(Lane lane, String leader, String... waiters) throws InterruptedException {
        var calls = new ArrayList<Future<Decision>>();
        calls.add(call(lane, leader));
        await(firstBatchRuns);
        for (var waiter : waiters) calls.add(behind(lane, request(waiter)));
        return calls;
    }

    @Test
    @DisplayName("Q-22 who queues while one commits is admitted together, oldest first")
    void combines_what_queues() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);

        var calls = queued(lane, "first", "a", "b", "c");
        firstBatchMayEnd.countDown();

        for (var call : calls) assertThat(call.get()).isInstanceOf(Admitted.class);
        assertThat(batches).containsExactly(List.of("first"), List.of("a", "b", "c"));
        assertThat(lane.isIdle()).isTrue();
    }

    @Test
    @DisplayName("Q-22 a refusal in the middle of a batch harms no other")
    void refuses_one_of_many() throws Exception {
        var refusal = new GaugeExhausted(GaugeKey.quota(1, 2), "Adulte", 0, 1);
        var lane = lane(
                requests -> requests.stream()
                        .map(request -> request.answer().equals("b")
                                ? new Refused(refusal)
                                : (Decision) new Admitted(request.answer()))
                        .toList(),
                LONG);

        var calls = queued(lane, "first", "a", "b", "c");
        firstBatchMayEnd.countDown();

        assertThat(calls.get(1).get()).isEqualTo(new Admitted("a"));
        assertThat(calls.get(2).get()).isEqualTo(new Refused(refusal));
        assertThat(calls.get(3).get()).isEqualTo(new Admitted("c"));
    }

    @Test
    @DisplayName("Q-22 a poisoned request fails alone: its batch is tried again one by one")
    void poison_harms_no_other() throws Exception {
        var lane = lane(
                requests -> {
                    if (requests.stream().anyMatch(request -> request.answer().equals("b")))
                        throw new IllegalStateException("poison");
                    return admitAll(requests);
                },
                LONG);

        var calls = queued(lane, "first", "a", "b", "c");
        firstBatchMayEnd.countDown();

        assertThat(calls.get(1).get()).isEqualTo(new Admitted("a"));
        assertThat(calls.get(2)).failsWithin(LONG).withThrowableThat().withMessageContaining("poison");
        assertThat(calls.get(3).get()).isEqualTo(new Admitted("c"));
        assertThat(batches).contains(List.of("a"), List.of("b"), List.of("c"));
    }

    @ParameterizedTest(
            name = "Q-22 what the database fails all in ({0}) is not tried one by one, each with a wait of its own")
    @ValueSource(strings = {"08006", "57P01", "55P03", "40XL1"})
    void common_fate_is_shared(String state) throws Exception {
        var lane = lane(
                requests -> {
                    if (requests.size() > 1) throw new IllegalStateException(new SQLException("gone", state));
                    return admitAll(requests);
                },
                LONG);

        var calls = queued(lane, "first", "a", "b", "c");
        firstBatchMayEnd.countDown();

        for (var call : calls.subList(1, 4))
            assertThat(call).failsWithin(LONG).withThrowableThat().withMessageContaining("gone");
        assertThat(batches).containsExactly(List.of("first"), List.of("a", "b", "c"));
        assertThat(lane.isIdle()).isTrue();
    }

    @Test
    @DisplayName("Q-22 every caller is answered when nothing commits, and the lane goes on")
    void answers_all_when_the_commit_fails() throws Exception {
        var broken = new AtomicInteger(4);
        var lane = lane(
                requests -> {
                    if (broken.decrementAndGet() >= 0) throw new IllegalStateException("no commit");
                    return admitAll(requests);
                },
                LONG);

        var calls = queued(lane, "first", "a", "b");
        firstBatchMayEnd.countDown();

        for (var call : calls) assertThat(call).failsWithin(LONG);
        assertThat(lane.admit(request("later"))).isEqualTo(new Admitted("later"));
    }

    @Test
    @DisplayName("Q-22 a waiter that times out withdraws; what was taken is answered")
    void withdraws_in_time() throws Exception {
        var lane = lane(LaneTest::admitAll, Duration.ofMillis(50));

        var calls = queued(lane, "first", "late");

        assertThat(calls.get(1)).failsWithin(LONG).withThrowableThat().withCauseInstanceOf(Overloaded.class);
        firstBatchMayEnd.countDown();
        assertThat(calls.get(0).get()).isEqualTo(new Admitted("first"));
        assertThat(batches).containsExactly(List.of("first"));
        assertThat(lane.isIdle()).isTrue();
    }

    @Test
    @DisplayName("Q-22 an interrupted waiter gets its answer and keeps the interrupt")
    void interrupt_loses_nothing() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);
        queued(lane, "first");
        var kept = callers.submit(() -> {
            Thread.currentThread().interrupt();
            var decision = lane.admit(request("interrupted"));
            return decision instanceof Admitted && Thread.interrupted();
        });
        while (lane.waiting() == 0) Thread.onSpinWait();

        firstBatchMayEnd.countDown();

        assertThat(kept.get()).isTrue();
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 the same request twice in a lane is decided once, and both are told")
    void same_request_shares_its_answer() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);

        var calls = queued(lane, "first", "same", "other");
        var repeated = call(lane, "same");
        calls.add(call(lane, "first")); // is under way already
        firstBatchMayEnd.countDown();

        for (var call : calls) call.get();
        assertThat(repeated.get()).isEqualTo(new Admitted("same"));
        assertThat(batches.get(0)).containsExactly("first");
        assertThat(batches.get(1)).startsWith("same", "other");
    }

    @Test
    @Tag("K-03")
    @DisplayName(
            "K-03 who repeats a request that takes its time is told so after two seconds, and the first one is not harmed")
    void repeating_is_not_waited_for_long() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);
        var calls = queued(lane, "first");

        assertThatExceptionOfType(RequestInProgress.class).isThrownBy(() -> lane.admit(request("first")));

        firstBatchMayEnd.countDown();
        assertThat(calls.get(0).get()).isEqualTo(new Admitted("first"));
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 another request under an id in the lane waits for it and is then decided by itself")
    void another_request_under_the_id_is_not_answered_for_it() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);
        queued(lane, "first");
        var other = new AdmissionRequest(
                RequestId.of("test", "first", "another body"),
                "another",
                7,
                "test",
                Instant.EPOCH,
                Map.of(),
                new TreeSet<>(),
                List.of(),
                Map.of(),
                Writer.nothing());

        var second = callers.submit((Callable<Decision>) () -> lane.admit(other));
        firstBatchMayEnd.countDown();

        assertThat(second.get()).isEqualTo(new Admitted("another"));
        assertThat(batches).containsExactly(List.of("first"), List.of("another"));
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 when the first one fails, who repeats it tries by himself")
    void a_failure_is_not_shared() throws Exception {
        var lane = lane(
                requests -> {
                    if (batches.size() == 1) throw new IllegalStateException("no commit");
                    return admitAll(requests);
                },
                LONG);

        var calls = queued(lane, "first");
        var repeated = call(lane, "first");
        firstBatchMayEnd.countDown();

        assertThat(calls.get(0)).failsWithin(LONG).withThrowableThat().withMessageContaining("no commit");
        assertThat(repeated.get()).isEqualTo(new Admitted("first"));
    }

    @Test
    @DisplayName("Q-22 batches are bounded, and so is the queue")
    void is_bounded() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);
        var names = new String[Lane.QUEUE_MAX];
        for (var place = 0; place < names.length; place++) names[place] = "waiter-" + place;

        var calls = queued(lane, "first", names);
        assertThatExceptionOfType(Overloaded.class).isThrownBy(() -> lane.admit(request("too-many")));
        firstBatchMayEnd.countDown();

        for (var call : calls) call.get();
        assertThat(batches).allSatisfy(batch -> assertThat(batch).hasSizeLessThanOrEqualTo(Lane.BATCH_MAX));
        assertThat(batches.subList(1, batches.size()).stream().flatMap(List::stream))
                .as("nobody overtakes")
                .containsExactly(names);
    }

    @Test
    @DisplayName("Q-22 a batch has 2,000 rows at most; what is larger by itself goes alone, and nobody overtakes it")
    void is_bounded_by_rows() throws Exception {
        var lane = lane(LaneTest::admitAll, LONG);
        var calls = queued(lane, "first");
        for (var name : List.of("a", "b")) calls.add(behind(lane, request(name, writing(Lane.ROWS_MAX / 2))));
        calls.add(behind(lane, request("one-more", writing(1))));
        calls.add(behind(lane, request("huge", writing(Lane.ROWS_MAX + 1))));
        calls.add(behind(lane, request("last", writing(1))));

        firstBatchMayEnd.countDown();

        for (var call : calls) call.get();
        assertThat(batches)
                .containsExactly(
                        List.of("first"), List.of("a", "b"), List.of("one-more"), List.of("huge"), List.of("last"));
    }

    /** Each batch lasts until everybody else queues, so all that come next are there to be overtaken. */
    @Test
    @DisplayName("Q-22 64 threads that come again and again: nobody is overtaken twice by the same one")
    void nobody_is_overtaken() throws Exception {
        var active = new AtomicInteger(Lane.BATCH_MAX);
        var lanes = new CompletableFuture<Lane>();
        var served = new CopyOnWriteArrayList<List<String>>();
        lanes.complete(new Lane(
                requests -> {
                    served.add(requests.stream().map(AdmissionRequest::answer).toList());
                    while (lanes.join().waiting() + requests.size() < active.get()) Thread.onSpinWait();
                    return admitAll(requests);
                },
                LONG));

        var threads = new ArrayList<Future<Void>>();
        for (var thread = 0; thread < Lane.BATCH_MAX; thread++) {
            var mine = String.valueOf(thread);
            threads.add(callers.submit((Callable<Void>) () -> {
                for (var turn = 0; turn < TURNS; turn++) lanes.join().admit(request(mine + "-" + turn));
                active.decrementAndGet();
                return null;
            }));
        }
        for (var thread : threads) thread.get();

        assertOvertakenOnce(served);
    }

    /** Between two turns of one thread no other has more than two. */
    private static void assertOvertakenOnce(List<List<String>> served) {
        var since = new HashMap<String, Map<String, Integer>>();
        for (var name : served.stream().flatMap(List::stream).toList()) {
            var thread = name.substring(0, name.indexOf('-'));
            since.values().forEach(others -> others.merge(thread, 1, Integer::sum));
            var others = since.put(thread, new HashMap<>());
            if (others != null) others.remove(thread);
            if (others != null) assertThat(others.values()).as(name).allMatch(turns -> turns <= 2);
        }
    }

    @Test
    @DisplayName("Q-22 64 threads at once: everybody is served, the lead never gets lost")
    void nobody_is_left_waiting() throws Exception {
        firstBatchMayEnd.countDown();
        var served = new AtomicInteger();
        var lane = lane(
                requests -> {
                    served.addAndGet(requests.size());
                    return admitAll(requests);
                },
                LONG);

        var threads = new ArrayList<Future<Void>>();
        for (var thread = 0; thread < 64; thread++) {
            var mine = thread;
            threads.add(callers.submit((Callable<Void>) () -> {
                for (var turn = 0; turn < 200; turn++) lane.admit(request(mine + "-" + turn));
                return null;
            }));
        }

        for (var thread : threads) thread.get();
        assertThat(served).hasValue(64 * 200);
        assertThat(lane.isIdle()).isTrue();
    }

    @Test
    @DisplayName("Q-22 an error that is no exception still answers everybody")
    void answers_after_an_error() throws Exception {
        var lane = lane(
                requests -> {
                    if (requests.size() > 1) throw new StackOverflowError("deep");
                    return admitAll(requests);
                },
                LONG);

        var calls = queued(lane, "first", "a", "b");
        firstBatchMayEnd.countDown();

        assertThat(calls.get(1)).failsWithin(LONG);
        assertThat(calls.get(2)).failsWithin(LONG);
        assertThat(lane.admit(request("later"))).isEqualTo(new Admitted("later"));
    }
}
