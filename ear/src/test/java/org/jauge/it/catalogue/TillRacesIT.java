package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.PaymentMethod;
import org.jauge.it.Together;
import org.jauge.merchant.Identity;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Rejection;
import org.jauge.shared.Stale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Those who sell and those who close at the same moment. */
@Tag("P-05")
class TillRacesIT extends TillTest {

    private static final String FLOAT = "1000";
    private static final int HANDS = 6;
    private static final int STEPS = 8;
    private static final int ROUNDS_MAX = 50;

    @Inject
    Together together;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @DisplayName(
            "P-05 race: while some sell and cancel, others close: every payment and refund is in exactly one closing")
    void each_in_exactly_one() throws Exception {
        openEvening(false);
        var ann = clerk("Ann");
        var rows = new AtomicInteger();

        var done = together.rush(HANDS, hand -> {
            for (var step = 0; step < STEPS; step++) {
                if (hand % 2 == 0) rows.addAndGet(trade(ann, step));
                else tryToClose(ann);
            }
            return true;
        });

        assertThat(done).isEqualTo(HANDS);
        tryToClose(ann);
        assertThat(office.get(ann, tills::open)).isEmpty();
        assertThat(closedRows(ann)).isEqualTo(rows.get());
    }

    /** In all closings, each of which counts what stands in it. */
    private long closedRows(Identity who) {
        var counted = 0L;
        for (var line : office.get(who, () -> closings.page(0, 200)).rows()) {
            var closed = office.get(who, () -> closings.details(line.id())).totals();
            assertThat(line.expectedCash()).isEqualByComparingTo(line.opening().add(closed.cash()));
            assertThat(closed.rows()).isPositive();
            counted += closed.rows();
        }
        return counted;
    }

    @Test
    @DisplayName("P-05 control: who looks first and then marks what he saw, without asking again, closes a row twice")
    void naive_closers_take_a_row_twice() throws Exception {
        run("create table naive_payment (id integer not null primary key, closing integer)");
        run("create table naive_closed (payment integer not null)");
        try {
            run("insert into naive_payment values (1, null)");
            var closed = 0;
            for (var round = 0; round < ROUNDS_MAX && closed <= 1; round++) {
                run("update naive_payment set closing = null");
                closed = together.rush(HANDS, this::closesNaively);
            }

            assertThat(closed).isGreaterThan(1);
        } finally {
            run("drop table naive_closed");
            run("drop table naive_payment");
        }
    }

    private boolean closesNaively(int hand) {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var seen = statement.executeQuery("select id from naive_payment where closing is null")) {
                if (!seen.next()) return false;
            }
            statement.executeUpdate("update naive_payment set closing = " + hand + " where id = 1");
            return statement.executeUpdate("insert into naive_closed values (1)") == 1;
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

    /** Answers how many rows of money it made. */
    private int trade(Identity who, int step) {
        try {
            var number = sell(who, adult, by(step % 3 == 0 ? PaymentMethod.CARD_TERMINAL : PaymentMethod.CASH));
            if (step % 2 == 0) return 1;
            office.run(who, () -> cancellations.cancel(id(), CancellationOrder.whole(number, "ill")));
            return 2;
        } catch (Rejection refused) {
            throw new AssertionError(refused);
        }
    }

    /** What was not seen is refused, and tried again with the next round. */
    private void tryToClose(Identity who) {
        try {
            var open = new ArrayList<>(office.get(who, tills::open));
            if (open.isEmpty()) return;
            var cash = open.get(0).totals().cash();
            close(who, open.get(0), FLOAT, new BigDecimal(FLOAT).add(cash).toPlainString(), "");
        } catch (Stale | InvalidField refused) {
            assertThat(refused.code()).isIn("stale", "invalid-field");
        }
    }
}
