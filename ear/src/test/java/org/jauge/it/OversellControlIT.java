package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.function.IntPredicate;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The controls of the race tests: the same races on a copy of the table without version and check, by reading and then
 * writing, must go wrong. Were they not to, the race tests would prove nothing.
 */
class OversellControlIT extends InContainer {

    private static final int BUYERS = 100;
    private static final int STAFF = 8;
    private static final int PLACES = 25;
    private static final int ROUNDS_MAX = 50;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Inject
    Together together;

    @BeforeEach
    void copyOfTheTable() throws SQLException {
        run("create table naive_gauge (id integer not null primary key, capacity integer not null,"
                + " blocked integer not null, used integer not null)");
        run("insert into naive_gauge values (1, " + PLACES + ", 0, 0)");
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
            sold = together.rush(BUYERS, buyer -> readsThenWrites("used", used -> used < PLACES, 1));
        }

        assertThat(sold).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(PLACES);
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 control: blocks made by hand without a lock block more than there is")
    void naive_blocks_block_too_many() throws Exception {
        var blocked = 0;
        for (var round = 0; round < ROUNDS_MAX && blocked <= 1; round++) {
            run("update naive_gauge set blocked = 0");
            blocked = together.rush(STAFF, clerk -> readsThenWrites("blocked", units -> units == 0, PLACES));
        }

        assertThat(blocked).as("of %d places, each time all", PLACES).isGreaterThan(1);
    }

    @Test
    @Tag("C-05")
    @DisplayName("C-05 control: one block given back by several people without a lock is given back more than once")
    void naive_unblocking_gives_back_twice() throws Exception {
        var givenBack = 0;
        for (var round = 0; round < ROUNDS_MAX && givenBack <= 1; round++) {
            run("update naive_gauge set blocked = 3");
            givenBack = together.rush(STAFF, clerk -> readsThenWrites("blocked", units -> units >= 3, -3));
        }

        assertThat(givenBack).isGreaterThan(1);
    }

    @Test
    @Tag("Q-39")
    @DisplayName("Q-39 control: of deliveries that are added without a lock some are lost")
    void naive_deliveries_are_lost() throws Exception {
        var capacity = PLACES + STAFF;
        for (var round = 0; round < ROUNDS_MAX && capacity == PLACES + STAFF; round++) {
            run("update naive_gauge set capacity = " + PLACES);
            together.rush(STAFF, clerk -> readsThenWrites("capacity", units -> true, 1));
            capacity = number("select capacity from naive_gauge where id = 1");
        }

        assertThat(capacity).as("%d and %d deliveries of one", PLACES, STAFF).isLessThan(PLACES + STAFF);
    }

    @Test
    @Tag("AMB-Q5")
    @DisplayName("AMB-Q5 control: two who recount without a lock count the same tickets twice")
    void naive_recounts_count_twice() throws Exception {
        var counted = 0;
        for (var round = 0; round < ROUNDS_MAX && counted <= 1; round++) {
            run("update naive_gauge set used = 0");
            counted = together.rush(2, clerk -> readsThenWrites("used", used -> used == 0, 5));
        }

        assertThat(counted).isGreaterThan(1);
    }

    private boolean readsThenWrites(String column, IntPredicate allowed, int more) {
        try {
            var read = number("select " + column + " from naive_gauge where id = 1");
            if (!allowed.test(read)) return false;
            run("update naive_gauge set " + column + " = " + (read + more) + " where id = 1");
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private int number(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
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
