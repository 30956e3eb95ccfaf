package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.retakeOf;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.StreamSupport;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.DroppedLine;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class MovingCartIT extends FromOutside {

    private static final int CARTS = 6;
    private static final int SALES = 15;
    private static final int LINES_MORE = 19; // a cart has 20 units at most
    private static final int READERS = 7;
    private static final int READS_MAX = 2_000; // when the one who fills fails

    private Tenant tenant;
    private ApiClient shop;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop().patient();
        show = tenant.activity("Lectures")
                .place("Salle", 40)
                .category(person("Adulte").at("Salle", "10.00"))
                .category(person("Bébé").at("Salle", "0.00"))
                .enter();
        event = show.event();
    }

    @Test
    @Tag("H-01")
    @DisplayName("H-01 a cart read while it changes is shown as it stood at one moment: its total is its lines'")
    void shows_one_moment() {
        for (var i = 0; i < CARTS; i++) {
            var path = "/holds/"
                    + shop.post("/holds", hold(wish("Adulte"))).expect(201).at("/token");
            Rush.of(READERS + 1, who -> who == 0 ? fill(path) : read(path));
            shop.delete(path).expect(204);
        }
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart sold while a line that costs nothing is taken out has the tickets it takes places for")
    void sells_what_is_left() {
        var used = 0;
        for (var i = 0; i < SALES; i++) {
            var held = shop.post("/holds", hold(wish("Adulte"), wish("Bébé"))).expect(201);
            var baby = new DroppedLine(held.at("/token"), Long.parseLong(held.at("/lines/1/id")));
            var dropping = CompletableFuture.supplyAsync(() -> tenant.owner().call(baby));

            var sold = shop.post("/dossiers", saleOf(held.at("/token"))).expect(201);

            var tickets = dropping.join() ? 1 : 2;
            used += tickets;
            assertThat(sold.json().at("/tickets")).hasSize(tickets);
            assertThat(show.placeGauge(event, "Salle"))
                    .isEqualTo("40 = %d + 0 + %d [%d]".formatted(40 - used, used, used));
        }
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart whose last line was taken out is refused, running or ended, and takes nothing")
    void refuses_an_empty_cart() {
        var held = shop.post("/holds", hold(wish("Adulte"))).expect(201);
        var token = held.at("/token");
        tenant.owner().call(new DroppedLine(token, Long.parseLong(held.at("/lines/0/id"))));

        shop.post("/dossiers", saleOf(token)).expectError("hold empty");
        tenant.owner().call(new AgedHold(token, Duration.ofSeconds(601)));
        shop.post("/dossiers", retakeOf(token)).expectError("hold empty");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    private ApiAnswer fill(String path) {
        for (var i = 0; i < LINES_MORE; i++)
            shop.post(path + "/lines", hold(wish("Adulte"))).expect(200);
        return shop.get(path);
    }

    private ApiAnswer read(String path) {
        var reads = 0;
        ApiAnswer answer;
        List<BigDecimal> prices;
        do {
            answer = shop.get(path).expect(200);
            prices = StreamSupport.stream(answer.json().at("/lines").spliterator(), false)
                    .map(line -> new BigDecimal(line.at("/subtotal/amount").asString()))
                    .toList();
            assertThat(new BigDecimal(answer.at("/total/amount")))
                    .as(answer.text())
                    .isEqualByComparingTo(prices.stream().reduce(BigDecimal.ZERO, BigDecimal::add));
        } while (prices.size() <= LINES_MORE && ++reads < READS_MAX);
        return answer;
    }

    private String wish(String category) {
        return line(event, show.place("Salle"), show.category(category), 1);
    }
}
