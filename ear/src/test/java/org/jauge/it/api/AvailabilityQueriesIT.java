package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What reading availability asks of the database, counted on the wire. */
@Tag("C-02")
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class AvailabilityQueriesIT extends FromOutside {

    private static final int TRIES = 8;

    private final Tenant tenant = Tenant.open();
    private final ApiClient shop = tenant.shop();

    @Test
    @DisplayName(
            "C-02 availability asks as often of the database for 30 emplacements, 40 categories and 10 quotas as for one")
    void does_not_ask_for_each_gauge() {
        var one = activity(1, 1, 1);
        var many = activity(30, 40, 10);
        var event = many.event();

        assertThat(asked(many, event)).isEqualTo(asked(one, one.event())).isPositive();

        assertThat(many.quotaGauge(event, "Quota 9")).as("has a row").isEqualTo("40 = 32 + 0 + 8 [8]");
    }

    @Test
    @DisplayName("C-02 what was read a moment ago is not read again, and what a sale here has moved is")
    void remembers_until_something_moves() {
        var show = activity(1, 1, 1);
        var event = show.event();
        sell(show, event);

        var fresh = read(event);
        var again = LongStream.range(0, TRIES).map(turn -> read(event)).min().orElseThrow();

        assertThat(again).isZero();
        assertThat(fresh).isPositive();
        assertThat(shop.get("/events/" + event + "/availability").expect(200).text())
                .contains("\"sellable\":39");
    }

    /** At best, of several: keys, outlets and catalogues are read again now and then, whoever asks. */
    private long asked(Entered show, long event) {
        return IntStream.range(0, TRIES)
                .mapToLong(turn -> {
                    sell(show, event); // so that the gauges are read again
                    return read(event);
                })
                .min()
                .orElseThrow();
    }

    private long read(long event) {
        var before = Wire.statements();
        shop.get("/events/" + event + "/availability").expect(200);
        return Wire.statements() - before;
    }

    private void sell(Entered show, long event) {
        var order = sale(line(event, show.place("Salle 0"), show.category("Tarif 0"), 1));
        shop.post("/dossiers", UUID.randomUUID().toString(), order).expect(201);
    }

    private Entered activity(int places, int categories, int quotas) {
        var plan = tenant.activity("Requêtes " + places);
        for (var place = 0; place < places; place++) plan.place("Salle " + place, 40);
        var ticked =
                IntStream.range(0, quotas).mapToObj(quota -> "Quota " + quota).toArray(String[]::new);
        for (var quota : ticked) plan.quota(quota, 40);
        for (var category = 0; category < categories; category++) {
            var priced = person("Tarif " + category).ticking(ticked); // one sale, and each of them has a row
            for (var place = 0; place < places; place++) priced = priced.at("Salle " + place, "10.00");
            plan.category(priced);
        }
        return plan.enter();
    }
}
