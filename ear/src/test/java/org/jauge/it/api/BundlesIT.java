package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.retakeOf;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.COUPLE;
import static org.jauge.it.fixture.FxDrink.DRINK;
import static org.jauge.it.fixture.FxDrink.SPECIAL;
import static org.jauge.it.fixture.Recomposed.choice;
import static org.jauge.it.fixture.Recomposed.part;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHold;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.NewPrice;
import org.jauge.it.fixture.Recomposed;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a bundle holds: as it was when it was taken, and what the buyer chose. */
class BundlesIT extends FromOutside {

    private static final String SHIRT = "T-shirt";

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
    @Tag("H-05")
    @Tag("E-20")
    @DisplayName("H-05, E-20 a cart keeps what its bundle held when it was taken; the next one holds what it holds now")
    void keeps_what_it_held() {
        var held = shop.post("/holds", hold(couple(1))).expect(201).at("/token");
        compose(part(drink.category(ADULTE), 3));

        var sold = shop.post("/dossiers", saleOf(held)).expect(201);

        assertThat(tickets(sold)).containsExactly(SPECIAL, SPECIAL);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        assertThat(tickets(shop.post("/dossiers", sale(couple(1))).expect(201)))
                .containsExactly(ADULTE, ADULTE, ADULTE);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 35 + 0 + 5 [5]");
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 an optional part is offered at its price, taken where chosen, and left out where not")
    void sells_what_was_chosen() {
        compose(part(drink.category(SPECIAL), 2), choice(drink.category(SHIRT), 1));
        var offered = offer().at("/choices/0");
        assertThat(offered.at("/name").asString()).isEqualTo(SHIRT);
        assertThat(offered.at("/price/amount").asString()).isEqualTo("15.00");
        assertThat(offered.at("/sellable").asInt()).isEqualTo(12);
        assertThat(offer().at("/price/amount").asString()).isEqualTo("66.00");

        var without = shop.post("/dossiers", sale(couple(1))).expect(201);
        var with = shop.post("/dossiers", sale(couple(2, SHIRT))).expect(201);

        assertThat(without.at("/total/amount")).isEqualTo("66.00");
        assertThat(tickets(without)).containsExactly(SPECIAL, SPECIAL);
        assertThat(with.at("/total/amount")).isEqualTo("162.00");
        assertThat(tickets(with)).containsExactlyInAnyOrder(SHIRT, SHIRT, SPECIAL, SPECIAL, SPECIAL, SPECIAL);
        assertThat(with.at("/lines/0/choices/0/name")).isEqualTo(SHIRT);
        assertThat(shop.get("/dossiers/" + with.at("/number")).expect(200).at("/lines/0/choices/0/name"))
                .isEqualTo(SHIRT);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 34 + 0 + 6 [6]");
    }

    @Test
    @Tag("E-20")
    @Tag("H-04")
    @DisplayName("E-20, H-04 a cart keeps the choice at its price; retaken it keeps the choice, at today's")
    void keeps_a_choice() {
        compose(part(drink.category(SPECIAL), 2), choice(drink.category(SHIRT), 1));
        var kept = shop.post("/holds", hold(couple(1, SHIRT))).expect(201).at("/token");
        var lapsing = shop.post("/holds", hold(couple(1, SHIRT))).expect(201).at("/token");
        tenant.owner().call(new NewPrice(drink.priceListId(), drink.place("A"), drink.category(SHIRT), "20.00"));
        tenant.owner().call(new AgedHold(lapsing, Duration.ofSeconds(601)));

        assertThat(shop.post("/dossiers", saleOf(kept)).expect(201).at("/total/amount"))
                .isEqualTo("81.00");
        shop.post("/dossiers", saleOf(lapsing)).expectProblem(409, "hold-lapsed");
        var retaken = shop.post("/dossiers", retakeOf(lapsing)).expect(201);
        assertThat(retaken.at("/total/amount")).isEqualTo("86.00");
        assertThat(tickets(retaken)).containsExactlyInAnyOrder(SHIRT, SPECIAL, SPECIAL);
    }

    @Test
    @Tag("E-20")
    @DisplayName("E-20 what is no part of the bundle, or not offered there, cannot be chosen; nothing is taken")
    void refuses_what_is_no_choice() {
        compose(part(drink.category(SPECIAL), 2), choice(drink.category("VIP"), 1));

        shop.post("/dossiers", sale(couple(1, ADULTE))).expectError("lines.choices not-a-choice");
        shop.post(
                        "/dossiers",
                        sale(line(event, drink.place("A"), drink.category(ADULTE), 1)
                                .replace("}", ",\"choices\":[\"x\"]}")))
                .expectError("lines[0].choices[0] unknown-id");
        shop.post("/holds", hold(couple(1, "VIP").replace(id("A"), id("B")))).expectProblem(409, "not-offered");

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    private String id(String place) {
        return "\"emplacement\":\"" + drink.place(place) + "\"";
    }

    private void compose(long[]... parts) {
        tenant.owner().call(new Recomposed(drink.category(COUPLE), List.of(parts)));
    }

    private String couple(int quantity) {
        return line(event, drink.place("A"), drink.category(COUPLE), quantity);
    }

    private String couple(int quantity, String choice) {
        return couple(quantity).replace("}", ",\"choices\":[\"" + drink.category(choice) + "\"]}");
    }

    private JsonNode offer() {
        var places = shop.get("/events/" + event + "/availability").expect(200).json();
        return StreamSupport.stream(places.at("/emplacements/0/categories").spliterator(), false)
                .filter(one -> one.at("/name").asString().equals(COUPLE))
                .findFirst()
                .orElseThrow();
    }

    /** By the internal names of their categories, in order. */
    private List<String> tickets(ApiAnswer dossier) {
        return StreamSupport.stream(dossier.json().at("/tickets").spliterator(), false)
                .map(ticket -> ticket.at("/category").asString())
                .map(id -> List.of(ADULTE, SPECIAL, SHIRT, "VIP").stream()
                        .filter(name -> id.equals(Long.toString(drink.category(name))))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
