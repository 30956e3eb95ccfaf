package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.io.IOException;
import java.io.Serializable;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AllConnections;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Obstacle;
import org.jauge.it.fixture.Obstacle.Kind;
import org.jauge.it.fixture.Recount;
import org.jauge.it.harness.Wire;
import org.jauge.it.inside.Work;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a shop is told when the database fails it: one sale or a clear refusal, and the same again for the same id. */
@Tag("C-02")
@Tag("K-03")
class FaultsIT extends FromOutside {

    private final ExecutorService others = Executors.newCachedThreadPool();
    private final String requestId = UUID.randomUUID().toString();

    private Tenant tenant;
    private Obstacles obstacles;
    private ApiClient shop;
    private Entered show;
    private long event;
    private String body;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        obstacles = new Obstacles(tenant.owner());
        shop = tenant.shop();
        show = tenant.activity("Orage")
                .place("Salle", 3)
                .quota("Repas", 2)
                .category(person("Adulte").at("Salle", "10.00"))
                .category(person("Dîner").ticking("Repas").at("Salle", "40.00"))
                .enter();
        event = show.event();
        shop.post("/dossiers", sale(dinner())).expect(201); // now the quota has a row, and one place is left of it
        body = sale(dinner());
    }

    @AfterEach
    void stop() {
        obstacles.stop();
        others.shutdownNow();
    }

    @Test
    @DisplayName("C-02, K-03 the victim of a deadlock is tried again: one sale")
    void survives_a_deadlock() {
        var obstacle = obstacle(new Obstacle(Kind.CROSSES, quota(), place()));

        var sold = buy().expect(201);

        assertThat(obstacle.join()).isEqualTo("through"); // so it was ours that had to give way
        assertSoldOnce(sold);
    }

    @Test
    @DisplayName("C-02, K-03 who waits for a lock too long is told to come back; later the same request sells once")
    void refuses_what_stays_locked() {
        var obstacle = obstacle(new Obstacle(Kind.STAYS, quota(), place()));

        buy().expectProblem(503, "overloaded");
        go(obstacle);

        assertThat(obstacle.join()).isEqualTo("through");
        assertNothingSold();
        assertSoldOnce(buy().expect(201));
    }

    @Test
    @DisplayName("C-02, K-03 a lock given back in time: the buyer who waited has his place")
    void waits_for_a_lock() {
        var obstacle = obstacle(new Obstacle(Kind.STAYS, quota(), place()));

        var buyer = CompletableFuture.supplyAsync(this::buy, others);
        go(obstacle);

        assertSoldOnce(buyer.join().expect(201));
        assertThat(obstacle.join()).isEqualTo("through");
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("C-02, K-03 a connection that ends in the middle of a batch costs nobody anything: one sale")
    void survives_a_lost_connection() {
        var obstacle = obstacle(new Obstacle(Kind.CUTS, quota(), place()));

        var sold = buy().expect(201);

        assertThat(obstacle.join()).isEqualTo("through");
        assertSoldOnce(sold);
    }

    @Test
    @DisplayName("C-02, K-03 when no connection is free a buyer is told to come back; then the same request sells once")
    void refuses_without_a_connection() {
        var everything = obstacle(new AllConnections());

        var refused = buy();
        go(everything);

        assertThat(everything.join()).isBetween(40, 48);
        refused.expectProblem(503, "overloaded");
        assertThat(refused.header("Retry-After")).hasValue("1");
        assertNothingSold();
        assertSoldOnce(buy().expect(201));
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("C-02, K-03 a commit whose answer is lost is found: the sale is answered, also of the last place")
    void finds_a_lost_commit() {
        Wire.loseCommitOf(requestId);

        var sold = buy().expect(201);

        assertThat(Wire.lost()).isEqualTo(1);
        assertSoldOnce(sold);
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName("C-02, K-03 while the database is away a buyer is told to come back; then the same request sells once")
    void refuses_without_a_database() throws IOException {
        Wire.cut();
        try {
            var buyer = CompletableFuture.supplyAsync(this::buy, others); // each tries for a while: together
            shop.get("/events").expectProblem(503, "overloaded");
            var refused = buyer.join().expectProblem(503, "overloaded");
            assertThat(refused.header("Retry-After")).hasValue("1");
        } finally {
            Wire.mend();
        }
        assertNothingSold();
        assertSoldOnce(buy().expect(201));
    }

    @Test
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    @DisplayName(
            "C-02, K-03 a database that vanishes without a word is given up in time; then the same request sells once")
    void gives_up_a_silent_database() {
        Wire.silence();

        var first = buy();

        if (first.status() != 201) first.expectProblem(503, "overloaded");
        assertSoldOnce(buy().expect(201));
    }

    private ApiAnswer buy() {
        return shop.post("/dossiers", requestId, body);
    }

    private <T extends Serializable> CompletableFuture<T> obstacle(Work<T> work) {
        return obstacles.stand(work);
    }

    private void go(CompletableFuture<?> obstacle) {
        obstacles.go(obstacle);
    }

    private void assertNothingSold() {
        assertThat(show.quotaGauge(event, "Repas")).isEqualTo("2 = 1 + 0 + 1 [1]");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("3 = 2 + 0 + 1 [1]");
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(1);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    /** With ticket and payment; and whoever asks again reads the same, without a place more being taken. */
    private void assertSoldOnce(ApiAnswer sold) {
        assertThat(sold.json().at("/tickets")).hasSize(1);
        assertThat(sold.json().at("/payments")).hasSize(1);
        assertThat(buy().expect(201).json()).isEqualTo(sold.json());
        assertThat(show.quotaGauge(event, "Repas")).isEqualTo("2 = 0 + 0 + 2 [2]");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("3 = 1 + 0 + 2 [2]");
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(2);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private GaugeKey place() {
        return GaugeKey.emplacement(event, show.place("Salle"));
    }

    private GaugeKey quota() {
        return GaugeKey.quota(event, show.quota("Repas"));
    }

    private String dinner() {
        return line(event, show.place("Salle"), show.category("Dîner"), 1);
    }
}
