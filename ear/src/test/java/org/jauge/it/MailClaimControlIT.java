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
import org.junit.jupiter.api.Test;

/** The control of the postmen's race: a message claimed by reading first and writing then is sent more than once. */
class MailClaimControlIT extends InContainer {

    private static final int POSTMEN = 30;
    private static final int ROUNDS_MAX = 50;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Inject
    Together together;

    @BeforeEach
    void copyOfTheTable() throws SQLException {
        run("create table naive_mail (id integer not null primary key, tries integer not null)");
        run("insert into naive_mail values (1, 0)");
    }

    @AfterEach
    void away() throws SQLException {
        run("drop table naive_mail");
    }

    @Test
    @DisplayName("Control: reading whether a message is free and then taking it sends it twice; one statement does not")
    void naive_claims_send_twice() throws Exception {
        var sent = 0;
        for (var round = 0; round < ROUNDS_MAX && sent <= 1; round++) {
            run("update naive_mail set tries = 0");
            sent = together.rush(POSTMEN, postman -> claimsNaively());
        }
        assertThat(sent).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(1);

        run("update naive_mail set tries = 0");
        assertThat(together.rush(POSTMEN, postman -> claims("update naive_mail set tries = 1 where tries = 0")))
                .isEqualTo(1);
    }

    private boolean claimsNaively() {
        try (var connection = dataSource.getConnection()) {
            if (tries(connection) > 0) return false;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return claims("update naive_mail set tries = 1");
    }

    private boolean claims(String update) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            return statement.executeUpdate(update) == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int tries(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("select tries from naive_mail where id = 1")) {
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
