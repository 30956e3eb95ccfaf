package org.jauge.it;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.ejb.EJB;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;
import javax.sql.DataSource;
import org.jauge.shared.MinuteWork;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class DoorPurgeIT extends InContainer {

    private static final int MORE_THAN_A_CHUNK = 520;

    @EJB(lookup = "java:app/ejb-module/DoorPurge")
    MinuteWork purge;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    private final Instant now = Instant.now();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    @Tag("S-03")
    @DisplayName("S-03 counts of failed sign-ins go when they count no more, those that still count stay")
    void forgets_old_failures() throws SQLException {
        throttle("old", Duration.ofHours(49));
        throttle("young", Duration.ofHours(47));

        purge.everyMinute(now);
        purge.everyMinute(now);

        assertThat(count("sign_in_throttle", "subject", mark + "old%")).isZero();
        assertThat(count("sign_in_throttle", "subject", mark + "young%")).isEqualTo(1);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 a link goes a day after it ended or was used, not before")
    void forgets_dead_links() throws SQLException {
        link("ended", Duration.ofHours(25), null);
        link("used", Duration.ofHours(-100), Duration.ofHours(25));
        link("just-ended", Duration.ofHours(23), null);
        link("just-used", Duration.ofHours(-100), Duration.ofHours(23));
        link("alive", Duration.ofHours(-1), null);

        purge.everyMinute(now);

        for (var gone : new String[] {"ended", "used"})
            assertThat(count("one_time_link", "token_hash", mark + gone + "%"))
                    .as(gone)
                    .isZero();
        for (var kept : new String[] {"just-ended", "just-used", "alive"})
            assertThat(count("one_time_link", "token_hash", mark + kept + "%"))
                    .as(kept)
                    .isEqualTo(1);
    }

    @Test
    @DisplayName("More than a minute's work is done in several minutes")
    void works_in_chunks() throws SQLException {
        for (var i = 0; i < MORE_THAN_A_CHUNK; i++) throttle("old" + i, Duration.ofHours(60));

        for (var minute = 0; minute < 3; minute++) purge.everyMinute(now);

        assertThat(count("sign_in_throttle", "subject", mark + "old%")).isZero();
    }

    private void throttle(String subject, Duration ago) throws SQLException {
        write("insert into sign_in_throttle (subject, failures, failed_at) values (?, 1, ?)", mark + subject, at(ago));
    }

    private void link(String token, Duration endedAgo, @Nullable Duration usedAgo) throws SQLException {
        write(
                "insert into one_time_link (token_hash, kind, created_at, expires_at, used_at)"
                        + " values (?, 'RESET', ?, ?, ?)",
                (mark + token + "-".repeat(64)).substring(0, 64),
                at(Duration.ofHours(200)),
                at(endedAgo),
                usedAgo == null ? null : at(usedAgo));
    }

    private Timestamp at(Duration ago) {
        return Timestamp.valueOf(LocalDateTime.ofInstant(now.minus(ago), ZoneOffset.UTC));
    }

    private void write(String sql, @Nullable Object... values) throws SQLException {
        try (var connection = dataSource.getConnection();
                var insert = connection.prepareStatement(sql)) {
            for (var i = 0; i < values.length; i++) {
                if (values[i] == null) insert.setNull(i + 1, java.sql.Types.TIMESTAMP);
                else insert.setObject(i + 1, values[i]);
            }
            insert.executeUpdate();
        }
    }

    private int count(String table, String column, String like) throws SQLException {
        try (var connection = dataSource.getConnection();
                var select = connection.prepareStatement(
                        "select count(*) from " + table + " where " + column + " like '" + like + "'");
                var rows = select.executeQuery()) {
            rows.next();
            return rows.getInt(1);
        }
    }
}
