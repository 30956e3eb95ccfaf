package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EtagsIT extends FromOutside {

    private ApiClient shop;
    private Entered drink;
    private long event;

    @BeforeEach
    void enter() {
        var tenant = Tenant.open();
        shop = tenant.shop();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
    }

    @Test
    @Tag("K-04")
    @DisplayName("K-04 who has the answer already is told so, until it changes; answers vary with the key")
    void answers_what_changed_only() {
        var paths = List.of("/activities", "/events", "/events/" + event, "/events/" + event + "/availability");

        for (var path : paths) {
            var first = shop.get(path).expect(200);
            var tag = first.header("ETag").orElseThrow();
            assertThat(first.header("Vary").orElse("")).as(path).isNotEmpty();
            assertThat(first.allHeaders("Vary")).as(path).contains("Authorization");
            var again = shop.with("If-None-Match", tag).get(path).expect(304);
            assertThat(again.text()).isEmpty();
            assertThat(again.header("ETag")).hasValue(tag);
            shop.with("If-None-Match", "\"other\"").get(path).expect(200);
            shop.with("If-None-Match", "\"other\", W/" + tag.replaceFirst("^W/", ""))
                    .get(path)
                    .expect(304);
            shop.with("If-Match", "\"other\"").get(path).expect(200);
        }
        var tag = shop.get(paths.get(3)).header("ETag").orElseThrow();
        shop.post("/holds", hold(adults(1))).expect(201);
        shop.with("If-None-Match", tag).get(paths.get(3)).expect(200);
    }

    @Test
    @Tag("K-04")
    @DisplayName(
            "K-04 If-Match: a hold that has changed since it was read is neither filled nor dropped; a replay is answered")
    void changes_what_was_read() {
        var held = shop.post("/holds", hold(adults(2))).expect(201);
        var path = "/holds/" + held.at("/token");
        var read = shop.get(path).expect(200).header("ETag").orElseThrow();
        var mine = shop.with("If-Match", read);

        mine.post(path + "/lines", "mine", hold(adults(1))).expect(200);
        mine.post(path + "/lines", "mine", hold(adults(1))).expect(200);
        mine.post(path + "/lines", "late", hold(adults(1))).expectProblem(412, "precondition-failed");
        mine.delete(path).expectProblem(412, "precondition-failed");

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 37 + 3 + 0 [0]");
        shop.with("If-Match", "*").delete(path).expect(204);
    }

    private String adults(int quantity) {
        return line(event, drink.place("A"), drink.category(ADULTE), quantity);
    }
}
