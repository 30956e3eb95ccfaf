package org.jauge.shared;

import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What a failure says of the database, and so what may be done about it. */
public enum DatabaseFault {
    /** A twin was first: the same key on another thread or node. */
    DUPLICATE,
    /** Deadlock or serialisation: undone, and at once tried again. */
    COLLIDED,
    /** A lock or a free connection did not come in time: undone, and whoever asked has waited long enough. */
    WAITED,
    /** The connection went, or there is none to be had: a commit that was under way may have come to its end. */
    LOST,
    /** Anything else: a bug, or nothing of the database's. */
    NONE;

    private static final Set<String> DUPLICATES = Set.of("23505");
    private static final Set<String> COLLISIONS = Set.of("40001", "40P01");
    /** PostgreSQL; Derby without and with its list of locks. */
    private static final Set<String> WAITS = Set.of("55P03", "40XL1", "40XL2");
    /** PostgreSQL going down, crashed, coming up, and with as many clients as it takes. */
    private static final Set<String> AWAY = Set.of("57P01", "57P02", "57P03", "53300");

    private static final String CONNECTION = "08"; // the class of all connection exceptions

    public static DatabaseFault of(Throwable failure) {
        for (@Nullable Throwable cause = failure; cause != null; cause = cause.getCause()) {
            var fault = cause instanceof SQLException sql ? of(sql) : NONE;
            if (fault != NONE) return fault;
        }
        return NONE;
    }

    private static DatabaseFault of(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (DUPLICATES.contains(state)) return DUPLICATE;
        if (COLLISIONS.contains(state)) return COLLIDED;
        if (WAITS.contains(state) || failure instanceof SQLTransientConnectionException) return WAITED; // a full pool
        if (AWAY.contains(state) || state.startsWith(CONNECTION) || isOfConnection(failure)) return LOST;
        return NONE;
    }

    private static boolean isOfConnection(SQLException failure) {
        return failure instanceof SQLRecoverableException || failure instanceof SQLNonTransientConnectionException;
    }

    /** Will be over by itself: whoever asked may come back with the same request. */
    public boolean isPassing() {
        return this == COLLIDED || isOfAll();
    }

    /** Nobody's own: what others ask of the database at this moment meets the same. */
    public boolean isOfAll() {
        return this == WAITED || this == LOST;
    }
}
