package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jauge.calendar.LocalStarts;
import org.jauge.merchant.Deputy;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an upgrade owes to events of before. */
class LocalStartsIT extends KiosqueTest {

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Inject
    LocalStarts starts;

    @Inject
    Deputy deputy;

    @Test
    @Tag("E-21")
    @DisplayName("E-21 an event entered before searches asked for them is told its weekday and minute as a new one is")
    void fills_in_what_is_missing() throws SQLException {
        var event = office.event(owner, activity); // Monday at 20:00
        assertThat(found(event)).isEqualTo("1 1200");
        change("update calendar_event set local_weekday = null, local_minute = null where id = " + event);

        deputy.getAsSystem(() -> {
            starts.fill();
            return true;
        });

        assertThat(found(event)).isEqualTo("1 1200");
    }

    private String found(long event) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select local_weekday, local_minute from calendar_event where id = " + event)) {
            rows.next();
            return rows.getInt(1) + " " + rows.getInt(2);
        }
    }

    private void change(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement.executeUpdate(sql)).isEqualTo(1);
        }
    }
}
