package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SchemaTest {

    private static final String HISTORY = "\"flyway_schema_history\"";

    private DataSource database = new EmbeddedDataSource();
    private Schema schema = new Schema(database, false);

    @BeforeEach
    void an_empty_database() throws SQLException {
        database = empty();
        schema = new Schema(database, isPostgresql());
    }

    /** A database with nothing in it. */
    DataSource empty() throws SQLException {
        var derby = new EmbeddedDataSource();
        derby.setDatabaseName("memory:" + UUID.randomUUID());
        derby.setCreateDatabase("create");
        return derby;
    }

    boolean isPostgresql() {
        return false;
    }

    @Test
    void an_empty_database_gets_its_tables_once() throws SQLException {
        assertThat(schema.update()).isEmpty();
        assertThat(count("gauge")).isZero();
        var migrations = count(HISTORY);

        assertThat(schema.update()).isEmpty();
        assertThat(count(HISTORY)).isEqualTo(migrations);
    }

    @Test
    void a_newer_release_has_been_here() throws SQLException {
        schema.update();
        noted("'999'", "V999__later.sql", true);

        assertThat(schema.update().orElseThrow())
                .contains("version 999", "does not know")
                .doesNotContain("\n");
    }

    @Test
    void a_migration_stopped_half_way() throws SQLException {
        schema.update();
        noted("'999'", "V999__later.sql", false);

        assertThat(schema.update().orElseThrow())
                .contains("V999__later.sql stopped half-way", "restore the backup")
                .doesNotContain("\n");
    }

    @Test
    void a_script_was_changed_afterwards() throws SQLException {
        schema.update();
        write("update " + HISTORY + " set \"checksum\" = 1 where \"version\" = '1'");

        assertThat(schema.update().orElseThrow()).contains("1").doesNotContain("\n");
    }

    @Test
    void somebody_else_lives_here() throws SQLException {
        write("create table guests (id int)");

        assertThat(schema.update().orElseThrow()).isNotBlank().doesNotContain("\n");
    }

    private void noted(String version, String script, boolean success) throws SQLException {
        write("insert into " + HISTORY + " values (99, " + version + ", 'later', 'SQL', '" + script
                + "', 1, 'test', current_timestamp, 1, " + success + ")");
    }

    private void write(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    private int count(String table) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery("select count(*) from " + table)) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
