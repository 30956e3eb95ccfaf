package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Crash;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Recount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** PostgreSQL goes down in the middle of a rush and comes back; Jauge goes on. */
@Tag("C-02")
@Tag("K-03")
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class CrashIT extends FromOutside {

    private static final int BUYERS = 24;
    private static final int ORDERS_EACH = 15;
    private static final int ORDERS_BEFORE = BUYERS * ORDERS_EACH / 3;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PAUSE_MS = 200;

    private final AtomicInteger sold = new AtomicInteger();

    private Tenant tenant;
    private ApiClient shop;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        show = tenant.activity("Panne")
                .place("Salle", 1_000)
                .category(person("Adulte").at("Salle", "10.00"))
                .enter();
        event = show.event();
    }

    @Test
    @DisplayName(
            "C-02, K-03 a crash of the database in a rush: each order is sold once in the end, none is lost or doubled")
    void sells_on_after_a_crash() {
        var crash = CompletableFuture.runAsync(this::crashAmidst);

        var last = Rush.of(BUYERS, buyer -> buySeveral()).with(201);

        crash.join();
        assertThat(last).hasSize(BUYERS);
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("1000 = 640 + 0 + 360 [360]");
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(BUYERS * ORDERS_EACH);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private void crashAmidst() {
        while (sold.get() < ORDERS_BEFORE) pause(1);
        assertThat(tenant.owner().call(new Crash())).isTrue();
        assertThat(sold.get()).isLessThan(BUYERS * ORDERS_EACH); // amidst indeed
    }

    private ApiAnswer buySeveral() {
        for (var order = 1; order < ORDERS_EACH; order++) buyStubbornly();
        return buyStubbornly();
    }

    /** As a shop should: the same request again while it is told to come back. What was sold once stays sold. */
    private ApiAnswer buyStubbornly() {
        var requestId = UUID.randomUUID().toString();
        var body = sale(line(event, show.place("Salle"), show.category("Adulte"), 1));
        var end = Instant.now().plus(PATIENCE);
        var answer = shop.post("/dossiers", requestId, body);
        while (answer.status() != 201 && Instant.now().isBefore(end)) {
            answer.expectProblem(503, "overloaded");
            pause(PAUSE_MS);
            answer = shop.post("/dossiers", requestId, body);
        }
        sold.incrementAndGet();
        return answer.expect(201);
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
