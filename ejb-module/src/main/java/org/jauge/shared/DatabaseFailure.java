package org.jauge.shared;

import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says in one line why a database cannot be reached. */
final class DatabaseFailure {

    /** Derby: another process has booted this database. */
    private static final String LOCKED = "XSDB6";

    private DatabaseFailure() {}

    static String reason(SQLException failure) {
        var all = new LinkedHashSet<Throwable>();
        collect(failure, all);
        var deepest = failure.getMessage();
        for (var cause : all) {
            if (cause instanceof SQLException sql && LOCKED.equals(sql.getSQLState())) return locked(sql);
            if (cause.getMessage() != null) deepest = cause.getMessage();
        }
        return "the database does not answer: " + deepest;
    }

    /** Causes, and the next exceptions of each: the server puts its own around those of Derby. */
    private static void collect(@Nullable Throwable failure, Set<Throwable> all) {
        if (failure == null || !all.add(failure)) return;
        if (failure instanceof SQLException sql) collect(sql.getNextException(), all);
        collect(failure.getCause(), all);
    }

    private static String locked(SQLException failure) {
        return "another Jauge is running on this data folder; stop it, or give this one another folder (JAUGE_DATA). "
                + failure.getMessage();
    }
}
