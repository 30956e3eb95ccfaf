package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The control of the race tests: the same race on a copy of the table without version and check, taken by reading and
 * then writing, must oversell. Were it not to, the race tests would prove nothing.
 */
class OversellControlIT extends InContainer {

    private static final int BUYERS = 100;
    private static final int PLACES = 25;
    private static final int ROUNDS_MAX = 50;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Inject
    Together together;

    @BeforeEach
    void copyOfTheTable() throws SQLException {
        run("create table naive_gauge (id integer not null primary key, capacity integer not null, used integer"
                + " not null)");
        run("insert into naive_gauge values (1, " + PLACES + ", 0)");
    }

    @AfterEach
    void away() throws SQLException {
        run("drop table naive_gauge");
    }

    @Test
    @Tag("Q-22")
    @DisplayName("Q-22 control: the same rush, reading and then writing without lock, version and check, oversells")
    void naive_taking_oversells() throws Exception {
        var sold = 0;
        for (var round = 0; round < ROUNDS_MAX && sold <= PLACES; round++) {
            run("update naive_gauge set used = 0");
            sold = together.rush(BUYERS, buyer -> takesNaively());
        }

        assertThat(sold).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(PLACES);
    }

    private boolean takesNaively() {
        try (var connection = dataSource.getConnection()) {
            var used = used(connection);
            if (used >= PLACES) return false;
            try (var update = connection.prepareStatement("update naive_gauge set used = ? where id = 1")) {
                update.setInt(1, used + 1);
                return update.executeUpdate() == 1;
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int used(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select used from naive_gauge where id = 1")) {
            rows.next();
            return rows.getInt(1);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
