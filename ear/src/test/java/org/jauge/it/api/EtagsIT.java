package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.buyer;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.payment;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import java.util.Map;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class EtagsIT extends FromOutside {

    private Tenant tenant;
    private ApiClient shop;
    private Entered drink;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
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

    @Test
    @Tag("K-04")
    @DisplayName("K-04 If-Match: a hold is sold, booked and paid as it was seen, or not at all; a replay is answered")
    void sells_what_was_read() {
        letBook();
        var held = shop.post("/holds", hold(adults(2))).expect(201);
        var path = "/holds/" + held.at("/token");
        assertThat(shop.get(path).header("ETag")).hasValue(tag(held));
        var late = shop.with("If-Match", tag(held));
        var known = shop.with("If-Match", tag(late.post(path + "/lines", hold(adults(1)))));
        var sale = saleOf(held.at("/token"));

        late.post("/dossiers", sale).expectProblem(412, "precondition-failed");
        late.post("/dossiers", booking().replace("\"lines\":[]", "\"hold\":\"" + held.at("/token") + "\""))
                .expectProblem(412, "precondition-failed");
        late.post(path + "/payment-attempts", buyer()).expectProblem(412, "precondition-failed");
        late.post("/dossiers", sale(adults(1))).expectError("If-Match with-hold-only");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 37 + 3 + 0 [0]");

        var sold = known.post("/dossiers", "mine", sale).expect(201);
        assertThat(known.post("/dossiers", "mine", sale).expect(201).text()).isEqualTo(sold.text());
        assertThat(shop.get("/dossiers/" + sold.at("/number")).header("ETag")).hasValue(tag(sold));
    }

    @Test
    @Tag("K-04")
    @DisplayName(
            "K-04 If-Match: a dossier that has changed since is neither paid, extended nor cancelled; a replay is answered")
    void changes_the_dossier_that_was_read() {
        letBook();
        var booked = shop.post("/dossiers", booking(adults(2))).expect(201);
        var path = "/dossiers/" + booked.at("/number");
        var why = "{\"reason\":\"ill\"}";
        var late = shop.with("If-Match", tag(booked));

        var asked = late.post(path + "/extension", "mine", why).expect(200);
        assertThat(late.post(path + "/extension", "mine", why).expect(200).text())
                .isEqualTo(asked.text());
        var bodies = Map.of("extension", why, "payment-attempts", "{}", "payments", payment(), "cancellation", why);
        bodies.forEach((deed, body) -> late.post(path + "/" + deed, body).expectProblem(412, "precondition-failed"));

        var known = shop.with("If-Match", tag(asked));
        known.post(path + "/payment-attempts", "{}").expect(200);
        var paid = known.post(path + "/payments", payment()).expect(200);
        known.post(path + "/cancellation", why).expectProblem(412, "precondition-failed");
        var sold = shop.with("If-Match", tag(paid));
        var gone = sold.post(path + "/cancellation", "gone", why).expect(200);
        assertThat(sold.post(path + "/cancellation", "gone", why).expect(200).text())
                .isEqualTo(gone.text());
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    private void letBook() {
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        tenant.owner().call(new SandboxOn(true));
    }

    private static String tag(ApiAnswer answer) {
        return answer.header("ETag").orElseThrow();
    }

    private String adults(int quantity) {
        return line(event, drink.place("A"), drink.category(ADULTE), quantity);
    }
}
