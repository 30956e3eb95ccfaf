package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.ReserveLeft;
import org.jauge.it.fixture.Reserved;
import org.jauge.it.fixture.Thing;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is set aside is the box office's alone: a shop can neither name it, nor see it, nor buy it. */
@Tag("R-13")
class ReservedPlacesIT extends FromOutside {

    private Tenant tenant;
    private Entered show;
    private long event;
    private long reserve;
    private ApiClient shop;

    @BeforeEach
    void setAside() {
        tenant = Tenant.open();
        shop = tenant.shop();
        show = tenant.activity("Show")
                .place("Salle", 20)
                .category(person("GA").at("Salle", "20.00"))
                .enter();
        event = show.event();
        var things = tenant.owner().call(new Reserved("Média", event, show.place("Salle"), show.category("GA"), 5));
        reserve = Long.parseLong(things.get(Thing.RESERVE));
    }

    @ParameterizedTest(name = "R-13 a line with {0} is refused for that member and draws nothing")
    @ValueSource(strings = {"'reserve':'ID'", "'reserve':ID", "'reserve':null", "'reserveId':'ID'"})
    void refuses_a_line_that_names_a_reserve(String member) {
        var named = member.replace('\'', '"').replace("ID", String.valueOf(reserve));
        var drawn = wanted(1).replace("}", "," + named + "}");
        var refusal = member.replaceFirst("'(\\w+)'.*", "lines[0].$1 unknown");
        var held = shop.post("/holds", hold(wanted(1))).expect(201);

        shop.post("/holds", hold(drawn)).expectError(refusal);
        shop.post("/holds/" + held.at("/token") + "/lines", hold(drawn)).expectError(refusal);
        shop.post("/dossiers", sale(drawn)).expectError(refusal);
        shop.post("/dossiers", booking(drawn)).expectError(refusal);
        tenant.browser().post("/holds", hold(drawn)).expectError(refusal);

        assertThat(gauge()).isEqualTo("20 = 14 + 6 + 0 [0]"); // the ordinary one that is held is the only one
        assertThat(left()).isEqualTo(5);
    }

    @Test
    @Tag("R-15")
    @DisplayName("R-13, R-15 of 20 with 5 set aside shops are offered 15; who buys them all finds no sixteenth")
    void sells_all_but_the_reserve() {
        assertThat(sellable(shop)).isEqualTo("15");
        assertThat(sellable(tenant.browser())).isEqualTo("15");
        shop.post("/holds", hold(wanted(16))).expectProblem(409, "gauge-exhausted");
        shop.post("/dossiers", sale(wanted(16))).expectProblem(409, "gauge-exhausted");

        shop.post("/dossiers", sale(wanted(15))).expect(201);

        assertThat(sellable(shop)).isEqualTo("0");
        assertThat(sellable(tenant.browser())).isEqualTo("0");
        shop.post("/holds", hold(wanted(1))).expectProblem(409, "gauge-exhausted");
        shop.post("/dossiers", sale(wanted(1))).expectProblem(409, "gauge-exhausted");
        assertThat(gauge()).isEqualTo("20 = 0 + 5 + 15 [15]");
        assertThat(left()).isEqualTo(5);
    }

    private String wanted(int quantity) {
        return line(event, show.place("Salle"), show.category("GA"), quantity);
    }

    private String sellable(ApiClient client) {
        return Offers.of(client, event).sellable(show.place("Salle"), show.category("GA"));
    }

    private String gauge() {
        return show.placeGauge(event, "Salle");
    }

    private long left() {
        return tenant.owner().call(new ReserveLeft(reserve));
    }
}
