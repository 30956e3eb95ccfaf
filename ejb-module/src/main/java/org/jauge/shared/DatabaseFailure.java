package org.jauge.shared;

import java.sql.SQLException;

/** Says in one line why a database cannot be reached. */
final class DatabaseFailure {

    /** Derby: another process has booted this database. */
    private static final String LOCKED = "XSDB6";

    private DatabaseFailure() {}

    static String reason(SQLException failure) {
        var deepest = failure.getMessage();
        for (var cause : failure) { // causes and next exceptions
            if (cause instanceof SQLException sql && LOCKED.equals(sql.getSQLState())) return locked(sql);
            if (cause.getMessage() != null) deepest = cause.getMessage();
        }
        return "the database does not answer: " + deepest;
    }

    private static String locked(SQLException failure) {
        return "another Jauge is running on this data folder; stop it, or give this one another folder (JAUGE_DATA). "
                + failure.getMessage();
    }
}
