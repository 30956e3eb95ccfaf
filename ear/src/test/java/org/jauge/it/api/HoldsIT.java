package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.retakeOf;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.NewPrice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class HoldsIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiClient shop;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        shop = tenant.shop();
    }

    @Test
    @Tag("H-01")
    @DisplayName(
            "H-01 a hold lasts ten minutes, adding renews it, thirty minutes in all are the most; it shows its end")
    void renews_up_to_the_longest() {
        var opened = shop.post("/holds", hold(adults("A", 1))).expect(201);
        var start = end(opened).minusMinutes(10);
        assertThat(start).isCloseTo(OffsetDateTime.now(ZoneOffset.UTC), within(20, ChronoUnit.SECONDS));
        assertThat(opened.header("Location").orElseThrow()).endsWith("/api/v1/holds/" + token(opened));
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 1 + 0 [0]");

        pass(opened, Duration.ofMinutes(8));
        var added = add(opened, adults("A", 2)).expect(200);
        assertThat(end(added))
                .isCloseTo(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(10), within(20, ChronoUnit.SECONDS));
        assertThat(added.json().at("/lines")).hasSize(2);
        assertThat(added.at("/total/amount")).isEqualTo("90.00");

        pass(opened, Duration.ofMinutes(9));
        add(opened, adults("A", 1)).expect(200);
        pass(opened, Duration.ofMinutes(9)); // 26 minutes since it was opened
        var last = add(opened, adults("A", 1)).expect(200);
        assertThat(end(last))
                .isCloseTo(OffsetDateTime.now(ZoneOffset.UTC).plusMinutes(4), within(20, ChronoUnit.SECONDS));
    }

    @Test
    @Tag("H-03")
    @DisplayName("H-03 the last places of a hold that has ended are sold at once, with no timer run in between")
    void lapses_on_demand() {
        var held = shop.post("/holds", hold(adults("A", 40))).expect(201);
        shop.post("/dossiers", sale(adults("A", 1))).expectProblem(409, "gauge-exhausted");

        pass(held, Duration.ofSeconds(601));

        shop.post("/dossiers", sale(adults("A", 1))).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
        assertThat(shop.get("/holds/" + token(held)).expect(200).at("/lapsed")).isEqualTo("true");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 the same hold posted twice makes one dossier; another payment for it is not swallowed")
    void sells_a_hold_once() {
        var held = shop.post("/holds", hold(adults("A", 2))).expect(201);
        var body = saleOf(token(held));

        var first = shop.post("/dossiers", body).expect(201);
        var second = shop.post("/dossiers", body).expect(201);
        var other = shop.post("/dossiers", saleOf(token(held))).expectProblem(409, "hold-sold");

        assertThat(other.at("/number")).isEqualTo(first.at("/number"));
        assertThat(second.at("/number")).isEqualTo(first.at("/number"));
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a lapsed hold is refused with what is left now, and retaken when asked and there is room")
    void retakes_a_lapsed_hold() {
        var held = shop.post("/holds", hold(adults("A", 3))).expect(201);
        pass(held, Duration.ofSeconds(601));
        shop.post("/dossiers", sale(adults("A", 30))).expect(201);

        var refused = shop.post("/dossiers", saleOf(token(held))).expectProblem(409, "hold-lapsed");
        assertThat(refused.json().at("/left/0/left").asInt()).isEqualTo(10); // its own 3 among them
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 10 + 0 + 30 [30]");

        shop.post("/dossiers", retakeOf(token(held))).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 7 + 0 + 33 [33]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a lapsed hold is not retaken where there is no room")
    void does_not_retake_without_room() {
        var held = shop.post("/holds", hold(adults("A", 3))).expect(201);
        pass(held, Duration.ofSeconds(601));
        shop.post("/dossiers", sale(adults("A", 38))).expect(201);

        shop.post("/dossiers", retakeOf(token(held))).expectProblem(409, "gauge-exhausted");

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 2 + 0 + 38 [38]");
    }

    @Test
    @Tag("H-05")
    @DisplayName("H-05 a hold freezes its price; one that is retaken pays today's")
    void freezes_the_price() {
        var held = shop.post("/holds", hold(adults("A", 2))).expect(201);
        var late = shop.post("/holds", hold(adults("A", 2))).expect(201);
        tenant.owner().call(new NewPrice(drink.priceListId(), drink.place("A"), drink.category(ADULTE), "99.00"));

        assertThat(shop.post("/dossiers", saleOf(token(held))).expect(201).at("/total/amount"))
                .isEqualTo("60.00");
        pass(late, Duration.ofSeconds(601));
        assertThat(shop.post("/dossiers", retakeOf(token(late))).expect(201).at("/total/amount"))
                .isEqualTo("198.00");
    }

    @Test
    @DisplayName("A hold that is given up frees its places at once; giving it up again changes nothing")
    void drops_a_hold() {
        var held = shop.post("/holds", hold(adults("A", 2))).expect(201);

        shop.delete("/holds/" + token(held)).expect(204);
        shop.delete("/holds/" + token(held)).expect(204);

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        add(held, adults("A", 1)).expectProblem(409, "hold-lapsed");
        shop.post("/dossiers", saleOf(token(held))).expectProblem(409, "hold-lapsed");
    }

    @Test
    @Tag("K-05")
    @DisplayName("K-05 a browser's lapsed hold tells what is left no further than the order maximum")
    void tells_a_browser_no_more_than_it_can_order() {
        var browser = tenant.browser();
        var held = browser.post("/holds", hold(adults("A", 1))).expect(201);
        pass(held, Duration.ofSeconds(601));

        var refused = browser.post("/holds/" + token(held) + "/lines", hold(adults("A", 1)));

        refused.expectProblem(409, "hold-lapsed");
        assertThat(refused.json().at("/left/0/left").asInt()).isEqualTo(20);
    }

    private ApiAnswer add(ApiAnswer hold, String line) {
        return shop.post("/holds/" + token(hold) + "/lines", hold(line));
    }

    private String adults(String place, int quantity) {
        return line(event, drink.place(place), drink.category(ADULTE), quantity);
    }

    private void pass(ApiAnswer hold, Duration time) {
        tenant.owner().call(new AgedHold(token(hold), time));
    }

    private static String token(ApiAnswer hold) {
        return hold.at("/token");
    }

    private static OffsetDateTime end(ApiAnswer hold) {
        return OffsetDateTime.parse(hold.at("/endsAt"));
    }
}
