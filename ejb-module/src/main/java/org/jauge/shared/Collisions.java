package org.jauge.shared;

import java.util.function.Supplier;

/**
 * Does again what the database undid for a collision: on Derby readers wait for writers, and may be the ones who have to
 * give way. For what changes nothing, or nothing twice.
 */
public final class Collisions {

    private static final int TRIES_MAX = 4;

    private Collisions() {}

    public static void retried(Runnable work) {
        retried(() -> {
            work.run();
            return true;
        });
    }

    public static <T> T retried(Supplier<T> work) {
        for (var attempt = 1; ; attempt++) {
            try {
                return work.get();
            } catch (RuntimeException e) {
                if (attempt == TRIES_MAX || DatabaseFault.of(e) != DatabaseFault.COLLIDED) throw e;
            }
        }
    }
}
