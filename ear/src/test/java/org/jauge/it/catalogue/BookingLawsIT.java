package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;
import org.jauge.booking.BookingBoard;
import org.jauge.booking.BookingBoards;
import org.jauge.booking.BookingKind;
import org.jauge.booking.ReleaseOrder;
import org.jauge.booking.Releases;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.GaugeRow;
import org.jauge.it.Lawful;
import org.jauge.it.Together;
import org.jauge.profile.BookingDefaults;
import org.jauge.profile.DeadlinePolicy;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.jauge.shared.Rejection;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The laws of counting and of money over what several hands do to bookings. */
@Tag("C-05")
@Tag("P-02")
class BookingLawsIT extends BookingTest {

    private static final int HANDS = 4;
    private static final int STEPS = 30;

    @Inject
    Together together;

    @Inject
    Releases releases;

    @Inject
    BookingBoards boards;

    private final Queue<String> everybodys = new ConcurrentLinkedQueue<>();

    @Test
    @Tag("A-08")
    @Tag("Q-13")
    @Tag("Q-14")
    @DisplayName("Q-13, Q-14, C-05, P-02, A-08 random histories book, option, pay, part-pay, cancel, release, extend,"
            + " come back: books agree")
    void random_histories_agree() throws Exception {
        openVisit();
        var seed = System.nanoTime();

        var done = together.rush(HANDS, hand -> {
            new Hand(new Random(seed + hand)).work(seed);
            return true;
        });

        assertThat(done).as("seed %d", seed).isEqualTo(HANDS);
        assertThat(office.differences(owner)).as("seed %d", seed).isEmpty();
        keepWhatIsOver();
        everybodys.stream()
                .filter(number -> standing(number).equals("WAITING"))
                .limit(3)
                .forEach(number -> overdue(number, Duration.ofDays(9)));
        var files = everybodys.stream().collect(Collectors.groupingBy(this::standing, Collectors.counting()));
        assertThat(counts(office.get(owner, boards::board))).as("seed %d", seed).isEqualTo(files);
    }

    /** Deadlines are flexible: the real timer leaves those alone that the test lets expire. */
    private void keepWhatIsOver() {
        var known = office.get(owner, rules::defaults);
        var values = known.values();
        var flexible = new DeadlinePolicy(Strictness.FLEXIBLE, 0);
        var kept = new BookingDefaults(values.delay(), flexible, values.optionsTakePlaces(), values.reminders());
        office.run(owner, () -> rules.changeDefaults(known.version(), kept));
    }

    /** How a file stands, by itself. */
    private String standing(String number) {
        var booking = booking(number);
        return switch (read(number).header().state()) {
            case SETTLED -> "PAID";
            case CANCELLED -> booking.facts().outcome().name();
            default -> {
                var until = Objects.requireNonNull(booking.deadline(), number);
                if (until.isBefore(booking.now())) yield "EXPIRED";
                yield until.isBefore(booking.now().plus(Duration.ofDays(3))) ? "EXPIRING" : "WAITING";
            }
        };
    }

    private static Map<String, Long> counts(BookingBoard board) {
        var counts = new HashMap<>(Map.of(
                "WAITING", board.waiting(),
                "EXPIRING", board.expiring(),
                "EXPIRED", board.expired(),
                "PAID", board.paid(),
                "CANCELLED", board.cancelled(),
                "CUSTOMER", board.customer(),
                "RELEASED", board.released()));
        counts.values().removeIf(count -> count == 0);
        return counts;
    }

    /** One clerk with bookings of his own. */
    private final class Hand {

        private final Random random;
        private final List<String> numbers = new ArrayList<>();

        Hand(Random random) {
            this.random = random;
        }

        void work(long seed) {
            for (var step = 0; step < STEPS; step++) {
                try {
                    step();
                } catch (Rejection refused) {
                    Lawful.refusal(refused, seed);
                }
                assertThat(office.get(owner, () -> eventGauges.of(event)))
                        .as("seed %d", seed)
                        .extracting(GaugeRow::line)
                        .allMatch(line -> line.isSound());
                if (!numbers.isEmpty()) agrees(any(), seed);
            }
            everybodys.addAll(numbers);
        }

        private void step() {
            switch (random.nextInt(11)) {
                case 0, 1, 2 -> numbers.add(book(1 + random.nextInt(6)));
                case 3 -> numbers.add(option(1 + random.nextInt(6)));
                case 4 -> sell(visitor, 1 + random.nextInt(2));
                case 5 -> office.hold(owner, new NewLine(event, place, visitor, 1));
                default -> {
                    if (!numbers.isEmpty()) change(any());
                }
            }
        }

        private void change(String number) {
            switch (random.nextInt(7)) {
                case 0, 1 -> pay(number, random.nextBoolean() ? null : "3.50");
                case 2 -> {
                    if (random.nextBoolean()) cancelBooking(number, "law");
                    else office.get(shop(), () -> bookings.cancel(id(), number, null, "his own"));
                }
                case 3 -> office.run(owner, () -> releases.carryOut(id(), lines(number), ReleaseOrder.release()));
                case 4 -> office.run(owner, () -> bookings.reactivate(id(), number, null));
                case 5 -> office.run(owner, () -> bookings.confirm(id(), number, null));
                default ->
                    office.run(
                            owner,
                            () -> deadlines.extend(
                                    id(), number, Instant.now().plus(Duration.ofDays(1 + random.nextInt(9)))));
            }
        }

        private List<Long> lines(String number) {
            return read(number).lines().stream().map(line -> line.lineId()).toList();
        }

        private String any() {
            return numbers.get(random.nextInt(numbers.size()));
        }

        /** P-02: a booking owes what is missing, a sale nothing, and what is over has no money left. */
        private void agrees(String number, long seed) {
            var dossier = read(number);
            var balance = dossier.balance();
            var nothing = BigDecimal.ZERO;
            switch (dossier.header().state()) {
                case SETTLED -> assertThat(balance.due()).as("seed %d", seed).isEqualByComparingTo(nothing);
                case CANCELLED -> {
                    assertThat(balance.due()).as("seed %d", seed).isEqualByComparingTo(nothing);
                    assertThat(balance.paid()).isEqualByComparingTo(balance.refunded());
                }
                default -> assertThat(dossier.tickets()).as("seed %d", seed).isEmpty();
            }
            assertThat(dossier.header().state()).isNotEqualTo(DossierState.HELD);
            assertThat(booking(number).facts().kind()).isIn(BookingKind.BOOKING, BookingKind.OPTION);
        }
    }
}
