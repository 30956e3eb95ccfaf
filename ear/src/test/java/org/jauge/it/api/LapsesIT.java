package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.List;
import java.util.stream.IntStream;
import org.jauge.gauge.GaugeKey;
import org.jauge.it.FromOutside;
import org.jauge.it.ServerLog;
import org.jauge.it.fixture.AgedHolds;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.LapseCount;
import org.jauge.it.fixture.MinuteOfCarts;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.TamperedCarts;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** Ended carts that give back what they block: exactly, whatever else is wrong, and however many come for it. */
@Tag("H-03")
class LapsesIT extends FromOutside {

    private static final int HOLDS = 200;
    private static final int BUYERS = 64;

    private Tenant tenant;
    private ApiClient shop;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop().patient();
        show = tenant.activity("Marée")
                .place("Quai", 40)
                .place("Pont", 40)
                .place("Parc", HOLDS)
                .quota("Casque", 30)
                .dailyQuota("Navette", 20)
                .category(
                        person("Adulte").at("Quai", "10.00").at("Pont", "10.00").at("Parc", "10.00"))
                .category(person("Audio").ticking("Casque").at("Quai", "15.00"))
                .category(person("Venu de loin").ticking("Navette").at("Pont", "20.00"))
                .enter();
        event = show.event();
    }

    @Test
    @DisplayName("H-03 who is refused after old carts have lapsed reads what is left now, and of the tightest gauge")
    void tells_what_is_left_after_the_lapse() {
        end(held("Quai", "Adulte", 38));

        var refused = buy("Quai", "Adulte", 41).expectProblem(409, "gauge-exhausted");

        assertThat(refused.at("/available")).isEqualTo("40");
        assertThat(show.placeGauge(event, "Quai")).isEqualTo("40 = 40 + 0 + 0 [0]");

        // leaves less of the place than of the quota, until it lapses
        end(held("Quai", "Adulte", 39));
        var audio = buy("Quai", "Audio", 31).expectProblem(409, "gauge-exhausted");
        assertThat(audio.at("/gaugeKind")).isEqualTo("QUOTA");
        assertThat(audio.at("/available")).isEqualTo("30");
    }

    @Test
    @DisplayName("H-03 what an old cart at another event has of a quota of the day is found, too")
    void finds_what_is_shared() {
        var matinee = show.event(Entered.EVENING.minusHours(6));
        var there = line(matinee, show.place("Pont"), show.category("Venu de loin"), 15);
        end(shop.post("/holds", hold(there)).expect(201).at("/token"));

        buy("Pont", "Venu de loin", 20).expect(201);

        assertThat(show.dailyGauge(event, "Navette")).isEqualTo("20 = 0 + 0 + 20 [20]");
        assertClean();
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a lapsed cart of two events and emplacements is refused with what is left for each of its lines")
    void tells_what_is_left_of_each_line() {
        var other = show.event(Entered.EVENING.plusDays(1));
        var category = show.category("Adulte");
        var token = shop.post(
                        "/holds",
                        hold(
                                line(event, show.place("Quai"), category, 3),
                                line(event, show.place("Pont"), category, 4),
                                line(other, show.place("Quai"), category, 5)))
                .expect(201)
                .at("/token");
        end(token);
        buy("Quai", "Adulte", 30).expect(201);
        buy("Pont", "Adulte", 20).expect(201);

        var refused = shop.post("/dossiers", saleOf(token)).expectProblem(409, "hold-lapsed");

        assertLeft(
                refused.json().at("/left"),
                event + " " + show.place("Quai") + " 10",
                event + " " + show.place("Pont") + " 20",
                other + " " + show.place("Quai") + " 40");
    }

    private void assertLeft(JsonNode left, String... expected) {
        assertThat(left)
                .extracting(each -> each.at("/event").asString() + " "
                        + each.at("/emplacement").asString() + " "
                        + each.at("/left").asInt())
                .containsExactly(expected);
        assertThat(left)
                .allMatch(each -> each.at("/name").asString().equals("Adulte")
                        && each.at("/category").asString().equals(String.valueOf(show.category("Adulte"))));
    }

    @Test
    @DisplayName("H-03 64 buyers find the places of 200 ended carts in a few admissions: all are sold, once")
    void lapses_together() {
        var one = hold(line(event, show.place("Parc"), show.category("Adulte"), 1));
        end(IntStream.range(0, HOLDS)
                .mapToObj(i -> shop.post("/holds", one).expect(201).at("/token"))
                .toArray(String[]::new));

        Rush.of(BUYERS, i -> buy("Parc", "Adulte", i < HOLDS % BUYERS ? HOLDS / BUYERS + 1 : HOLDS / BUYERS))
                .expect(BUYERS, "none");

        assertThat(show.placeGauge(event, "Parc")).isEqualTo("200 = 0 + 0 + 200 [200]");
        assertThat(tenant.owner().call(new LapseCount())).isBetween(1L, 8L);
        buy("Parc", "Adulte", 1).expectProblem(409, "gauge-exhausted");
        assertThat(tenant.owner().call(new LapseCount()))
                .as("what has lapsed is not lapsed again")
                .isBetween(1L, 8L);
        assertClean();
    }

    @Test
    @DisplayName("H-03 a cart that cannot be lapsed is logged by its number and keeps no other from it")
    void goes_on_after_a_bad_one() {
        var bad = held("Quai", "Adulte", 2);
        var good = held("Pont", "Adulte", 3);
        var gauge = GaugeKey.emplacement(event, show.place("Quai")).toString();
        tenant.owner().call(new TamperedCarts(gauge, -2));
        try {
            end(bad, good);
            assertThat(tenant.owner().call(new MinuteOfCarts())).isEqualTo(1);

            assertThat(show.placeGauge(event, "Pont")).isEqualTo("40 = 40 + 0 + 0 [0]");
            var log = ServerLog.find("Dossier \\[\\d+] could not be lapsed");
            assertThat(log.group()).doesNotContain(bad);

            end(held("Pont", "Adulte", 39)); // on demand, too
            buy("Pont", "Adulte", 40).expect(201);
        } finally {
            tenant.owner().call(new TamperedCarts(gauge, 2)); // or every minute would speak of it
        }
        tenant.owner().call(new MinuteOfCarts());
        assertClean();
    }

    private String held(String place, String category, int quantity) {
        return shop.post("/holds", hold(line(event, show.place(place), show.category(category), quantity)))
                .expect(201)
                .at("/token");
    }

    private void end(String... tokens) {
        tenant.owner().call(new AgedHolds(List.of(tokens)));
    }

    private ApiAnswer buy(String place, String category, int quantity) {
        return shop.post("/dossiers", sale(line(event, show.place(place), show.category(category), quantity)));
    }

    private void assertClean() {
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }
}
