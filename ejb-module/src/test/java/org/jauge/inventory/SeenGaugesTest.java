package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
@Tag("C-02")
class SeenGaugesTest {

    private static final GaugeKey PLACES = GaugeKey.emplacement(1, 2);
    private static final GaugeKey QUOTA = GaugeKey.quota(1, 3);
    private static final int CROWD = 40;

    private final Map<GaugeKey, GaugeLine> table = new ConcurrentHashMap<>();
    private final AtomicInteger readings = new AtomicInteger();
    private final AtomicLong nanos = new AtomicLong();
    private final SeenGauges seen = new SeenGauges(this::read, nanos::get);
    private final ExecutorService callers = Executors.newFixedThreadPool(CROWD);

    @AfterEach
    void stop() {
        callers.shutdownNow();
    }

    private SortedMap<GaugeKey, GaugeLine> read(Collection<GaugeKey> keys) {
        readings.incrementAndGet();
        var lines = new TreeMap<GaugeKey, GaugeLine>();
        for (var key : keys) {
            var line = table.get(key);
            if (line != null) lines.put(key, line);
        }
        return lines;
    }

    private Map<GaugeKey, GaugeLine> look() {
        return seen.read(new TreeSet<>(List.of(PLACES, QUOTA)));
    }

    @Test
    @DisplayName("C-02 what was read is shown again for a second, also what has no row; then it is read anew")
    void is_a_second_old_at_most() {
        table.put(PLACES, GaugeLine.untouched(40));

        assertThat(look()).containsOnlyKeys(PLACES);
        table.put(PLACES, GaugeLine.untouched(39)); // by another node
        nanos.addAndGet(Duration.ofMillis(999).toNanos());
        assertThat(look()).containsEntry(PLACES, GaugeLine.untouched(40));
        assertThat(readings).hasValue(1);

        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(look()).containsEntry(PLACES, GaugeLine.untouched(39));
        assertThat(readings).hasValue(2);
    }

    @Test
    @DisplayName("C-02 what was committed here is read at once")
    void forgets_what_moved() {
        table.put(PLACES, GaugeLine.untouched(40));
        look();

        table.put(PLACES, GaugeLine.untouched(38));
        seen.moved(List.of(PLACES));

        assertThat(look()).containsEntry(PLACES, GaugeLine.untouched(38));
    }

    @Test
    @DisplayName("C-02 who has to know is told what was read after he asked")
    void reads_now() {
        table.put(PLACES, GaugeLine.untouched(40));
        look();
        table.put(PLACES, GaugeLine.untouched(39)); // by another node

        assertThat(seen.now(new TreeSet<>(List.of(PLACES)))).containsEntry(PLACES, GaugeLine.untouched(39));
        assertThat(look()).containsEntry(PLACES, GaugeLine.untouched(39));
    }

    @Test
    @DisplayName("C-02 what moves while it is read is not kept")
    void keeps_nothing_that_moved_meanwhile() {
        table.put(PLACES, GaugeLine.untouched(40));
        var self = new CompletableFuture<SeenGauges>();
        var moving = new SeenGauges(
                keys -> {
                    var lines = read(keys);
                    table.put(PLACES, GaugeLine.untouched(10));
                    self.join().moved(List.of(PLACES));
                    return lines;
                },
                nanos::get);
        self.complete(moving);

        moving.read(new TreeSet<>(List.of(PLACES)));

        assertThat(moving.read(new TreeSet<>(List.of(PLACES)))).containsEntry(PLACES, GaugeLine.untouched(10));
        assertThat(readings).hasValue(2);
    }

    @Test
    @DisplayName("C-02 a crowd that looks while everything moves shares its readings")
    void shares_readings() throws Exception {
        table.put(PLACES, GaugeLine.untouched(40));
        var mayRead = new CountDownLatch(1);
        var slow = new SeenGauges(
                keys -> {
                    await(mayRead);
                    return read(keys);
                },
                nanos::get);
        var crowd = crowd(slow);
        mayRead.countDown();

        for (var one : crowd) assertThat(one.get()).containsEntry(PLACES, GaugeLine.untouched(40));
        assertThat(readings.get()).isLessThan(CROWD);
    }

    /** All of them have asked, or are about to. */
    private List<Future<SortedMap<GaugeKey, GaugeLine>>> crowd(SeenGauges gauges) {
        var asking = new CountDownLatch(CROWD);
        var crowd = new ArrayList<Future<SortedMap<GaugeKey, GaugeLine>>>();
        for (var caller = 0; caller < CROWD; caller++)
            crowd.add(callers.submit(() -> {
                asking.countDown();
                gauges.moved(List.of(PLACES));
                return gauges.read(new TreeSet<>(List.of(PLACES)));
            }));
        await(asking);
        return crowd;
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
