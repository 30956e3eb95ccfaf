package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import javax.sql.DataSource;
import org.jauge.dossier.HoldDetails;
import org.jauge.reserve.Counts;
import org.jauge.reserve.ReserveExhausted;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a cart whose time is over still has is let go as soon as somebody needs it, whatever he is refused for. */
@Tag("H-03")
class EndedCartsIT extends ReserveTest {

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @DisplayName("H-03 the last two of a reserve are in a cart that has ended: who draws them now has them")
    void the_last_of_a_reserve() throws SQLException {
        allot(media, 2);
        var cart = hold(owner, from(media, 2));
        assertRefused(ReserveExhausted.class, () -> sell(from(media, 1)));
        end(cart);

        sell(from(media, 1));

        assertThat(counts(media)).isEqualTo(new Counts(2, 1, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 98 + 1 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("AMB-R2")
    @DisplayName("H-03 a reserve is lowered to what is really drawn once the cart that had some has ended")
    void a_smaller_reserve() throws SQLException {
        allot(media, 5);
        end(hold(owner, from(media, 3)));

        allot(media, 1);

        assertThat(counts(media)).isEqualTo(new Counts(1, 0, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 99 + 1 + 0 [0]");
    }

    @Test
    @Tag("E-18")
    @DisplayName("H-03 a capacity is lowered to what is really used once the cart that blocked more has ended")
    void a_smaller_capacity() throws SQLException {
        sell(wish(3));
        end(hold(owner, wish(4)));

        office.run(owner, () -> capacities.resize(rate, 3));

        assertThat(gauge(rate)).isEqualTo("3 = 0 + 0 + 3 [3]");
        assertThat(gauge(room)).isEqualTo("500 = 497 + 0 + 3 [3]");
    }

    /** An hour ago; the minute's work may come first, with the same result. */
    private void end(HoldDetails hold) throws SQLException {
        var sql = "update dossier set hold_started_at = ?, hold_ends_at = ? where token = ?";
        var ended = LocalDateTime.now(ZoneOffset.UTC).minusHours(1);
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement(sql)) {
            update.setTimestamp(1, Timestamp.valueOf(ended.minusMinutes(10)));
            update.setTimestamp(2, Timestamp.valueOf(ended));
            update.setString(3, hold.token());
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }
}
