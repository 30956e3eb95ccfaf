package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("H-03")
class TurnstilesTest {

    private static final int CROWD = 64;
    private static final Instant TEN = Instant.parse("2016-08-05T10:00:00Z");

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final Turnstiles<String> turnstiles = new Turnstiles<>();
    private final CountDownLatch firstRuns = new CountDownLatch(1);
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);
    private final AtomicInteger passes = new AtomicInteger();
    private final List<Instant> moments = new CopyOnWriteArrayList<>();

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    /** The first pass lasts until the test lets it end. */
    private void work(Instant moment) {
        moments.add(moment);
        if (passes.incrementAndGet() > 1) return;
        firstRuns.countDown();
        try {
            assertThat(firstMayEnd.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Future<Integer> call(Instant now) {
        return callers.submit((Callable<Integer>) () -> {
            turnstiles.pass("event", now, this::work);
            return passes.get();
        });
    }

    @Test
    @DisplayName("H-03 of a crowd that comes while one looks, one looks again and all others share what he found")
    void shares_a_pass() throws Exception {
        var first = call(TEN);
        firstRuns.await();
        var crowd = new ArrayList<Future<Integer>>();
        for (var one = 0; one < CROWD; one++) crowd.add(call(TEN));
        while (turnstiles.waiting("event") < CROWD) Thread.onSpinWait();

        firstMayEnd.countDown();

        first.get();
        for (var one : crowd) assertThat(one.get()).isEqualTo(2); // never the one that had begun before he came
        assertThat(turnstiles.waiting("event")).isZero();
    }

    @Test
    @DisplayName("H-03 the pass that is shared looks as of the latest moment of all who wait for it")
    void looks_as_of_the_latest_moment() throws Exception {
        var first = call(TEN);
        firstRuns.await();
        var second = call(TEN);
        while (turnstiles.waiting("event") < 1) Thread.onSpinWait();
        var third = call(TEN.plusMillis(1));
        while (turnstiles.waiting("event") < 2) Thread.onSpinWait();

        firstMayEnd.countDown();

        first.get();
        second.get();
        assertThat(third.get()).isEqualTo(2);
        assertThat(moments).containsExactly(TEN, TEN.plusMillis(1));
    }

    @Test
    @DisplayName("H-03 a pass that failed is shared by nobody; another thing has a turnstile of its own")
    void shares_no_failure() {
        assertThatIllegalStateException()
                .isThrownBy(() -> turnstiles.pass("event", TEN, moment -> {
                    throw new IllegalStateException("failed");
                }));
        turnstiles.pass("event", TEN, moment -> passes.incrementAndGet());
        turnstiles.pass("another", TEN, outer -> turnstiles.pass("event", TEN, inner -> passes.incrementAndGet()));

        assertThat(passes).hasValue(2);
    }
}
