package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.paid;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.COUPLE;
import static org.jauge.it.fixture.FxDrink.DRINK;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.NewPrice;
import org.jauge.it.fixture.NoPrice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class SellingIT extends FromOutside {

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
    @Tag("E-01")
    @DisplayName("E-01 a sale satisfies the emplacement and the quota: 2 places and 25 drinks left sell 2, not 3")
    void satisfies_both_levels() {
        sell(38, ADULTE, "A").expect(201);

        soldOut(sell(3, SPECIAL, "A"), "Adulte avec consommation");

        sell(2, SPECIAL, "A").expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
    }

    @Test
    @Tag("E-04")
    @DisplayName("E-04 an emplacement of 40 refuses 41 and takes 40")
    void counts_the_main_inventory() {
        soldOut(sell(41, ADULTE, "A"), ADULTE);

        sell(40, ADULTE, "A").expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
    }

    @Test
    @Tag("E-05")
    @Tag("E-22")
    @DisplayName("E-05, E-22 babies and T-shirts take no place: 2 adults, 1 baby, 1 T-shirt in one order take 2")
    void counts_persons_only() {
        var sold = shop.post("/dossiers", sale(at("A", ADULTE, 2), at("A", "Bébé", 1), at("A", "T-shirt", 1)));

        sold.expect(201);
        assertThat(sold.at("/total/amount")).isEqualTo("75.00");
        assertThat(sold.json().at("/tickets")).hasSize(4);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
    }

    @Test
    @Tag("E-08")
    @Tag("E-23")
    @DisplayName("E-08, E-23 the price is the emplacement's, with one category: 2 adults are 60.00 in A and 50.00 in B")
    void charges_the_price_of_the_emplacement() {
        assertThat(sell(2, ADULTE, "A").expect(201).at("/total/amount")).isEqualTo("60.00");
        assertThat(sell(2, ADULTE, "B").expect(201).at("/total/amount")).isEqualTo("50.00");
    }

    @Test
    @Tag("E-09")
    @Tag("E-10")
    @Tag("E-11")
    @DisplayName("E-09 to E-11 what the event's list does not offer in B is not listed, held, sold there; 0.00 is free")
    void sells_only_what_is_offered() {
        var offers = Offers.of(shop, event);
        assertThat(offers.has(drink.place("A"), drink.category("VIP"))).isTrue();
        assertThat(offers.has(drink.place("B"), drink.category(ADULTE))).isTrue();
        assertThat(offers.has(drink.place("B"), drink.category("VIP"))).isFalse();

        sell(1, "VIP", "B").expectProblem(409, "not-offered");
        shop.post("/holds", Bodies.hold(at("B", "VIP", 1))).expectProblem(409, "not-offered");

        sell(1, "VIP", "A").expect(201);
        sellsByItsOwnList();
    }

    /** At an event whose list offers VIP in B alone, and for nothing. */
    private void sellsByItsOwnList() {
        var matinee = drink.copiedList("Matinée");
        tenant.owner().call(new NoPrice(matinee, drink.place("A"), drink.category("VIP")));
        tenant.owner().call(new NewPrice(matinee, drink.place("B"), drink.category("VIP"), "0.00"));
        event = drink.event(Entered.EVENING.minusHours(6), matinee);

        assertThat(offer("A", "VIP")).isEmpty();
        sell(1, "VIP", "A").expectProblem(409, "not-offered");
        assertThat(sell(1, "VIP", "B").expect(201).at("/total/amount")).isEqualTo("0.00");
    }

    @Test
    @Tag("Q-01")
    @DisplayName("Q-01 the 26th of a quota of 25 is refused at this event, another event still sells")
    void limits_each_event() {
        sell(25, SPECIAL, "A").expect(201);

        soldOut(sell(1, SPECIAL, "A"), "Adulte avec consommation");

        event = drink.event(Entered.EVENING.plusDays(1));
        sell(1, SPECIAL, "A").expect(201);
    }

    @Test
    @Tag("Q-02")
    @DisplayName("Q-02 two categories share a quota: 20 + 5 sell both out")
    void shares_a_quota() {
        var show = tenant.activity("Spectacle")
                .place("Salle", 500)
                .quota("Verre", 25)
                .category(person("Spécial").ticking("Verre").at("Salle", "10.00"))
                .category(person("Spécial ado").ticking("Verre").at("Salle", "8.00"))
                .enter();
        var evening = show.event();
        var special = line(evening, show.place("Salle"), show.category("Spécial"), 20);
        var teen = line(evening, show.place("Salle"), show.category("Spécial ado"), 5);

        shop.post("/dossiers", sale(special, teen)).expect(201);

        var one = line(evening, show.place("Salle"), show.category("Spécial"), 1);
        var oneTeen = line(evening, show.place("Salle"), show.category("Spécial ado"), 1);
        soldOut(shop.post("/dossiers", sale(one)), "Spécial");
        soldOut(shop.post("/dossiers", sale(oneTeen)), "Spécial ado");
    }

    @Test
    @Tag("Q-03")
    @DisplayName("Q-03 a category on quotas of 25 and 10 refuses the 11th, and the first quota shows 10 used")
    void needs_room_in_every_quota() {
        var show = tenant.activity("Spectacle")
                .place("Salle", 500)
                .quota("Verre", 25)
                .quota("Loge", 10)
                .category(person("Loge avec verre").ticking("Verre", "Loge").at("Salle", "50.00"))
                .enter();
        var evening = show.event();

        shop.post("/dossiers", sale(line(evening, show.place("Salle"), show.category("Loge avec verre"), 10)))
                .expect(201);
        soldOut(
                shop.post("/dossiers", sale(line(evening, show.place("Salle"), show.category("Loge avec verre"), 1))),
                "Loge avec verre");

        assertThat(show.quotaGauge(evening, "Verre")).isEqualTo("25 = 15 + 0 + 10 [10]");
        assertThat(show.quotaGauge(evening, "Loge")).isEqualTo("10 = 0 + 0 + 10 [10]");
    }

    @Test
    @Tag("Q-04")
    @Tag("E-20")
    @DisplayName("E-20, Q-04 a couple takes 2 places and 2 drinks; with 1 drink left it is refused, a single one sells")
    void takes_what_a_bundle_contains() {
        var couple = sell(1, COUPLE, "A").expect(201);
        assertThat(couple.json().at("/tickets")).hasSize(2);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");

        sell(22, SPECIAL, "A").expect(201);

        soldOut(sell(1, COUPLE, "A"), COUPLE);
        sell(1, SPECIAL, "A").expect(201);
    }

    @Test
    @Tag("Q-05")
    @DisplayName("Q-05 a quota of the event ignores the emplacement: 15 in A and 10 in B exhaust 25")
    void ignores_the_emplacement() {
        sell(15, SPECIAL, "A").expect(201);
        sell(10, SPECIAL, "B").expect(201);

        soldOut(sell(1, SPECIAL, "A"), "Adulte avec consommation");
        soldOut(sell(1, SPECIAL, "B"), "Adulte avec consommation");
    }

    @Test
    @Tag("Q-10")
    @DisplayName("Q-10 a quota without a row reads as its 10, the first sale makes the row")
    void makes_the_row_at_first_need() {
        assertThat(drink.quotaGauge(event, "VIP")).isEmpty();
        assertThat(offer("A", "VIP")).isEqualTo("10");

        sell(1, "VIP", "A").expect(201);

        assertThat(drink.quotaGauge(event, "VIP")).isEqualTo("10 = 9 + 0 + 1 [1]");
    }

    @Test
    @Tag("C-02")
    @DisplayName("C-02 all or nothing: a good line beside one that is sold out is not sold")
    void sells_all_or_nothing() {
        shop.post("/dossiers", sale(at("B", ADULTE, 2), at("A", "VIP", 11))).expectProblem(409, "gauge-exhausted");

        assertThat(drink.placeGauge(event, "B")).isEqualTo("20 = 20 + 0 + 0 [0]");
        assertThat(drink.quotaGauge(event, "VIP")).isEmpty();
    }

    @Test
    @Tag("P-03")
    @DisplayName("P-03 one payment reference pays once")
    void counts_a_reference_once() {
        var body = "{\"operation\":\"SALE\",\"lines\":[%s],%s}";
        var reference = paid("pi_" + event);
        shop.post("/dossiers", body.formatted(at("A", ADULTE, 1), reference)).expect(201);

        shop.post("/dossiers", body.formatted(at("A", ADULTE, 1), reference))
                .expectProblem(409, "payment-reference-used");

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
    }

    private ApiAnswer sell(int quantity, String category, String place) {
        return shop.post("/dossiers", sale(at(place, category, quantity)));
    }

    private String at(String place, String category, int quantity) {
        return line(event, drink.place(place), drink.category(category), quantity);
    }

    private String offer(String place, String category) {
        return Offers.of(shop, event).sellable(drink.place(place), drink.category(category));
    }

    private static void soldOut(ApiAnswer answer, String category) {
        answer.expectProblem(409, "gauge-exhausted");
        assertThat(answer.at("/category")).isEqualTo(category);
    }
}
