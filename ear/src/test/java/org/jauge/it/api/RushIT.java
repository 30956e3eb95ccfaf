package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.NewGlobalQuota;
import org.jauge.it.fixture.Recount;
import org.jauge.quota.QuotaScope;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class RushIT extends FromOutside {

    private static final int BUYERS = 100;

    private Tenant tenant;
    private ApiClient shop;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop().patient();
        show = tenant.activity("Ruée")
                .place("Salle", 25)
                .category(person("Adulte").at("Salle", "10.00"))
                .enter();
        event = show.event();
    }

    @AfterEach
    void books_are_clean() {
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("Q-13")
    @Tag("Q-22")
    @Tag("K-02")
    @DisplayName(
            "Q-22, Q-13, K-02 of 100 buyers of 25 places 25 buy, 75 read which category and gauge, and what was left")
    void sells_each_place_once() {
        var rush = Rush.of(BUYERS, i -> buy(event)).expect(25, "gauge-exhausted");

        assertThat(rush.with(409)).hasSize(75).allSatisfy(refused -> {
            assertThat(refused.at("/category")).isEqualTo("Adulte");
            assertThat(refused.at("/gauge")).isEqualTo("1-" + event + "-" + show.place("Salle"));
            assertThat(refused.at("/gaugeKind")).isEqualTo("EMPLACEMENT");
            assertThat(refused.json().at("/available").asInt(-1)).isZero();
            assertThat(refused.json().at("/asked").asInt()).isEqualTo(1);
        });
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 0 + 0 + 25 [25]");
    }

    @Test
    @Tag("Q-10")
    @Tag("Q-13")
    @Tag("Q-22")
    @Tag("Q-30")
    @Tag("Q-33")
    @DisplayName("Q-22, Q-10, Q-33 100 buyers at three events of two activities, six counters each, two of them shared:"
            + " 25 are left of one, 25 sell, and all six lines are exact")
    void shares_a_global_quota() {
        var meals = tenant.owner().call(new NewGlobalQuota(Dinner.MEALS, QuotaScope.DAY, 25));
        var chairs = tenant.owner().call(new NewGlobalQuota(Dinner.CHAIRS, QuotaScope.DAY, 40));
        var here = Dinner.enter(tenant, "Ici", meals, chairs);
        var there = Dinner.enter(tenant, "Là-bas", meals, chairs);
        var dinners = List.of(
                new Dinner(here, here.event()),
                new Dinner(here, here.event(Entered.EVENING.minusHours(6))),
                new Dinner(there, there.event()));

        var rush = Rush.of(BUYERS, i -> dine(dinners.get(i % dinners.size()))).expect(25, "gauge-exhausted");

        assertThat(rush.with(409)).hasSize(75).allSatisfy(refused -> {
            assertThat(refused.at("/gaugeKind")).isEqualTo("GLOBAL_QUOTA");
            assertThat(refused.at("/gauge")).startsWith("3-" + meals + "-");
        });
        assertThat(dinners).allSatisfy(dinner -> {
            dinner.assertOwnGauges();
            assertThat(dinner.activity().dailyGauge(dinner.event(), Dinner.MEALS))
                    .isEqualTo(Dinner.gauge(25, 25));
            assertThat(dinner.activity().dailyGauge(dinner.event(), Dinner.CHAIRS))
                    .isEqualTo(Dinner.gauge(40, 25));
        });
        assertThat(dinners.stream().mapToInt(Dinner::sold).sum()).isEqualTo(25);
    }

    @Test
    @Tag("Q-13")
    @Tag("C-05")
    @DisplayName("Q-13, C-05 half of 100 buyers hold first: 25 places are sold all the same, none twice")
    void sells_through_holds() {
        Rush.of(BUYERS, i -> i % 2 == 0 ? buy(event) : buyByHold()).expect(25, "gauge-exhausted");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 0 + 0 + 25 [25]");
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 one request id sent by 20 at once makes one dossier, and all 20 read it")
    void makes_one_dossier_of_one_request() {
        var requestId = UUID.randomUUID().toString();
        var body = sale(adults(event, 3));

        var rush = Rush.of(20, i -> shop.post("/dossiers", requestId, body)).expect(20, "none");

        assertThat(rush.answers().stream().map(ApiAnswer::text)).allSatisfy(text -> assertThat(text)
                .isEqualTo(rush.answers().get(0).text()));
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 22 + 0 + 3 [3]");
    }

    @Test
    @Tag("H-03")
    @DisplayName("H-03 holds that have ended never cost a sale: 25 buyers at once get the 25 places of five old holds")
    void lapses_in_a_race() {
        for (var i = 0; i < 5; i++)
            pass(shop.post("/holds", hold(adults(event, 5))).expect(201), 601);

        Rush.of(25, i -> buy(event)).expect(25, "none");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 0 + 0 + 25 [25]");
    }

    @Test
    @Tag("H-03")
    @Tag("H-04")
    @DisplayName("H-03, H-04 old holds are retaken and sold to others at once: no place is lost or sold twice")
    void retakes_in_a_race() {
        var old = IntStream.range(0, 25)
                .mapToObj(i -> shop.post("/holds", hold(adults(event, 1))).expect(201))
                .toList();
        old.forEach(hold -> pass(hold, 601));

        Rush.of(
                        50,
                        i -> i % 2 == 0
                                ? buy(event)
                                : shop.post(
                                        "/dossiers",
                                        Bodies.retakeOf(old.get(i / 2).at("/token"))))
                .expect(25, "gauge-exhausted");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 0 + 0 + 25 [25]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a hold sold by 20 at once with one payment is one dossier, paid once")
    void sells_a_hold_once() {
        var held = shop.post("/holds", hold(adults(event, 4))).expect(201);
        var body = saleOf(held.at("/token"));

        var rush = Rush.of(20, i -> shop.post("/dossiers", body)).expect(20, "none");

        assertThat(rush.answers().stream().map(answer -> answer.at("/number")).distinct())
                .hasSize(1);
        var dossier =
                shop.get("/dossiers/" + rush.answers().get(0).at("/number")).expect(200);
        assertThat(dossier.json().at("/payments")).hasSize(1);
        assertThat(dossier.json().at("/tickets")).hasSize(4);
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 21 + 0 + 4 [4]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a hold sold by 20 at once with a payment each is sold once, and 19 payments are not swallowed")
    void swallows_no_payment() {
        var held = shop.post("/holds", hold(adults(event, 4))).expect(201);

        var rush = Rush.of(20, i -> shop.post("/dossiers", saleOf(held.at("/token"))))
                .expect(1, "hold-sold");

        assertThat(rush.with(409)).allSatisfy(refused -> assertThat(refused.at("/number"))
                .isEqualTo(rush.with(201).get(0).at("/number")));
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 21 + 0 + 4 [4]");
    }

    @Test
    @Tag("P-03")
    @DisplayName("P-03 one payment reference that comes with 20 sales at once pays one of them")
    void counts_a_reference_once() {
        var body = "{\"operation\":\"SALE\",\"lines\":[" + adults(event, 1) + "]," + Bodies.paid("pi_" + event) + "}";

        Rush.of(20, i -> shop.post("/dossiers", body)).expect(1, "payment-reference-used");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("25 = 24 + 0 + 1 [1]");
    }

    private ApiAnswer buy(long eventId) {
        return shop.post("/dossiers", sale(adults(eventId, 1)));
    }

    private ApiAnswer buyByHold() {
        var held = shop.post("/holds", hold(adults(event, 1)));
        return held.status() == 201 ? shop.post("/dossiers", saleOf(held.at("/token"))) : held;
    }

    private ApiAnswer dine(Dinner dinner) {
        return shop.post("/dossiers", sale(dinner.one()));
    }

    private String adults(long eventId, int quantity) {
        return line(eventId, show.place("Salle"), show.category("Adulte"), quantity);
    }

    private void pass(ApiAnswer hold, int seconds) {
        tenant.owner().call(new AgedHold(hold.at("/token"), Duration.ofSeconds(seconds)));
    }
}
