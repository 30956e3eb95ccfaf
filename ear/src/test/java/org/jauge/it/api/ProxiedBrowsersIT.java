package org.jauge.it.api;

import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Visitors whose browsers reach the API through the same trusted proxy. */
class ProxiedBrowsersIT extends FromOutside {

    @Test
    @Tag("H-02")
    @DisplayName("H-02 browsers behind one proxy are as many visitors as they have addresses")
    void are_told_apart() {
        var tenant = Tenant.open(10, 30, 20, 1);
        var show = tenant.activity("Relais")
                .place("Salle", 20)
                .category(CategoryPlan.person("Adulte").at("Salle", "10.00"))
                .enter();
        var one = hold(line(show.event(), show.place("Salle"), show.category("Adulte"), 1));
        var first = tenant.browser().with("X-Forwarded-For", "203.0.113.7");
        var second = tenant.browser().with("X-Forwarded-For", "203.0.113.8");

        first.post("/holds", one).expect(201);
        first.post("/holds", one).expectProblem(409, "too-many-holds");
        second.post("/holds", one).expect(201);
    }
}
