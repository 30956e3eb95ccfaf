package org.jauge.shared;

import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceException;
import java.util.function.Supplier;

/** Lets the database's unique keys have the last word, and gives that word a meaning. */
public final class UniqueKeys {

    private UniqueKeys() {}

    /** Writes what is pending; a duplicate key becomes {@code taken}. Nothing but the named row may be pending. */
    public static void flush(EntityManager em, Supplier<? extends Rejection> taken) {
        try {
            em.flush();
        } catch (PersistenceException e) {
            if (DatabaseFault.of(e) == DatabaseFault.DUPLICATE) throw taken.get();
            throw e;
        }
    }
}
