package org.jauge.it.api;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.retakeOf;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.COUPLE;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.stream.StreamSupport;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.CategoryRules;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a category asks of a sale besides room and price, and what shops are told of it. */
class CategoryRulesIT extends FromOutside {

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
    @Tag("E-19")
    @DisplayName("E-19 before its time of sale a category is neither sold nor held, and availability says from when")
    void is_not_sold_before_its_time() {
        rule(rules(ADULTE).onSale(now().plusDays(1), now().plusDays(2)));

        var offer = offer(ADULTE);
        assertThat(offer.at("/sellable").asInt()).isZero();
        assertThat(offer.at("/operations")).isEmpty();
        assertThat(offer.at("/saleFrom").asString())
                .startsWith(now().plusDays(1).toLocalDate().toString());
        assertThat(offer.at("/saleUntil").asString()).endsWith(":00");
        var refused = shop.post("/dossiers", sale(at(ADULTE, 1))).expectProblem(409, "category-not-on-sale");
        assertThat(refused.at("/state")).isEqualTo("NOT_YET");
        assertThat(refused.at("/category")).isEqualTo(ADULTE);
        shop.post("/holds", hold(at(ADULTE, 1))).expectProblem(409, "category-not-on-sale");
        shop.post("/dossiers", sale(at(SPECIAL, 1))).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
    }

    @Test
    @Tag("E-19")
    @Tag("H-04")
    @DisplayName("E-19 after its time it is over, but a cart that holds it is sold: its places were promised")
    void is_not_sold_after_its_time() {
        var held = shop.post("/holds", hold(at(ADULTE, 2))).expect(201).at("/token");
        rule(rules(ADULTE).onSale(now().minusDays(2), now().minusDays(1)));

        var refused = shop.post("/dossiers", sale(at(ADULTE, 1))).expectProblem(409, "category-not-on-sale");

        assertThat(refused.at("/state")).isEqualTo("OVER");
        assertThat(offer(ADULTE).at("/sellable").asInt()).isZero();
        shop.post("/dossiers", saleOf(held)).expect(201);
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 within its time it sells; a bundle sells in its own time, whatever that of its parts")
    void is_sold_in_its_time() {
        rule(rules(ADULTE).onSale(now().minusDays(1), now().plusDays(1)));
        rule(rules(SPECIAL).onSale(now().plusDays(1), null));

        shop.post("/dossiers", sale(at(ADULTE, 1), at(COUPLE, 1))).expect(201);

        assertThat(offer(ADULTE).at("/sellable").asInt()).isEqualTo(37);
    }

    @Test
    @Tag("E-19")
    @DisplayName(
            "E-19 a dossier has the least of a category or none of it: at once and in a cart, where more may be added singly")
    void asks_for_the_least() {
        rule(rules(ADULTE).atLeast(3));
        assertThat(offer(ADULTE).at("/perDossierMin").asInt()).isEqualTo(3);
        var refused = shop.post("/dossiers", sale(at(ADULTE, 2))).expectProblem(409, "category-minimum");
        assertThat(refused.at("/minimum")).isEqualTo("3");
        assertThat(refused.at("/asked")).isEqualTo("2");
        shop.post("/holds", hold(at(ADULTE, 2))).expectProblem(409, "category-minimum");
        shop.post("/dossiers", sale(at(ADULTE, 1), at(ADULTE, 2))).expect(201);

        var held = shop.post("/holds", hold(at(ADULTE, 3))).expect(201).at("/token");
        shop.post("/holds/" + held + "/lines", hold(at(ADULTE, 1))).expect(200);
        shop.post("/dossiers", saleOf(held)).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 33 + 0 + 7 [7]");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 where fewer are left than a dossier has to have, none is sellable")
    void says_when_too_few_are_left() {
        rule(rules(ADULTE).atLeast(3));
        shop.post("/dossiers", sale(at(SPECIAL, 20))).expect(201);
        shop.post("/dossiers", sale(at(ADULTE, 17))).expect(201);
        assertThat(offer(ADULTE).at("/sellable").asInt()).isEqualTo(3);

        shop.post("/dossiers", sale(at(SPECIAL, 1))).expect(201);

        assertThat(offer(ADULTE).at("/sellable").asInt()).isZero();
        assertThat(offer(ADULTE).at("/remaining").asInt()).isEqualTo(2);
    }

    @Test
    @Tag("E-22")
    @DisplayName("E-22 totals tell the tax they include by rate, as it was when the price was taken")
    void tells_the_tax() {
        rule(rules(ADULTE).vat("5.5"));
        rule(rules("T-shirt").vat("20"));

        var sold = shop.post("/dossiers", sale(at(ADULTE, 3), at("T-shirt", 1), at(SPECIAL, 1)))
                .expect(201);
        var held = shop.post("/holds", hold(at(ADULTE, 1))).expect(201);
        rule(rules(ADULTE).vat("10"));

        assertThat(vat(sold)).isEqualTo("5.50 4.69 EUR, 20.00 2.50 EUR"); // of 90.00 and 15.00; 36.00 say nothing
        assertThat(vat(shop.get("/dossiers/" + sold.at("/number")))).isEqualTo(vat(sold));
        assertThat(vat(held)).isEqualTo("5.50 1.56 EUR");
        assertThat(held.at("/lines/0/vatRate")).isEqualTo("5.50");
        assertThat(vat(shop.post("/dossiers", saleOf(held.at("/token"))).expect(201)))
                .isEqualTo("5.50 1.56 EUR");
        assertThat(vat(shop.post("/dossiers", sale(at(ADULTE, 1))).expect(201))).isEqualTo("10.00 2.73 EUR");
        assertThat(vat(shop.post("/dossiers", sale(at(SPECIAL, 1))).expect(201)))
                .isEmpty();
    }

    @Test
    @Tag("E-22")
    @Tag("H-04")
    @DisplayName("E-22 a cart that is taken again is taxed as of today")
    void taxes_a_retaken_cart_anew() {
        rule(rules(ADULTE).vat("5.5"));
        var held = shop.post("/holds", hold(at(ADULTE, 1))).expect(201).at("/token");
        tenant.owner().call(new AgedHold(held, Duration.ofHours(1)));
        rule(rules(ADULTE).vat("10"));

        assertThat(vat(shop.post("/dossiers", retakeOf(held)).expect(201))).isEqualTo("10.00 2.73 EUR");
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 shops are told what a bundle holds, unless it is hidden; its tickets are issued all the same")
    void tells_the_parts() {
        assertThat(category(COUPLE).at("/parts/0/name").asString()).isEqualTo("Adulte avec consommation");
        assertThat(category(COUPLE).at("/parts/0/quantity").asInt()).isEqualTo(2);
        assertThat(category(ADULTE).has("parts")).isFalse();

        rule(rules(COUPLE).hidingItsParts());

        assertThat(category(COUPLE).has("parts")).isFalse();
        assertThat(shop.post("/dossiers", sale(at(COUPLE, 1)))
                        .expect(201)
                        .json()
                        .at("/tickets"))
                .hasSize(2);
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle at the sum of its parts is charged so")
    void charges_the_sum() {
        rule(rules(COUPLE).costingItsParts());

        assertThat(shop.post("/dossiers", sale(at(COUPLE, 2))).expect(201).at("/total/amount"))
                .isEqualTo("144.00");
    }

    @Test
    @Tag("E-22")
    @DisplayName("E-22 a ticket of a category without print is valid and says so; the catalogue tells the traits")
    void tells_the_traits() {
        rule(rules("T-shirt").unprinted().vat("20"));

        var sold = shop.post("/dossiers", sale(at("T-shirt", 1), at(ADULTE, 1))).expect(201);

        assertThat(sold.at("/tickets/0/printed")).isEqualTo("false");
        assertThat(sold.at("/tickets/0/state")).isEqualTo("VALID");
        assertThat(sold.at("/tickets/1/printed")).isEqualTo("true");
        var shirt = category("T-shirt");
        assertThat(shirt.at("/colour").asString()).isEqualTo("#0b6bcb");
        assertThat(shirt.at("/vatRate").asString()).isEqualTo("20.00");
        assertThat(shirt.at("/accessible").asBoolean()).isTrue();
        assertThat(shirt.at("/reservedSeat").asBoolean()).isTrue();
        assertThat(shirt.at("/printed").asBoolean()).isFalse();
    }

    private static LocalDateTime now() {
        return LocalDateTime.now(ZoneId.of("Europe/Paris")).withSecond(0).withNano(0);
    }

    private CategoryRules rules(String category) {
        return CategoryRules.of(drink.category(category));
    }

    private void rule(CategoryRules rules) {
        tenant.owner().call(rules);
    }

    private String at(String category, int quantity) {
        return line(event, drink.place("A"), drink.category(category), quantity);
    }

    private JsonNode offer(String category) {
        var offers = shop.get("/events/" + event + "/availability").expect(200).json();
        return one(offers.at("/emplacements/0/categories"), "/category", category);
    }

    private JsonNode category(String category) {
        var activity = shop.get("/activities/" + drink.activityId()).expect(200).json();
        return one(activity.at("/categories"), "/id", category);
    }

    private JsonNode one(JsonNode among, String id, String category) {
        return StreamSupport.stream(among.spliterator(), false)
                .filter(node -> node.at(id).asString().equals(Long.toString(drink.category(category))))
                .findFirst()
                .orElseThrow();
    }

    private static String vat(ApiAnswer answer) {
        return StreamSupport.stream(answer.json().at("/vat").spliterator(), false)
                .map(vat -> vat.at("/rate").asString() + " "
                        + vat.at("/amount/amount").asString() + " "
                        + vat.at("/amount/currency").asString())
                .collect(joining(", "));
    }
}
