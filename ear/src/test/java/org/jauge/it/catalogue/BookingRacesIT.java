package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.it.Together;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Payments, releases and buyers at one booking at the same moment. */
@Tag("B-22")
class BookingRacesIT extends BookingTest {

    private static final int CLERKS = 8;
    private static final int ROUNDS_MAX = 50;

    @Inject
    Together together;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @RepeatedTest(3)
    @DisplayName("B-22 eight clerks take the money for one booking at once: one payment, one sale")
    void one_payment_wins() throws Exception {
        openVisit();
        var number = book(8);

        var won = together.rush(CLERKS, clerk -> done(() -> pay(number, "72.00")));

        assertThat(won).isEqualTo(1);
        assertThat(read(number).payments()).hasSize(1);
        assertThat(read(number).tickets()).hasSize(8);
        assertThat(room()).isEqualTo("30 = 22 + 0 + 8 [8]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @RepeatedTest(3)
    @DisplayName("B-22 paid and released at the same moment: exactly one of the two has happened")
    void paid_or_released() throws Exception {
        openVisit();
        var lines = List.of(new NewLine(event, place, visitor, 8));
        var tomorrow = Instant.now().plus(Duration.ofDays(1));
        var number =
                book(asked(BookingKind.BOOKING, null, lines, tomorrow)).header().number();
        var late = Instant.now().plus(Duration.ofDays(2));

        var paid = together.rush(2, hand -> {
            if (hand == 0) return done(() -> pay(number, "72.00"));
            tickBookings(late);
            return false;
        });

        var after = read(number);
        assertThat(after.header().state()).isEqualTo(paid == 1 ? DossierState.SETTLED : DossierState.CANCELLED);
        assertThat(after.tickets()).hasSize(paid == 1 ? 8 : 0);
        assertThat(room()).isEqualTo(paid == 1 ? "30 = 22 + 0 + 8 [8]" : "30 = 30 + 0 + 0 [0]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("B-22 control: who looks and then writes, without lock and version, sells one booking twice")
    void naive_clerks_sell_twice() throws Exception {
        run("create table naive_booking (id integer not null primary key, state varchar(20) not null)");
        run("create table naive_payment (clerk integer not null)");
        try {
            run("insert into naive_booking values (1, 'BOOKED')");
            var sales = 0;
            for (var round = 0; round < ROUNDS_MAX && sales <= 1; round++) {
                run("update naive_booking set state = 'BOOKED'");
                sales = together.rush(CLERKS, this::sellsNaively);
            }

            assertThat(sales).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(1);
        } finally {
            run("drop table naive_payment");
            run("drop table naive_booking");
        }
    }

    private static boolean done(Runnable work) {
        try {
            work.run();
            return true;
        } catch (Rejection refused) {
            assertThat(refused.code()).isIn("not-booked", "deadline-passed");
            return false;
        }
    }

    private boolean sellsNaively(int clerk) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select state from naive_booking where id = 1")) {
                rows.next();
                if (!rows.getString(1).equals("BOOKED")) return false;
            }
            statement.executeUpdate("update naive_booking set state = 'SOLD' where id = 1");
            return statement.executeUpdate("insert into naive_payment values (" + clerk + ")") == 1;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void run(String sql) throws SQLException {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
