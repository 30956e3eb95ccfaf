package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javax.sql.DataSource;
import org.jauge.category.Composition;
import org.jauge.inventory.GaugeRow;
import org.jauge.it.Lawful;
import org.jauge.it.Together;
import org.jauge.quota.QuotaValues;
import org.jauge.reserve.Counts;
import org.jauge.reserve.Quantity;
import org.jauge.reserve.ReserveExhausted;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Several hands at the same reserves. */
class ReserveRacesIT extends BookedReserveTest {

    private static final int CLERKS = 20;
    private static final int ROUNDS_MAX = 50;

    @Inject
    Together together;

    @Resource(lookup = "jdbc/jauge")
    DataSource dataSource;

    @Test
    @Tag("R-20")
    @DisplayName("R-20 Média 1 left, 20 parallel draws: 1 succeeds, 19 are refused, nothing is negative")
    void the_last_unit_is_drawn_once() throws Exception {
        allot(media, 1);

        var drawn = together.rush(CLERKS, clerk -> draws(1));

        assertThat(drawn).isEqualTo(1);
        assertThat(counts(media)).isEqualTo(new Counts(1, 1, 0, false));
        assertThat(gauge(rate)).isEqualTo("100 = 99 + 0 + 1 [1]");
        assertThat(office.differences(owner)).isEmpty();
    }

    @Test
    @Tag("R-20")
    @DisplayName("R-20 20 clerks draw one each from a reserve of 12: 12 succeed")
    void as_many_are_drawn_as_there_are() throws Exception {
        allot(media, 12);

        var drawn = together.rush(CLERKS, clerk -> draws(1));

        assertThat(drawn).isEqualTo(12);
        assertThat(counts(media)).isEqualTo(new Counts(12, 12, 0, false));
        assertThat(office.differences(owner)).isEmpty();
    }

    private boolean draws(int quantity) {
        try {
            sell(owner, from(media, quantity));
            return true;
        } catch (ReserveExhausted refused) {
            return false;
        }
    }

    @Test
    @Tag("R-20")
    @DisplayName("R-20 control: the same race on the number alone, read and then written without a guard, overdraws")
    void naive_drawing_overdraws() throws Exception {
        run("create table naive_reserve (id integer not null primary key, remaining integer not null)");
        try {
            run("insert into naive_reserve values (1, 0)");
            var drawn = 0;
            for (var round = 0; round < ROUNDS_MAX && drawn <= 1; round++) {
                run("update naive_reserve set remaining = 1");
                drawn = together.rush(CLERKS, clerk -> drawsNaively());
            }
            assertThat(drawn).as("in one of %d rounds", ROUNDS_MAX).isGreaterThan(1);
        } finally {
            run("drop table naive_reserve");
        }
    }

    private boolean drawsNaively() {
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement()) {
            try (var rows = statement.executeQuery("select remaining from naive_reserve where id = 1")) {
                rows.next();
                if (rows.getInt(1) < 1) return false;
            }
            return statement.executeUpdate("update naive_reserve set remaining = 0 where id = 1") == 1;
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

    @Test
    @Tag("C-04")
    @Tag("AMB-C3")
    @Tag("C-06")
    @Tag("Q-13")
    @Tag("Q-14")
    @DisplayName("Q-13, Q-14, C-04, C-06 eight hands allot, lower, draw, hold, book, pay, cancel and change the"
            + " footprint: books agree")
    void random_histories_agree() throws Exception {
        var seed = System.nanoTime();
        var quota = office.get(owner, () -> quotas.create(activity, new QuotaValues("Boisson", 60, true, true)));

        var done = together.rush(8, hand -> {
            new Hand(new Random(seed + hand), quota).work(seed);
            return true;
        });

        assertThat(done).as("seed %d", seed).isEqualTo(8);
        assertThat(office.differences(owner)).as("seed %d", seed).isEmpty();
        for (var reserve : List.of(media, artist, 0L))
            assertThat(counts(reserve).left()).as("seed %d", seed).isNotNegative();
        for (var reserve : List.of(media, artist)) {
            var lines = "of " + reserve + ", seed " + seed;
            assertThat(items(reserve, "'SOLD'"))
                    .as(lines)
                    .isEqualTo(counts(reserve).drawn());
            assertThat(items(reserve, "'HELD', 'BOOKED'"))
                    .as(lines)
                    .isEqualTo(counts(reserve).held());
        }
    }

    /** What lines in these states have of a reserve, without what was cancelled of them. */
    private int items(long reserve, String states) throws SQLException {
        var sql = "select coalesce(sum(quantity - cancelled), 0) from dossier_line where reserve_id = " + reserve
                + " and state in (" + states + ")";
        try (var connection = dataSource.getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getInt(1);
        }
    }

    /** One of those who work at the event. */
    private final class Hand {

        private final Random random;
        private final long quota;
        private final ArrayList<String> numbers = new ArrayList<>();
        private final ArrayList<String> carts = new ArrayList<>();
        private final ArrayList<String> booked = new ArrayList<>();

        Hand(Random random, long quota) {
            this.random = random;
            this.quota = quota;
        }

        void work(long seed) {
            for (var step = 0; step < 20; step++) {
                try {
                    act();
                } catch (Rejection refused) {
                    Lawful.refusal(refused, seed);
                }
                assertThat(office.get(owner, () -> office.gauges.of(event)))
                        .as("seed %d", seed)
                        .extracting(GaugeRow::line)
                        .allMatch(line -> line.isSound());
            }
        }

        private void act() {
            var reserve = random.nextBoolean() ? media : artist;
            switch (random.nextInt(13)) {
                case 0, 1 -> allot(new Quantity(random.nextInt(3) == 0 ? 0 : reserve, random.nextInt(15)));
                case 2, 3 -> numbers.add(sell(from(reserve, 1 + random.nextInt(3))));
                case 4 -> numbers.add(sell(from(reserve, 1), wish(1 + random.nextInt(2))));
                case 5 ->
                    carts.add(hold(owner, from(reserve, 1 + random.nextInt(2)), wish(1))
                            .token());
                case 6 -> {
                    if (!carts.isEmpty()) end(carts.remove(0));
                }
                case 7, 8 -> {
                    if (!numbers.isEmpty())
                        cancel(numbers.get(random.nextInt(numbers.size())), 1, random.nextInt(3) == 0);
                }
                case 9, 10 -> booked.add(book(from(reserve, 1 + random.nextInt(2)), wish(1)));
                case 11 -> {
                    if (!booked.isEmpty()) settle(booked.remove(0));
                }
                default -> change();
            }
        }

        private void settle(String booking) {
            if (random.nextBoolean()) cancelBooking(booking);
            else {
                payBooking(booking);
                numbers.add(booking);
            }
        }

        private void end(String cart) {
            if (random.nextBoolean()) numbers.add(pay(cart));
            else office.run(owner, () -> holds.drop(cart));
        }

        /** The footprint, a capacity, or all of what a reserve has left. */
        private void change() {
            var what = random.nextInt(3);
            if (what == 0) {
                var now = details(adult);
                var composition = random.nextBoolean() ? Composition.ticking(quota) : Composition.none();
                office.run(owner, () -> categories.change(adult, now.version(), now.values(), composition));
            } else if (what == 1) {
                office.run(owner, () -> capacities.resize(rate, 60 + random.nextInt(60)));
            } else {
                if (line(media).allocationId() != null) release(media, random.nextInt(3));
            }
        }
    }
}
