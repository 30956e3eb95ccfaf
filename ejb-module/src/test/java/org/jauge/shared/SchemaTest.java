package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    void what_is_not_of_this_release_is_left_alone() throws SQLException {
        schema.update();

        noted("'999'", "V999__later.sql", true);
        assertThat(schema.update().orElseThrow())
                .as("a newer release has been here")
                .contains("version 999", "does not know")
                .doesNotContain("\n");
        forgotten();

        noted("'999'", "V999__later.sql", false);
        assertThat(schema.update().orElseThrow())
                .as("a migration stopped half-way")
                .contains("V999__later.sql stopped half-way", "restore the backup")
                .doesNotContain("\n");
        forgotten();

        write("update " + HISTORY + " set \"checksum\" = 1 where \"version\" = '1'");
        assertThat(schema.update().orElseThrow())
                .as("a script was changed afterwards")
                .contains("1")
                .doesNotContain("\n");
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
    @DisplayName("of the rows that a sale writes no key is looked up that another one implies")
    void implied_keys_are_dropped() throws SQLException {
        assertThat(schema.update()).isEmpty();

        assertThat(keys("dossier")).containsOnly("contact_id", "held_as", "point_of_sale_id");
        assertThat(keys("dossier_line"))
                .contains("category_id", "dossier_id", "emplacement_id", "event_id")
                .doesNotContain("activity_id", "merchant_id");
        assertThat(keys("ticket")).containsOnly("cancellation_id", "category_id", "dossier_id", "line_id");
        assertThat(keys("payment")).containsOnly("closing_id", "dossier_id", "point_of_sale_id");
    }

    private List<String> keys(String table) throws SQLException {
        try (var connection = database.getConnection()) {
            var facts = connection.getMetaData();
            var stored = isPostgresql() ? table : table.toUpperCase(Locale.ROOT);
            var found = new ArrayList<String>();
            try (var keys = facts.getImportedKeys(null, connection.getSchema(), stored)) {
                while (keys.next()) found.add(keys.getString("FKCOLUMN_NAME").toLowerCase(Locale.ROOT));
            }
            return found;
        }
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

    @Test
    @Tag("P-02")
    @DisplayName(
            "P-02 what merchants of before gave back is numbered in the order of time, each by himself, gifts left out")
    void credit_notes_of_before_are_numbered() throws SQLException {
        schema.updateTo("32");
        for (var merchant : List.of(1, 2, 3)) sold(merchant);
        givenBack(10, 1, "2026-01-03", "CASH");
        givenBack(11, 1, "2026-01-01", "TRANSFER");
        givenBack(12, 1, "2026-01-02", "FREE");
        givenBack(13, 1, "2026-01-03", "CASH");
        givenBack(14, 2, "2026-01-01", "CASH");

        assertThat(schema.update()).isEmpty();

        for (var numbered : List.of("11 and credit_note = 1", "10 and credit_note = 2", "13 and credit_note = 3"))
            assertThat(count("cancellation where id = " + numbered))
                    .as(numbered)
                    .isEqualTo(1);
        assertThat(count("cancellation where id = 12 and credit_note is null")).isEqualTo(1);
        assertThat(count("cancellation where id = 14 and credit_note = 1")).isEqualTo(1);
        for (var last : List.of("1 and last_number = 3", "2 and last_number = 1", "3 and last_number = 0"))
            assertThat(count("credit_note_series where merchant_id = " + last))
                    .as(last)
                    .isEqualTo(1);
    }

    @Test
    @Tag("A-01")
    @DisplayName("A-01 a run that was under way begins again, and so do its counts; what is over keeps them")
    void runs_begin_again() throws SQLException {
        schema.updateTo("27");
        write("insert into merchant values (1, 'Org', 'fr', 'EUR', 'UTC', current_timestamp, 1)");
        for (var finished : List.of("false", "true"))
            write("insert into release_run values (" + (finished.equals("true") ? 2 : 1)
                    + ", 1, 'staff:1', 'BOOKING', null, null, '', 9, 5, 3, 2, '33 34', current_timestamp, 7, '', "
                    + finished + ", current_timestamp, current_timestamp, 1)");

        assertThat(schema.update()).isEmpty();

        assertThat(count("release_run where id = 1 and position = 0 and done = 0 and kept = 0 and kept_numbers = ''"))
                .isEqualTo(1);
        assertThat(count("release_run where id = 2 and position = 5 and done = 3 and kept = 2"))
                .isEqualTo(1);
    }

    /** A merchant with one dossier that was paid in cash, each under his number. */
    private void sold(int merchant) throws SQLException {
        var his = merchant + ", " + merchant + ", ";
        write("insert into merchant values (" + merchant + ", 'Org', 'fr', 'EUR', 'UTC', current_timestamp, 1)");
        write("insert into audience_type values (" + his + "'Tous', 1, true, 1)");
        write("insert into point_of_sale (id, merchant_id, name, channel, language, default_audience_id, hold_minutes,"
                + " hold_minutes_max, units_per_hold_max, open_holds_max, active, version) values (" + his
                + "'Guichet', 'BOX_OFFICE', 'fr', " + merchant + ", 10, 30, 20, 3, true, 1)");
        write("insert into dossier (id, merchant_id, point_of_sale_id, number, token, state, currency, total, holder,"
                + " created_by, created_at, version) values (" + his + merchant + ", '33', 'token-" + merchant
                + "', 'SETTLED', 'EUR', 30, '', 'staff:1', current_timestamp, 1)");
        write("insert into payment (id, merchant_id, dossier_id, method, amount, currency, provider, paid_by, paid_at)"
                + " values (" + his + merchant + ", 'CASH', 30, 'EUR', '', 'staff:1', current_timestamp)");
    }

    private void givenBack(int id, int merchant, String date, String method) throws SQLException {
        var his = id + ", " + merchant + ", " + merchant + ", ";
        write(
                "insert into cancellation (id, merchant_id, dossier_id, tickets, places, reason, cancelled_by, cancelled_at)"
                        + " values (" + his + "'INVALIDATED', 'RELEASED', 'ill', 'staff:1', {ts '" + date
                        + " 10:00:00'})");
        write(
                "insert into refund (id, merchant_id, dossier_id, cancellation_id, payment_id, given_as, amount, currency,"
                        + " reference, refunded_by, refunded_at) values (" + his + id + ", " + merchant + ", '" + method
                        + "', 1, 'EUR', '', 'staff:1', current_timestamp)");
    }

    private void noted(String version, String script, boolean success) throws SQLException {
        write("insert into " + HISTORY + " values (99, " + version + ", 'later', 'SQL', '" + script
                + "', 1, 'test', current_timestamp, 1, " + success + ")");
    }

    private void forgotten() throws SQLException {
        write("delete from " + HISTORY + " where \"installed_rank\" = 99");
        assertThat(schema.update()).isEmpty();
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
