package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.BlockedAtZero;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.History;
import org.jauge.it.fixture.History.Offer;
import org.jauge.it.fixture.NewGlobalQuota;
import org.jauge.it.fixture.Recount;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.TestReporter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The laws of counting over what people really do, all at the same few gauges: nothing is lost, nothing made. */
@Tag("Q-13")
@Tag("Q-14")
class HistoriesIT extends FromOutside {

    private static final String GALA = "Gala";
    private static final String FAMILY = "Famille (4)";
    private static final List<String> EVERYWHERE = List.of(FxDrink.ADULTE, "Bébé", FxDrink.SPECIAL, FxDrink.COUPLE);

    private final Tenant tenant = Tenant.open();

    @ParameterizedTest(name = "{0} hands over {1} events of each of {2} activities, {3} steps each")
    @DisplayName("Q-13, Q-14 random histories conserve: every gauge is sound after each step, the books at the end")
    @CsvSource({"8, 1, 1, 40", "8, 2, 1, 40", "8, 1, 2, 40", "32, 1, 2, 12"})
    void histories_conserve(int hands, int events, int activities, int steps, TestReporter reporter) {
        var seed = System.nanoTime();
        reporter.publishEntry("seed", String.valueOf(seed));
        var offers = new ArrayList<Offer>();
        for (var drink : enter(activities))
            for (var i = 0; i < events; i++)
                offers.addAll(offers(drink, drink.event(Entered.EVENING.minusHours(3L * i))));

        var counts = together(hands, i -> new History(seed + i, steps, offers));

        assertThat(counts.admitted()).as("seed %d, %s", seed, counts).isGreaterThan(hands * steps / 10);
        assertThat(counts.refused()).as("seed %d, %s", seed, counts).isPositive();
        assertThat(tenant.owner().call(new Recount())).as("seed %d", seed).isEqualTo("[]");
    }

    /**
     * FX-DRINK, a category that takes from an emplacement, two quotas of the event and one of the day, which all
     * activities share, and one that takes four places.
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

    private interface Hand {
        History of(int number);
    }

    private History.Counts together(int hands, Hand hand) {
        var threads = Executors.newFixedThreadPool(hands);
        try {
            var running = IntStream.range(0, hands)
                    .mapToObj(hand::of)
                    .map(history ->
                            CompletableFuture.supplyAsync(() -> tenant.owner().call(history), threads))
                    .toList();
            return running.stream()
                    .map(CompletableFuture::join)
                    .reduce(new History.Counts(0, 0, 0), History.Counts::plus);
        } finally {
            threads.shutdown();
        }
    }
}
