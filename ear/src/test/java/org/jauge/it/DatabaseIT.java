package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jauge.shared.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatabaseIT extends InContainer {

    @Inject
    Database database;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    void runs_on_the_database_that_the_environment_names() {
        assertThat(database.isPostgresql()).isEqualTo("postgresql".equals(System.getenv("JAUGE_DB")));
    }

    @Test
    void every_migration_succeeded() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select \"success\" from \"flyway_schema_history\"")) {
            assertThat(rows.next()).isTrue();
            do {
                assertThat(rows.getBoolean(1)).isTrue();
            } while (rows.next());
        }
    }

    @Test
    void the_minute_tick_is_kept_in_the_database() throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from timer_task")) {
            rows.next();

            assertThat(rows.getInt(1)).isEqualTo(1);
        }
    }

    @Test
    void the_postgresql_run_starts_far_from_utc() {
        var far = "America/Toronto".equals(System.getProperty("user.timezone"));

        assertThat(far).isEqualTo(database.isPostgresql());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2027-01-01T00:00:00",
                "2027-03-14T02:30:00", // an hour that Toronto skips; in Toronto it is half past nine the evening before
                "2027-11-07T01:30:00", // an hour that Toronto has twice
                "2027-07-01T12:00:00.123456"
            })
    void a_moment_in_utc_is_stored_as_it_is_whatever_zone_the_server_starts_in(String text) {
        var moment = LocalDateTime.parse(text);

        assertThat(Timestamp.valueOf(moment).toLocalDateTime()).isEqualTo(moment); // what EclipseLink hands the driver
        assertThat(Timestamp.valueOf(moment).toInstant()).isEqualTo(moment.toInstant(ZoneOffset.UTC));
    }
}
