package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jauge.gauge.Cause;
import org.jauge.it.FromOutside;
import org.jauge.it.ServerLog;
import org.jauge.it.fixture.BlockedAtZero;
import org.jauge.it.fixture.CausesSeen;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.History;
import org.jauge.it.fixture.History.Offer;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewGlobalQuota;
import org.jauge.it.fixture.NewReserve;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.RecountAmidst;
import org.jauge.it.fixture.ToldDeadlock;
import org.jauge.merchant.Channel;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of counting over what people really do, all at the same few gauges: nothing is lost, nothing made. */
@Tag("Q-13")
@Tag("Q-14")
class HistoriesIT extends FromOutside {

    private static final String GALA = "Gala";
    private static final String FAMILY = "Famille (4)";
    private static final String FREE = "Bébé";
    private static final List<String> EVERYWHERE = List.of(FxDrink.ADULTE, FREE, FxDrink.SPECIAL, FxDrink.COUPLE);
    private static final Cause[] USUAL = {Cause.HELD, Cause.SOLD, Cause.BOOKED, Cause.CANCELLED, Cause.ALLOTTED};
    /** What chance brings about in any twenty seconds. */
    private static final Cause[] OFTEN = {
        Cause.HOLD_SOLD, Cause.HOLD_DROPPED, Cause.RESIZED, Cause.BLOCKED, Cause.DRAWN, Cause.OPENED
    };

    private static final Set<Cause> ENDS =
            EnumSet.of(Cause.BOOKING_PAID, Cause.BOOKING_CANCELLED, Cause.BOOKING_RELEASED);
    private static final Duration A_WHILE = Duration.ofSeconds(20);
    private static final Duration AGES = Duration.ofHours(1);
    private static final int BUSY_PART = 20;

    private final Tenant tenant = Tenant.open();
    private final long reserve = tenant.owner().call(new NewReserve("Média"));
    private int controls;

    @ParameterizedTest(name = "{0} hands over {1} events of each of {2} activities, {3} steps each")
    @DisplayName("Q-13, Q-14 random histories of sales, cancellations, refunds, bookings, reserves and capacities:"
            + " every gauge is sound after each step, the books agree at the end")
    @CsvSource({"8, 1, 1, 40", "8, 2, 1, 40", "32, 1, 2, 12"})
    void histories_conserve(int hands, int events, int activities, int steps, TestReporter reporter) {
        var seed = seed(reporter);
        var offers = new ArrayList<Offer>();
        for (var drink : enter(activities))
            for (var i = 0; i < events; i++)
                offers.addAll(offers(drink, drink.event(Entered.EVENING.minusHours(3L * i))));

        var counts = together(IntStream.range(0, hands).mapToObj(i -> hand(seed + i, steps, AGES, offers)));

        assertMixed(counts, seed);
        assertThat(counts.admitted()).as("seed %d, %s", seed, counts).isGreaterThan(hands * steps / 10);
        assertThat(tenant.owner().call(new CausesSeen())).as("seed %d", seed).containsKeys(USUAL);
        assertThat(tenant.owner().call(new Recount())).as("seed %d", seed).isEqualTo("[]");
    }

    @Test
    @Tag("C-02")
    @Tag("C-08")
    @DisplayName("Q-13, Q-14, C-02, C-08 eight hands inside, four shops outside, two activities that share a quota, and"
            + " somebody who recounts amidst: no deadlock comes through, no recount finds a difference")
    void no_deadlock_comes_through(TestReporter reporter) {
        var seed = seed(reporter);
        var paid = new ArrayList<Offer>();
        var offers = new ArrayList<Offer>();
        for (var drink : enter(2)) {
            var all = offers(drink, drink.event());
            offers.addAll(all);
            all.stream()
                    .filter(offer -> offer.categoryId() != drink.category(FREE))
                    .forEach(paid::add);
        }
        var before = deadlocksTold();

        var recounts = CompletableFuture.supplyAsync(
                () -> tenant.owner().call(new RecountAmidst(A_WHILE)), task -> new Thread(task).start());
        var hands = IntStream.range(0, 8).mapToObj(i -> hand(seed + i, Integer.MAX_VALUE, A_WHILE, offers));
        var shops = IntStream.range(8, 12).mapToObj(i -> shop(new RandomShop(tenant.shop(), paid, seed + i)));
        var counts = together(Stream.concat(hands, shops));

        assertMixed(counts, seed);
        assertThat(recounts.join()).as("passes").isPositive();
        var causes = tenant.owner().call(new CausesSeen());
        assertThat(causes).as("seed %d", seed).containsKeys(USUAL).containsKeys(OFTEN);
        assertThat(causes.keySet()).as("seed %d", seed).containsAnyElementsOf(ENDS);
        assertThat(deadlocksTold()).as("seed %d, see the server's log", seed).isEqualTo(before);
        assertThat(tenant.owner().call(new Recount())).as("seed %d", seed).isEqualTo("[]");
    }

    private static long seed(TestReporter reporter) {
        var seed = System.nanoTime();
        reporter.publishEntry("seed", String.valueOf(seed));
        return seed;
    }

    /** One that never met a limit would prove little, and so would one that mostly waited. */
    private static void assertMixed(History.Counts counts, long seed) {
        assertThat(counts.admitted()).as("seed %d, %s", seed, counts).isPositive();
        assertThat(counts.refused()).as("seed %d, %s", seed, counts).isPositive();
        assertThat(counts.busy() * BUSY_PART).as("seed %d, %s", seed, counts).isLessThanOrEqualTo(counts.all());
    }

    /** So far, with one that this tells the log itself: where that is not found, no other would be. */
    private long deadlocksTold() {
        var mark = "control " + System.nanoTime();
        assertThat(tenant.owner().call(new ToldDeadlock(mark))).isTrue();
        ServerLog.find("came through.*" + mark);
        return ServerLog.deadlocks() - ++controls;
    }

    /**
     * FX-DRINK, bookable; a category that takes from an emplacement, two quotas of the event and one of the day, which
     * all activities share; and one that takes four places.
     */
    private List<Entered> enter(int activities) {
        var meals = tenant.owner().call(new NewGlobalQuota("Repas", QuotaScope.DAY, 30));
        var entered = new ArrayList<Entered>();
        for (var number = 1; number <= activities; number++) {
            var drink = FxDrink.plan(tenant.owner(), "Histoires " + number)
                    .sharing("Repas", meals)
                    .category(
                            person(GALA).ticking(FxDrink.DRINK, "VIP", "Repas").at("A", "90.00"))
                    .category(person(FAMILY).weighing(4).ticking("Repas").at("B", "100.00"))
                    .enter();
            tenant.owner().call(new BlockedAtZero(drink.quota(FxDrink.DRINK), meals));
            entered.add(drink);
        }
        tenant.owner().call(new MayBook(Channel.BOX_OFFICE));
        return entered;
    }

    private static List<Offer> offers(Entered drink, long event) {
        var offers = new ArrayList<Offer>();
        for (var place : List.of("A", "B"))
            for (var category : EVERYWHERE) offers.add(new Offer(event, drink.place(place), drink.category(category)));
        for (var category : List.of("VIP", GALA, GALA))
            offers.add(new Offer(event, drink.place("A"), drink.category(category)));
        offers.add(new Offer(event, drink.place("B"), drink.category(FAMILY)));
        return offers;
    }

    private Supplier<History.Counts> hand(long seed, int steps, Duration lasting, List<Offer> offers) {
        var history = new History(seed, steps, lasting, new ArrayList<>(offers), reserve);
        return () -> tenant.owner().call(history);
    }

    private static Supplier<History.Counts> shop(RandomShop shop) {
        return () -> shop.play(A_WHILE);
    }

    private static History.Counts together(Stream<Supplier<History.Counts>> several) {
        var hands = several.toList();
        var threads = Executors.newFixedThreadPool(hands.size());
        try {
            var running = hands.stream()
                    .map(hand -> CompletableFuture.supplyAsync(hand, threads))
                    .toList();
            return running.stream()
                    .map(CompletableFuture::join)
                    .reduce(new History.Counts(0, 0, 0), History.Counts::plus);
        } finally {
            threads.shutdown();
        }
    }
}
