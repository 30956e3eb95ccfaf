package org.jauge.it;

import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;

/** Waits for what comes by itself, some moments later. */
public final class Patiently {

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final int PAUSE_MS = 100;

    private Patiently() {}

    /** Looks again and again, and goes on as soon as it has come, or after a minute: what then is not so, is asserted. */
    public static void await(BooleanSupplier come) {
        var end = Instant.now().plus(PATIENCE);
        while (!come.getAsBoolean() && Instant.now().isBefore(end)) pause();
    }

    private static void pause() {
        try {
            Thread.sleep(PAUSE_MS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
