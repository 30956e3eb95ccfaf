package org.jauge.demonstration;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jauge.shared.Database;

/** Nodes that start together must not fill the database together: one does, the others leave it to him. */
@Dependent
class Turn {

    private static final System.Logger LOG = System.getLogger(Turn.class.getName());
    private static final int DEMONSTRATION = 17;

    /** Of no transaction: the work has its own ones meanwhile. */
    @Resource(lookup = "jdbc/jauge-reads")
    DataSource dataSource;

    @Inject
    Database database;

    /** An embedded database has one node. Elsewhere the lock ends with its connection, also when the node dies. */
    void take(Runnable work) {
        if (!database.isPostgresql()) work.run();
        else
            try (var connection = dataSource.getConnection()) {
                taken(connection, work);
            } catch (SQLException e) {
                throw new IllegalStateException("The database does not answer", e);
            }
    }

    private static void taken(Connection connection, Runnable work) throws SQLException {
        if (!asked(connection, "pg_try_advisory_lock")) {
            LOG.log(System.Logger.Level.INFO, "Another node fills the database with the demonstration");
            return;
        }
        try {
            work.run();
        } finally {
            asked(connection, "pg_advisory_unlock");
        }
    }

    private static boolean asked(Connection connection, String function) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select " + function + "(" + DEMONSTRATION + ")")) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
