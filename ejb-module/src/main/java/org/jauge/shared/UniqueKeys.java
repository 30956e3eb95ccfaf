package org.jauge.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Lets the database's unique keys have the last word, and gives that word a meaning. */
public final class UniqueKeys {

    private static final String DUPLICATE_KEY = "23505";

    private UniqueKeys() {}

    /** Writes what is pending; a duplicate key becomes {@code taken}. Nothing but the named row may be pending. */
    public static void flush(EntityManager em, Supplier<? extends Rejection> taken) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (isDuplicate(e)) throw taken.get();
            throw e;
        }
    }

    private static boolean isDuplicate(@Nullable Throwable problem) {
        for (var cause = problem; cause != null; cause = cause.getCause())
            if (cause instanceof SQLException sql && DUPLICATE_KEY.equals(sql.getSQLState())) return true;
        return false;
    }
}
