package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.Serializable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jauge.it.fixture.ObstacleSign;
import org.jauge.it.inside.Inside;
import org.jauge.it.inside.Work;

/** What a test puts in the way of its buyers: one at a time. */
final class Obstacles {

    private final Inside inside;
    private final ExecutorService threads = Executors.newCachedThreadPool();

    Obstacles(Inside inside) {
        this.inside = inside;
    }

    /** Stands in the way when this returns. */
    <T extends Serializable> CompletableFuture<T> stand(Work<T> work) {
        var standing = CompletableFuture.supplyAsync(() -> inside.call(work), threads);
        while (!inside.call(ObstacleSign.STANDS)) {
            assertThat(standing).as("not there").isNotDone();
            Thread.onSpinWait();
        }
        return standing;
    }

    void go(CompletableFuture<?> obstacle) {
        assertThat(obstacle).isNotDone();
        inside.call(ObstacleSign.GO);
    }

    void stop() {
        inside.call(ObstacleSign.GO);
        threads.shutdownNow();
    }
}
