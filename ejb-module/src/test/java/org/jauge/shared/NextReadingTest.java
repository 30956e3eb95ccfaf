package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class NextReadingTest {

    private static final int CROWD = 50;

    private final ExecutorService callers = Executors.newCachedThreadPool();
    private final NextReading<Integer> reading = new NextReading<>();
    private final AtomicInteger begun = new AtomicInteger();
    private final CountDownLatch firstMayEnd = new CountDownLatch(1);

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    @Test
    @DisplayName("A crowd that asks during a reading shares the next one: two readings in all")
    void shares_the_next_reading() throws Exception {
        var first = callers.submit(() -> reading.get(this::slowly));
        while (begun.get() == 0) Thread.onSpinWait();

        var crowd = crowd(() -> reading.get(begun::incrementAndGet));
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(1);
        for (var one : crowd) assertThat(one.get()).isGreaterThan(1); // nobody gets what was read before he asked
        assertThat(begun.get()).isLessThan(CROWD);
    }

    @Test
    @DisplayName("A failure is shared by those who waited for it, and the next one reads again")
    void shares_a_failure() throws Exception {
        var first = callers.submit(() -> reading.get(this::slowly));
        while (begun.get() == 0) Thread.onSpinWait();
        var crowd = crowd(() -> reading.get(() -> {
            begun.incrementAndGet();
            throw new IllegalStateException("away");
        }));
        firstMayEnd.countDown();

        assertThat(first.get()).isEqualTo(1);
        for (var one : crowd) assertThat(one).failsWithin(50, TimeUnit.SECONDS);
        assertThat(reading.get(() -> 7)).isEqualTo(7);
    }

    @Test
    @DisplayName("Who reads alone gets his own failure as it is")
    void throws_what_was_thrown() {
        assertThatIllegalStateException()
                .isThrownBy(() -> reading.get(() -> {
                    throw new IllegalStateException("away");
                }))
                .withMessage("away");
    }

    private Integer slowly() {
        var number = begun.incrementAndGet();
        try {
            assertThat(firstMayEnd.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return number;
    }

    private List<Future<Integer>> crowd(Callable<Integer> one) throws InterruptedException {
        var asking = new CountDownLatch(CROWD);
        var crowd = new ArrayList<Future<Integer>>();
        for (var caller = 0; caller < CROWD; caller++)
            crowd.add(callers.submit(() -> {
                asking.countDown();
                return one.call();
            }));
        assertThat(asking.await(30, TimeUnit.SECONDS)).isTrue();
        return crowd;
    }
}
