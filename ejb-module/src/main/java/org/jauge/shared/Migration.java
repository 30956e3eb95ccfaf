package org.jauge.shared;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.TimeZone;
import javax.sql.DataSource;

/**
 * Brings the schema up to date before anything else runs; other startup beans say {@code @DependsOn("Migration")}.
 *
 * <p>What cannot be brought up to date is not started: a program that does not know its tables must not sell.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN) // Flyway commits by itself, script by script
public class Migration {

    @Resource(lookup = "jdbc/jauge-migration")
    DataSource dataSource;

    @Inject
    Database database;

    @Inject
    Topology topology;

    @PostConstruct
    void migrate() {
        // drivers and EclipseLink go through java.sql.Timestamp, which moves what falls into an hour that the zone
        // skips
        TimeZone.setDefault(TimeZone.getTimeZone(ZoneOffset.UTC));
        topology.objection().ifPresent(reason -> {
            throw StartRefused.because(reason);
        });
        connect();
        new Schema(dataSource, database.isPostgresql()).update().ifPresent(reason -> {
            throw StartRefused.because(reason);
        });
    }

    /** Before Flyway, whose own message for this would be a page long. */
    private void connect() {
        try (var connection = dataSource.getConnection()) {
            connection.getMetaData();
        } catch (SQLException e) {
            throw StartRefused.because(DatabaseFailure.reason(e));
        }
    }
}
