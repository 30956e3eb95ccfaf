package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Deactivated;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.NewPlace;
import org.jauge.it.fixture.PlaceWork;
import org.jauge.it.fixture.PlaceWork.Act;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.Resized;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Emplacements that come and go at an event, and quantities of categories. */
class EventPlacesIT extends FromOutside {

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
    @Tag("E-17")
    @DisplayName("E-17 in an emplacement added after the event nothing sells, no T-shirt either, until it is opened")
    void sells_nothing_before_it_is_opened() {
        var terrace = tenant.owner()
                .call(new NewPlace(
                        drink.activityId(), "Terrasse", 12, List.of(drink.category(ADULTE), drink.category(SHIRT))));

        sell(terrace, SHIRT, 1).expectProblem(409, "gauge-missing");
        sell(terrace, ADULTE, 1).expectProblem(409, "gauge-missing");
        assertThat(Offers.of(shop, event).place(terrace).isMissingNode()).isTrue();

        assertThat(act(Act.OPEN, terrace)).isEmpty();
        assertThat(Offers.of(shop, event).sellable(terrace, drink.category(ADULTE)))
                .isEqualTo("12");
        sell(terrace, SHIRT, 1).expect(201);
        sell(terrace, ADULTE, 12).expect(201);
        sell(terrace, ADULTE, 1).expectProblem(409, "gauge-exhausted");
        assertThat(act(Act.OPEN, terrace)).isEqualTo("stale");
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("E-17")
    @DisplayName("E-17 an unused gauge may be taken away and opened again; one T-shirt sold, it may only be closed")
    void takes_away_what_is_unused() {
        var b = drink.place("B");

        assertThat(act(Act.REMOVE, b)).isEmpty();
        sell(b, SHIRT, 1).expectProblem(409, "gauge-missing");
        assertThat(act(Act.REMOVE, b)).isEqualTo("gauge-missing");
        assertThat(act(Act.OPEN, b)).isEmpty();
        assertThat(drink.placeGauge(event, "B")).isEqualTo("12 = 12 + 0 + 0 [0]");
        sell(b, SHIRT, 1).expect(201);

        assertThat(act(Act.REMOVE, b)).isEqualTo("gauge-used");
        assertThat(drink.placeGauge(event, "B")).isEqualTo("12 = 12 + 0 + 0 [0]");
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("E-17")
    @DisplayName(
            "E-17 a closed emplacement sells nothing more, no T-shirt either; carts are paid, opened again it goes on")
    void closes_what_is_used() {
        var a = drink.place("A");
        sell(a, ADULTE, 2).expect(201);
        var held = shop.post("/holds", hold(line(event, a, drink.category(ADULTE), 1)))
                .expect(201)
                .at("/token");

        assertThat(act(Act.CLOSE, a)).isEmpty();

        sell(a, ADULTE, 1).expectProblem(409, "gauge-missing");
        sell(a, SHIRT, 1).expectProblem(409, "gauge-missing");
        shop.post("/holds", hold(line(event, a, drink.category(SHIRT), 1))).expectProblem(409, "gauge-missing");
        assertThat(Offers.of(shop, event).place(a).isMissingNode()).isTrue();
        assertThat(shop.get("/events?persons=30").expect(200).json().at("/items"))
                .isEmpty();
        shop.post("/dossiers", saleOf(held)).expect(201);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 37 + 0 + 3 [3]");
        sell(drink.place("B"), ADULTE, 1).expect(201);

        assertThat(act(Act.REOPEN, a)).isEmpty();
        sell(a, ADULTE, 37).expect(201);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("E-07")
    @DisplayName("E-07 a deactivated emplacement is no choice any more, at events of before either")
    void does_not_list_what_is_deactivated() {
        var b = drink.place("B");
        assertThat(Offers.of(shop, event).place(b).isMissingNode()).isFalse();

        tenant.owner().call(new Deactivated(b));

        assertThat(Offers.of(shop, event).place(b).isMissingNode()).isTrue();
        assertThat(Offers.of(shop, event).place(drink.place("A")).isMissingNode())
                .isFalse();
        sell(b, ADULTE, 1).expectProblem(409, "not-offered");
    }

    @Test
    @Tag("C-01")
    @DisplayName("C-01 a category with a quantity of 2 at this event sells 2; the third is refused by that gauge")
    void limits_a_category_at_an_event() {
        var a = drink.place("A");
        var gauge = GaugeKey.rate(event, drink.category(ADULTE)).toString();
        tenant.owner().call(new Resized(gauge, 2));

        assertThat(Offers.of(shop, event).sellable(a, drink.category(ADULTE))).isEqualTo("2");
        sell(a, ADULTE, 2).expect(201);
        var refused = sell(drink.place("B"), ADULTE, 1).expectProblem(409, "gauge-exhausted");

        assertThat(refused.at("/gauge")).isEqualTo(gauge);
        assertThat(refused.at("/gaugeKind")).isEqualTo("RATE");
        assertThat(refused.at("/available")).isEqualTo("0");
        sell(a, "Bébé", 1).expect(201);
        event = drink.event(Entered.EVENING.plusDays(1));
        sell(a, ADULTE, 3).expect(201);
        tenant.owner().call(new Resized(gauge, 3));
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private ApiAnswer sell(long place, String category, int quantity) {
        return shop.post("/dossiers", sale(line(event, place, drink.category(category), quantity)));
    }

    private String act(Act act, long place) {
        return tenant.owner().call(new PlaceWork(act, event, place));
    }
}
