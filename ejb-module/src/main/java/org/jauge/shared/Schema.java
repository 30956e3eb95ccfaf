package org.jauge.shared;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationState;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/** The tables of a database: brought up to date, or left alone with the reason why they cannot be. */
final class Schema {

    private static final System.Logger LOG = System.getLogger(Schema.class.getName());

    private final DataSource dataSource;
    private final boolean postgresql;

    Schema(DataSource dataSource, boolean postgresql) {
        this.dataSource = dataSource;
        this.postgresql = postgresql;
    }

    /** Answers why nobody may work on this database, in one line; empty when it is up to date. */
    Optional<String> update() {
        try {
            var flyway = flyway();
            for (var migration : flyway.info().all()) {
                var state = migration.getState();
                if (state == MigrationState.FUTURE_SUCCESS) return Optional.of(newer(migration));
                if (state.isFailed()) return Optional.of(failed(migration));
            }
            flyway.migrate();
            var current = flyway.info().current();
            LOG.log(System.Logger.Level.INFO, "Schema at version " + (current == null ? "0" : current.getVersion()));
            return Optional.empty();
        } catch (FlywayException e) {
            return Optional.of(inOneLine(e));
        }
    }

    /** Up to that version only, as an older release left it. */
    void updateTo(String version) {
        configuration().target(version).load().migrate();
    }

    private Flyway flyway() {
        return configuration().load();
    }

    private FluentConfiguration configuration() {
        return Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .javaMigrations(new ImpliedKeys())
                .placeholders(placeholders())
                .ignoreMigrationPatterns(new String[0]); // the default forgives a schema newer than the program
    }

    /** What the two databases write differently. */
    private Map<String, String> placeholders() {
        return postgresql
                ? Map.of("bytes", "bytea", "nextCatalogueId", "nextval('catalogue_seq')", "stored", " stored")
                : Map.of("bytes", "blob", "nextCatalogueId", "next value for catalogue_seq", "stored", "");
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
