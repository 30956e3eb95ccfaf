package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.derby.jdbc.EmbeddedDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
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

    @Test
    @Tag("E-13")
    @DisplayName("E-13 a merchant of before gets the models that ship now, in his language, each once")
    void models_come_to_merchants_of_before() throws SQLException {
        schema.updateTo("6");
        for (var merchant : List.of("1, 'Org', 'fr'", "2, 'House', 'en'"))
            write("insert into merchant values (" + merchant + ", 'EUR', 'UTC', current_timestamp, 1)");
        write("insert into activity_model values (5, 1, 'single', 'One emplacement', false, 1)");
        write("insert into activity_model values (6, 1, 'several', 'Several emplacements', true, 1)");

        assertThat(schema.update()).isEmpty();

        assertThat(count("activity_model where merchant_id = 1 and tables_permitted = true"))
                .isEqualTo(1);
        assertThat(count("activity_model where merchant_id = 1 and name = 'Admission générale'"))
                .isEqualTo(1);
        assertThat(count("activity_model where merchant_id = 1")).isEqualTo(4);
        assertThat(count("activity_model where name = 'Guided visits with slots'"))
                .isEqualTo(1);
    }

    @Test
    @Tag("B-08")
    @DisplayName("B-08 for merchants of before everything stays on sale, in their language, and nothing is booked")
    void everything_stays_on_sale() throws SQLException {
        schema.updateTo("14");
        for (var merchant : List.of("1, 'Org', 'fr'", "2, 'House', 'en'"))
            write("insert into merchant values (" + merchant + ", 'EUR', 'UTC', current_timestamp, 1)");

        assertThat(schema.update()).isEmpty();

        var whole = " and state = 'ACTIVE' and sale = true and booking = false and all_activities = true";
        assertThat(count("product_profile where merchant_id = 1 and name = 'Tout en vente'" + whole))
                .isEqualTo(1);
        assertThat(count("product_profile where merchant_id = 2 and name = 'Everything on sale'" + whole))
                .isEqualTo(1);
        assertThat(count("product_profile")).isEqualTo(2);
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
