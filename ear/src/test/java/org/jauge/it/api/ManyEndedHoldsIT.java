package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.stream.IntStream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.AgedHolds;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ManyEndedHoldsIT extends FromOutside {

    /** More than are read at a time. */
    private static final int HOLDS = 210;

    @Test
    @Tag("H-03")
    @DisplayName("H-03 a sale of everything finds the places of 210 carts that have ended, without a timer")
    void lapses_all_that_block() {
        var tenant = Tenant.open();
        var show = tenant.activity("Foule")
                .place("Parc", HOLDS)
                .category(person("Adulte").at("Parc", "1.00"))
                .enter();
        var event = show.event();
        var shop = tenant.shop();
        var one = hold(line(event, show.place("Parc"), show.category("Adulte"), 1));
        var tokens = IntStream.range(0, HOLDS)
                .mapToObj(i -> shop.post("/holds", one).expect(201).at("/token"))
                .toList();
        assertThat(show.placeGauge(event, "Parc")).isEqualTo("210 = 0 + 210 + 0 [0]");
        tenant.owner().call(new AgedHolds(tokens));

        shop.post("/dossiers", sale(line(event, show.place("Parc"), show.category("Adulte"), HOLDS)))
                .expect(201);

        assertThat(show.placeGauge(event, "Parc")).isEqualTo("210 = 0 + 0 + 210 [210]");
    }
}
