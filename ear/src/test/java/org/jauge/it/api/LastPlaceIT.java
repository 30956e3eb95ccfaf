package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.RowCounts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The last place of an emplacement, and what a refusal leaves behind: nothing. */
class LastPlaceIT extends FromOutside {

    private static final int BUYERS = 20;
    private static final String FAMILY = "Famille (4)";

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiClient shop;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.plan(tenant.owner(), "Dégustation")
                .category(person(FAMILY).weighing(4).at("A", "100.00"))
                .enter();
        event = drink.event();
        shop = tenant.shop().patient();
    }

    @RepeatedTest(3)
    @Tag("Q-22")
    @DisplayName("Q-22 (as R-20 for a reserve) 1 place left, 20 at once: 1 sale, 19 refusals, no negative number")
    void sells_the_last_place_once() {
        buy(ADULTE, 39).expect(201);

        var rush = Rush.of(BUYERS, i -> buy(ADULTE, 1)).expect(1, "gauge-exhausted");

        assertThat(rush.with(409)).hasSize(BUYERS - 1).allSatisfy(refused -> assertThat(refused.at("/available"))
                .isEqualTo("0"));
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(2);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("Q-10")
    @Tag("C-02")
    @DisplayName("Q-10, C-02 a batch of refusals writes nothing: no request, no movement, no row of a quota with room")
    void a_refusal_writes_nothing() {
        buy(ADULTE, 40).expect(201);
        var before = tenant.owner().call(new RowCounts());

        var refused = buy("VIP", 1).expectProblem(409, "gauge-exhausted");
        Rush.of(BUYERS, i -> buy("VIP", 1)).expect(0, "gauge-exhausted"); // nor from a batch of such

        assertThat(refused.at("/gaugeKind")).isEqualTo("EMPLACEMENT");
        assertThat(drink.quotaGauge(event, "VIP")).isEmpty();
        assertThat(tenant.owner().call(new RowCounts())).isEqualTo(before);
        assertThat(before).as("of the sale, everywhere").doesNotContain("=0");
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("C-02")
    @Tag("E-05")
    @DisplayName(
            "C-02, E-05 families of 4 take 4 places: of 20 at once ten fill 40; a cancelled one returns 4, no more")
    void weighs_what_it_sells() {
        var rush = Rush.of(BUYERS, i -> buy(FAMILY, 1)).expect(10, "gauge-exhausted");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");

        tenant.owner().call(new FirstTicketCancelled(rush.with(201).get(0).at("/number")));
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 4 + 0 + 36 [36]");
        buy(ADULTE, 1).expect(201);
        assertThat(buy(FAMILY, 1).expectProblem(409, "gauge-exhausted").at("/asked"))
                .isEqualTo("4");
        buy(ADULTE, 3).expect(201);

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 0 + 0 + 40 [40]");
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private ApiAnswer buy(String category, int quantity) {
        return shop.post("/dossiers", sale(line(event, drink.place("A"), drink.category(category), quantity)));
    }
}
