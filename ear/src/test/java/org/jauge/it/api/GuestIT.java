package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.EnumSet;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whose dossiers one can read, and with what. */
class GuestIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiAnswer sold;

    @BeforeEach
    void buy() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        sold = tenant.shop().post("/dossiers", sale(adult())).expect(201);
    }

    @Test
    @Tag("K-08")
    @DisplayName(
            "K-08 a guest reads his dossier with its token, by header or address; with another or none it is not there")
    void needs_the_token() {
        var browser = tenant.browser();
        var path = "/dossiers/" + sold.at("/number");
        var other = tenant.shop().post("/dossiers", sale(adult())).expect(201);

        assertThat(browser.with("Dossier-Token", sold.at("/token"))
                        .get(path)
                        .expect(200)
                        .text())
                .isEqualTo(tenant.shop().get(path).text());
        browser.get(path + "?token=" + sold.at("/token")).expect(200);

        browser.get(path).expectProblem(404, "not-found");
        browser.get(path + "?token=").expectProblem(404, "not-found");
        browser.get(path + "?token=x").expectProblem(404, "not-found");
        browser.with("Dossier-Token", other.at("/token")).get(path).expectProblem(404, "not-found");
        browser.with("Dossier-Token", sold.at("/token").toLowerCase(java.util.Locale.ROOT))
                .get(path)
                .expectProblem(404, "not-found");
        browser.get("/dossiers/0?token=" + sold.at("/token")).expectProblem(404, "not-found");
    }

    @Test
    @Tag("K-08")
    @Tag("S-01")
    @DisplayName("K-08, S-01 another merchant's keys find nothing, token or not")
    void keeps_merchants_apart() {
        var stranger = Tenant.open();
        var held = tenant.shop().post("/holds", hold(adult())).expect(201);
        var path = "/dossiers/" + sold.at("/number");

        for (var client : new ApiClient[] {stranger.shop(), stranger.browser()}) {
            client.get(path).expectProblem(404, "not-found");
            client.with("Dossier-Token", sold.at("/token")).get(path).expectProblem(404, "not-found");
            client.get("/holds/" + held.at("/token")).expectProblem(404, "not-found");
            client.delete("/holds/" + held.at("/token")).expectProblem(404, "not-found");
            client.post("/holds/" + held.at("/token") + "/lines", hold(adult())).expectProblem(404, "not-found");
        }
        stranger.shop().post("/dossiers", saleOf(held.at("/token"))).expectProblem(404, "not-found");
        stranger.shop().get("/tickets/" + sold.at("/tickets/0/code")).expectProblem(404, "not-found");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 1 + 1 [1]");
    }

    @Test
    @Tag("K-08")
    @Tag("S-05")
    @DisplayName("K-08, S-05 tickets are for secret keys; a key does what its scopes say and no more")
    void keeps_to_its_scope() {
        tenant.browser().get("/tickets/" + sold.at("/tickets/0/code")).expectProblem(403, "forbidden");

        var reader = tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.CATALOGUE));
        reader.get("/events").expect(200);
        reader.post("/holds", hold(adult())).expectProblem(403, "forbidden");
        reader.post("/dossiers", sale(adult())).expectProblem(403, "forbidden");
        reader.get("/dossiers/" + sold.at("/number")).expectProblem(403, "forbidden");
        reader.get("/tickets/" + sold.at("/tickets/0/code")).expectProblem(403, "forbidden");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 0 + 1 [1]");
    }

    @Test
    @DisplayName(
            "P-01, H-05 the price of a sale is the shop's own: neither a stale total nor another currency is taken")
    @Tag("P-01")
    @Tag("H-05")
    void charges_its_own_price() {
        var shop = tenant.shop();
        tenant.owner()
                .call(new org.jauge.it.fixture.NewPrice(
                        drink.priceListId(), drink.place("A"), drink.category(ADULTE), "99.00"));
        var body =
                "{\"operation\":\"SALE\",\"lines\":[%s],\"payment\":{\"method\":\"EXTERNAL\",\"provider\":\"stripe\","
                        + "\"reference\":\"%s\",\"amount\":{\"amount\":\"%s\",\"currency\":\"EUR\"}}}";

        shop.post("/dossiers", body.formatted(adult(), "stale", "30.00"))
                .expectError("payment.amount.amount not-the-total");

        assertThat(shop.post("/dossiers", body.formatted(adult(), "fresh", "99.00"))
                        .expect(201)
                        .at("/total/amount"))
                .isEqualTo("99.00");
    }

    @Test
    @DisplayName("K-02 a total that no amount can be is refused, and nothing taken")
    @Tag("K-02")
    void refuses_an_endless_total() {
        var gala = tenant.activity("Gala")
                .place("Salle", 1_000)
                .category(org.jauge.it.fixture.CategoryPlan.person("Mécène").at("Salle", "999999999.00"))
                .enter();
        var evening = gala.event();
        var patrons = line(evening, gala.place("Salle"), gala.category("Mécène"), 100);

        tenant.shop().post("/dossiers", sale(patrons, patrons)).expectError("lines too-large");
        tenant.shop().post("/holds", hold(patrons)).expectError("lines too-large");

        assertThat(gala.placeGauge(evening, "Salle")).isEqualTo("1000 = 1000 + 0 + 0 [0]");
    }

    private String adult() {
        return line(event, drink.place("A"), drink.category(ADULTE), 1);
    }
}
