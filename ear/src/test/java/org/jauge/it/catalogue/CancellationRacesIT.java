package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.TicketDetails;
import org.jauge.it.Together;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Many clerks at the same tickets, the same gauges and the same money. */
@Tag("C-05")
@Tag("P-02")
class CancellationRacesIT extends CancellationTest {

    private static final int CLERKS = 8;
    private static final int ROUNDS_MAX = 50;

    @Inject
    Together together;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @RepeatedTest(3)
    @DisplayName("C-05 eight clerks cancel the same ticket: one wins, one refund; the others are told")
    void one_clerk_wins() throws Exception {
        openEvening(false);
        var number = sell(special, 3);
        var seen = read(number);
        var ticket = seen.tickets().get(0).id();

        var won = together.rush(CLERKS, clerk -> wins(seen, ticket, clerk % 2 == 0));

        assertThat(won).isEqualTo(1);
        var after = read(number);
        assertThat(after.cancellations()).hasSize(1);
        assertThat(after.balance().refunded()).isEqualByComparingTo("12");
        assertThat(after.tickets().stream().filter(TicketDetails::valid)).hasSize(2);
        assertThat(line(DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("C-05 control: clerks who look and then write, without lock and version, refund a ticket twice")
    void naive_clerks_refund_twice() throws Exception {
        run("create table naive_ticket (id integer not null primary key, state varchar(20) not null)");
        run("create table naive_refund (clerk integer not null)");
        try {
            run("insert into naive_ticket values (1, 'VALID')");
            var refunds = 0;
            for (var round = 0; round < ROUNDS_MAX && refunds <= 1; round++) {
                run("update naive_ticket set state = 'VALID'");
                refunds = together.rush(CLERKS, this::refundsNaively);
            }

            assertThat(refunds).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(1);
        } finally {
            run("drop table naive_refund");
            run("drop table naive_ticket");
        }
    }

    @Test
    @Tag("Q-17")
    @DisplayName("Q-17 at zero, tickets cancelled at the same moment all stay used: no order of theirs opens a place")
    void nothing_opens_at_zero() throws Exception {
        openEvening(true);
        var orders = new ArrayList<String>();
        for (var i = 0; i < CLERKS; i++) orders.add(sell(special, 3));
        orders.add(sell(special, 1));

        var done = together.rush(CLERKS, clerk -> {
            cancel(CancellationOrder.whole(orders.get(clerk), "ill"));
            return true;
        });

        assertThat(done).isEqualTo(CLERKS);
        assertThat(line(DRINK)).isEqualTo("25 = 0 + 0 + 25 [1]");
        assertThat(line("A")).isEqualTo("40 = 39 + 0 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @DisplayName("P-02 refunds at the same moment at two events have the merchant's next numbers: no gap, none twice")
    void credit_notes_have_no_gap() throws Exception {
        openEvening(false);
        var matinee = office.event(owner, activity);
        var orders = new ArrayList<String>();
        for (var i = 0; i < CLERKS; i++) orders.add(sell(i % 2 == 0 ? event : matinee, special, 1));

        var done = together.rush(CLERKS, clerk -> {
            cancel(CancellationOrder.whole(orders.get(clerk), "ill"));
            return true;
        });

        assertThat(done).isEqualTo(CLERKS);
        assertThat(orders)
                .extracting(order -> read(order).cancellations().get(0).creditNote())
                .containsExactlyInAnyOrder(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
        assertThat(office.differences(owner)).isEmpty();
    }

    private boolean wins(DossierDetails seen, long ticket, boolean sawVersion) {
        var one = CancellationOrder.whole(seen.header().number(), "ill").only(List.of(ticket));
        var order = sawVersion ? one.asSeenAt(seen.header().version()) : one;
        try {
            cancel(order);
            return true;
        } catch (Rejection refused) {
            assertThat(refused.code()).isIn("stale", "ticket-cancelled");
            return false;
        }
    }

    private boolean refundsNaively(int clerk) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select state from naive_ticket where id = 1")) {
                rows.next();
                if (!rows.getString(1).equals("VALID")) return false;
            }
            statement.executeUpdate("update naive_ticket set state = 'CANCELLED' where id = 1");
            return statement.executeUpdate("insert into naive_refund values (" + clerk + ")") == 1;
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
