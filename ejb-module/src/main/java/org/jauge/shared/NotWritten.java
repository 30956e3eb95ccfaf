package org.jauge.shared;

import jakarta.ejb.ApplicationException;
import java.sql.SQLException;

/**
 * The database did not take what a transaction had to insert, and undid it all; the cause says why. Mostly a twin was
 * first, which is nothing for the log: whoever asked is asked again, or answered like his twin.
 */
@ApplicationException(rollback = true)
final class NotWritten extends RuntimeException {

    private static final long serialVersionUID = 1L;

    NotWritten(SQLException cause) {
        super("Not written", cause);
    }
}
