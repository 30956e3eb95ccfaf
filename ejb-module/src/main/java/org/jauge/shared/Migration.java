package org.jauge.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;

/**
 * Brings the schema up to date before anything else runs; other startup beans say {@code @DependsOn("Migration")}.
 *
 * <p>What cannot be brought up to date is not started: a program that does not know its tables must not sell.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits by itself, script by script
public class Migration {

    private static final System.Logger LOG = System.getLogger(Migration.class.getName());

    private static final String TIMER_TABLES = "TIMER_"; // the databaseStore of server.xml says the same

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @PostConstruct
    void migrate() {
        // drivers and EclipseLink go through java.sql.Timestamp, which moves what falls into an hour that the zone
        // skips
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        try {
            connect();
            var flyway = flyway();
            check(flyway);
            flyway.migrate();
            var current = flyway.info().current();
            LOG.log(System.Logger.Level.INFO, "Schema at version " + (current == null ? "0" : current.getVersion()));
        } catch (FlywayException e) {
            throw StartRefused.because(inOneLine(e));
        }
    }

    /** Before Flyway, whose own message for this would be a page long. */
    private void connect() {
        try (var connection = dataSource.getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw StartRefused.because(DatabaseFailure.reason(e));
        }
    }

    private Flyway flyway() {
        return Flyway.configure(Migration.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .baselineVersion("0")
                .baselineOnMigrate(onlyTimerTables())
                .ignoreMigrationPatterns(new String[0]) // the default forgives a schema newer than the program
                .load();
    }

    /** The server makes the tables of its timers before the application starts; any other table is somebody else's. */
    private boolean onlyTimerTables() {
        try (var connection = dataSource.getConnection();
                var tables = connection
                        .getMetaData()
                        .getTables(connection.getCatalog(), connection.getSchema(), "%", new String[] {"TABLE"})) {
            while (tables.next())
                if (!tables.getString("TABLE_NAME").toUpperCase(Locale.ROOT).startsWith(TIMER_TABLES)) return false;
            return true;
        } catch (SQLException e) {
            throw StartRefused.because(DatabaseFailure.reason(e));
        }
    }

    private void check(Flyway flyway) {
        for (var migration : flyway.info().all()) {
            var state = migration.getState();
            if (state == MigrationState.FUTURE_SUCCESS) throw StartRefused.because(newer(migration));
            if (state.isFailed()) throw StartRefused.because(failed(migration));
        }
    }

    private static String newer(MigrationInfo migration) {
        return "the database is at version " + migration.getVersion()
                + ", which this release does not know: start the newer release, or restore the backup of before it";
    }

    private static String failed(MigrationInfo migration) {
        return "migration " + migration.getScript() + " stopped half-way: restore the backup of before it";
    }

    /** What failed and why, out of Flyway's page; the states and codes between them go. */
    private static String inOneLine(FlywayException failure) {
        return String.valueOf(failure.getMessage())
                .lines()
                .filter(line -> !line.isBlank())
                .filter(line ->
                        !line.startsWith("---") && !line.startsWith("SQL State") && !line.startsWith("Error Code"))
                .limit(2)
                .collect(Collectors.joining(": "));
    }
}
