package org.jauge.backoffice.shell;

import org.jspecify.annotations.Nullable;

/** Looks through the wrappings of an exception. */
final class Causes {

    private static final int DEPTH_MAX = 20;

    private Causes() {}

    static <T extends Throwable> @Nullable T find(@Nullable Throwable thrown, Class<T> type) {
        var cause = thrown;
        for (var depth = 0; cause != null && depth < DEPTH_MAX; depth++) {
            if (type.isInstance(cause)) return type.cast(cause);
            cause = cause.getCause();
        }
        return null;
    }

    /** By name, where the type itself is none of this module's business. */
    static boolean has(@Nullable Throwable thrown, String simpleName) {
        var cause = thrown;
        for (var depth = 0; cause != null && depth < DEPTH_MAX; depth++) {
            if (cause.getClass().getSimpleName().equals(simpleName)) return true;
            cause = cause.getCause();
        }
        return false;
    }
}
