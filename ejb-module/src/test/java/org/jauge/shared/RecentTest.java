package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class RecentTest {

    private static final Duration LONG = Duration.ofDays(1);

    private final AtomicInteger readings = new AtomicInteger();
    private final Recent<String, Integer> recent = new Recent<>(LONG, 3);

    @Test
    @DisplayName("What was read a moment ago is not read again")
    void remembers() {
        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(1);
        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(1);
        assertThat(recent.get("b", readings::incrementAndGet)).isEqualTo(2);
    }

    @Test
    @DisplayName("What is too old is read again")
    void reads_what_is_old() {
        var none = new Recent<String, Integer>(Duration.ZERO, 3);

        assertThat(none.get("a", readings::incrementAndGet)).isEqualTo(1);
        assertThat(none.get("a", readings::incrementAndGet)).isEqualTo(2);
    }

    @Test
    @DisplayName("What was forgotten is read again, one or all")
    void forgets() {
        recent.get("a", readings::incrementAndGet);
        recent.get("b", readings::incrementAndGet);

        recent.forget("a");
        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(3);
        assertThat(recent.get("b", readings::incrementAndGet)).isEqualTo(2);

        recent.forgetAll();
        assertThat(recent.get("b", readings::incrementAndGet)).isEqualTo(4);
    }

    @Test
    @DisplayName("A failed reading is nobody's answer")
    void forgets_failures() {
        assertThatIllegalStateException().isThrownBy(() -> recent.get("a", RecentTest::failing));

        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(1);
    }

    @Test
    @DisplayName("Asking for ever new things fills no memory")
    void stays_small() {
        for (var key : new String[] {"a", "b", "c", "d"}) recent.get(key, readings::incrementAndGet);

        assertThat(recent.get("d", readings::incrementAndGet)).isEqualTo(4);
        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(5);
    }

    @Test
    @DisplayName("Of many who ask at once one reads")
    void reads_once_for_all() {
        var everybodyAsks = new CountDownLatch(8);
        var asked = IntStream.range(0, 8)
                .mapToObj(number -> CompletableFuture.supplyAsync(
                        () -> {
                            everybodyAsks.countDown();
                            return recent.get("a", () -> {
                                await(everybodyAsks);
                                return readings.incrementAndGet();
                            });
                        },
                        command -> new Thread(command).start()))
                .toList();

        assertThat(asked).allSatisfy(answer -> assertThat(answer.join()).isEqualTo(1));
    }

    @Test
    @DisplayName("A reading that began before the change is handed to nobody who asks after it")
    void drops_a_reading_under_way() {
        var begun = new CountDownLatch(1);
        var changed = new CountDownLatch(1);
        var slow = CompletableFuture.supplyAsync(() -> recent.get("a", () -> {
            begun.countDown();
            await(changed);
            return readings.incrementAndGet();
        }));
        await(begun);

        recent.forget("a");
        changed.countDown();

        assertThat(slow.join()).isEqualTo(1);
        assertThat(recent.get("a", readings::incrementAndGet)).isEqualTo(2);
    }

    private static int failing() {
        throw new IllegalStateException("no connection");
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
