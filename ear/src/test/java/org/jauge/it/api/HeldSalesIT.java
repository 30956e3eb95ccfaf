package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.retakeOf;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.List;
import org.jauge.activity.ActivityState;
import org.jauge.calendar.EventState;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHolds;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.NewActivityState;
import org.jauge.it.fixture.NewEventState;
import org.jauge.it.fixture.NewPrice;
import org.jauge.it.fixture.NoPrice;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** What a cart may still become after the catalogue has changed under it. */
class HeldSalesIT extends FromOutside {

    private Tenant tenant;
    private ApiClient shop;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        show = tenant.activity("Orgue")
                .place("Nef", 3_000)
                .category(person("Adulte").at("Nef", "10.00"))
                .category(person("Senior").at("Nef", "8.00"))
                .category(person("Groupe").containing("Adulte", 50).at("Nef", "400.00"))
                .enter();
        event = show.event();
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart is not sold at an event that was cancelled meanwhile, nor retaken; its places return")
    void sells_nothing_cancelled() {
        var held = held();
        tenant.owner().call(new NewEventState(event, EventState.CANCELLED));

        refuse(saleOf(held), "CANCELLED");
        assertThat(show.placeGauge(event, "Nef")).isEqualTo("3000 = 2999 + 1 + 0 [0]");

        tenant.owner().call(new AgedHolds(List.of(held)));
        refuse(retakeOf(held), "CANCELLED");
        assertThat(show.placeGauge(event, "Nef")).isEqualTo("3000 = 3000 + 0 + 0 [0]");
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart is not sold of an activity that was made inactive; once it is active again it is")
    void sells_nothing_inactive() {
        var held = held();
        tenant.owner().call(new NewActivityState(show.activityId(), ActivityState.INACTIVE));
        refuse(saleOf(held), "INACTIVE");

        tenant.owner().call(new NewActivityState(show.activityId(), ActivityState.ACTIVE));

        shop.post("/dossiers", saleOf(held)).expect(201);
    }

    @ParameterizedTest(name = "H-04 a cart from before the event was {0} may still be sold, a new one is not opened")
    @Tag("H-04")
    @EnumSource(
            value = EventState.class,
            mode = Mode.INCLUDE,
            names = {"CLOSED", "HIDDEN"})
    void keeps_its_promise(EventState state) {
        var held = held();

        tenant.owner().call(new NewEventState(event, state));

        assertThat(shop.post("/holds", hold(wish("Adulte", 1))).status()).isBetween(400, 499);
        shop.post("/dossiers", saleOf(held)).expect(201);
        assertThat(show.placeGauge(event, "Nef")).isEqualTo("3000 = 2999 + 0 + 1 [1]");
    }

    @Test
    @Tag("H-05")
    @DisplayName("H-05 a line that is offered no more keeps its price, and its cart takes others")
    void adds_to_what_is_no_longer_offered() {
        var held = held();
        tenant.owner().call(new NoPrice(show.priceListId(), show.place("Nef"), show.category("Adulte")));
        tenant.owner().call(new NewPrice(show.priceListId(), show.place("Nef"), show.category("Senior"), "9.00"));

        shop.post("/holds", hold(wish("Adulte", 1))).expectProblem(409, "not-offered");
        var added = shop.post("/holds/" + held + "/lines", hold(wish("Senior", 1)));

        assertThat(added.expect(200).at("/total/amount")).isEqualTo("19.00");
        assertThat(shop.post("/dossiers", saleOf(held)).expect(201).at("/total/amount"))
                .isEqualTo("19.00");
    }

    @Test
    @Tag("C-02")
    @DisplayName("C-02 an order has 2,000 tickets at most, however few bundles they are; the limit itself sells")
    void limits_tickets() {
        shop.post("/dossiers", sale(wish("Groupe", 40), wish("Adulte", 1))).expectError("lines too-many-tickets");
        shop.post("/holds", hold(wish("Groupe", 41))).expectError("lines too-many-tickets");
        var held = shop.post("/holds", hold(wish("Groupe", 39))).expect(201).at("/token");
        shop.post("/holds/" + held + "/lines", hold(wish("Groupe", 1), wish("Adulte", 1)))
                .expectError("lines too-many-tickets");
        shop.post("/holds/" + held + "/lines", hold(wish("Groupe", 1))).expect(200);
        assertThat(show.placeGauge(event, "Nef")).isEqualTo("3000 = 1000 + 2000 + 0 [0]");

        var sold = shop.post("/dossiers", saleOf(held)).expect(201);

        assertThat(sold.json().at("/tickets")).hasSize(2_000);
        assertThat(show.placeGauge(event, "Nef")).isEqualTo("3000 = 1000 + 0 + 2000 [2000]");
    }

    private void refuse(String body, String state) {
        assertThat(shop.post("/dossiers", body)
                        .expectProblem(409, "event-not-on-sale")
                        .at("/state"))
                .isEqualTo(state);
    }

    private String held() {
        return shop.post("/holds", hold(wish("Adulte", 1))).expect(201).at("/token");
    }

    private String wish(String category, int quantity) {
        return line(event, show.place("Nef"), show.category(category), quantity);
    }
}
