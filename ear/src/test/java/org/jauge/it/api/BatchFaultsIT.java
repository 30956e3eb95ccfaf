package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.HeldEdit;
import org.jauge.it.fixture.Obstacle;
import org.jauge.it.fixture.Obstacle.Kind;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.TransactionCount;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The same faults, for several buyers who are admitted together: each has one sale in the end, or a clear refusal. */
@Tag("C-02")
@Tag("K-03")
@Tag("Q-22")
class BatchFaultsIT extends FromOutside {

    private static final int QUEUING = 5;
    private static final int LED_MS = 400; // the first one leads
    private static final int QUEUED_MS = 900; // the others stand behind him; his lane would wait for 5 s

    private final ExecutorService buyers = Executors.newCachedThreadPool();
    private final List<String> requestIds =
            Stream.generate(() -> UUID.randomUUID().toString()).limit(QUEUING).toList();

    private final List<CompletableFuture<ApiAnswer>> leaders = new ArrayList<>();

    private Tenant tenant;
    private Obstacles obstacles;
    private ApiClient shop;
    private Entered show;
    private long event;
    private List<String> bodies;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        obstacles = new Obstacles(tenant.owner());
        shop = tenant.shop();
        show = tenant.activity("Orages")
                .place("Salle", 20)
                .quota("Repas", 10)
                .category(person("Adulte").at("Salle", "10.00"))
                .category(person("Dîner").ticking("Repas").at("Salle", "40.00"))
                .enter();
        event = show.event();
        shop.post("/dossiers", sale(one("Dîner"))).expect(201); // now the quota has a row
        bodies = requestIds.stream().map(id -> sale(one("Dîner"))).toList();
    }

    @AfterEach
    void stop() {
        obstacles.stop();
        buyers.shutdownNow();
    }

    @Test
    @DisplayName("C-02, K-03 a deadlock undoes a batch of five: each of them has one sale")
    void survives_a_deadlock() throws Exception {
        var obstacle = obstacles.stand(new Obstacle(Kind.CROSSES, quota(), place(), place()));

        var queuing = queue();
        obstacles.go(obstacle);

        assertAllSold(queuing);
        assertThat(obstacle.join()).as("it was the batch that had to give way").isEqualTo("through");
    }

    @Test
    @DisplayName("C-02, K-03 a batch of five that waits too long is refused as one, takes nothing, and sells later")
    void refuses_what_stays_locked() throws Exception {
        var obstacle = obstacles.stand(new Obstacle(Kind.STAYS, quota(), place(), place()));

        var queuing = queue();
        var began = System.nanoTime();
        obstacles.go(obstacle);

        for (var buyer : queuing) buyer.join().expectProblem(503, "overloaded");
        assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - began))
                .as("one wait of ten seconds, for all")
                .isBetween(8L, 18L);
        obstacles.go(obstacle);
        assertThat(obstacle.join()).isEqualTo("through");
        assertCounts(0);
        assertAllSold(queue());
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("C-02, K-03 a connection that ends in the middle of a batch of five costs nobody anything")
    void survives_a_lost_connection() throws Exception {
        var obstacle = obstacles.stand(new Obstacle(Kind.CUTS, quota(), place(), place()));

        var queuing = queue();
        obstacles.go(obstacle);

        assertAllSold(queuing);
        assertThat(obstacle.join()).isEqualTo("through");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("C-02, K-03 a batch of five whose commit is not answered was committed: all five find their sales")
    void finds_a_lost_commit() throws Exception {
        var obstacle = obstacles.stand(new Obstacle(Kind.STAYS, place(), quota()));

        var queuing = queue();
        Wire.loseCommitOf(requestIds.get(QUEUING / 2));
        obstacles.go(obstacle);

        assertAllSold(queuing);
        assertThat(Wire.lost()).isEqualTo(1);
        assertThat(tenant.owner().call(new TransactionCount(new ArrayList<>(requestIds))))
                .as("they were one batch")
                .isEqualTo(1);
    }

    @Test
    @DisplayName("C-02, Q-22 the catalogue changes while six stand in a lane: none is refused, all are planned anew and"
            + " sold at the new price")
    void plans_anew_on_a_new_catalogue() throws Exception {
        var edit = obstacles.stand(new HeldEdit(
                show.activityId(), show.priceListId(), show.place("Salle"), show.category("Dîner"), "55.00"));

        var queuing = queue();
        obstacles.go(edit);

        assertAllSold(queuing);
        assertThat(edit.join()).isEqualTo("through");
        assertThat(queuing.stream().map(buyer -> buyer.join().at("/total/amount")))
                .containsOnly("55.00");
    }

    /** One leads and is held up, at the emplacement at the latest, all that he wants; the others queue behind him. */
    private List<CompletableFuture<ApiAnswer>> queue() throws InterruptedException {
        leaders.add(CompletableFuture.supplyAsync(() -> shop.post("/dossiers", sale(one("Adulte"))), buyers));
        TimeUnit.MILLISECONDS.sleep(LED_MS);
        var queuing = new ArrayList<CompletableFuture<ApiAnswer>>();
        for (var i = 0; i < QUEUING; i++) {
            var mine = i;
            queuing.add(CompletableFuture.supplyAsync(() -> buy(mine), buyers));
        }
        TimeUnit.MILLISECONDS.sleep(QUEUED_MS);
        return queuing;
    }

    private ApiAnswer buy(int buyer) {
        return shop.post("/dossiers", requestIds.get(buyer), bodies.get(buyer));
    }

    /** Whoever asks again reads the same, without a place more being taken. */
    private void assertAllSold(List<CompletableFuture<ApiAnswer>> queuing) {
        for (var i = 0; i < QUEUING; i++) {
            var sold = queuing.get(i).join().expect(201);
            assertThat(sold.json().at("/tickets")).hasSize(1);
            assertThat(buy(i).expect(201).json()).isEqualTo(sold.json());
        }
        assertCounts(QUEUING);
    }

    private void assertCounts(int dinners) {
        leaders.forEach(leader -> leader.join().expect(201));
        var used = 1 + dinners;
        assertThat(show.quotaGauge(event, "Repas")).isEqualTo("10 = %d + 0 + %d [%d]".formatted(10 - used, used, used));
        var taken = used + leaders.size();
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(taken);
        assertThat(show.placeGauge(event, "Salle"))
                .isEqualTo("20 = %d + 0 + %d [%d]".formatted(20 - taken, taken, taken));
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private GaugeKey place() {
        return GaugeKey.emplacement(event, show.place("Salle"));
    }

    private GaugeKey quota() {
        return GaugeKey.quota(event, show.quota("Repas"));
    }

    private String one(String category) {
        return line(event, show.place("Salle"), show.category(category), 1);
    }
}
