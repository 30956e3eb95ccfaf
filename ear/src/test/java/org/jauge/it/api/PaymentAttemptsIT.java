package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.payment;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.UUID;
import org.jauge.activity.ActivityState;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SandboxSays;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A browser pays at the provider's, whose callbacks come over the network. */
@Tag("P-01")
class PaymentAttemptsIT extends FromOutside {

    private static final String BUYER =
            "{\"contact\":{\"lastName\":\"Samaranch\",\"email\":\"m.samaranch@it.example\"},\"participants\":[\"Léa\"]}";

    private Tenant tenant;
    private Entered drink;
    private ApiClient browser;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        tenant.owner().call(new SandboxOn(true));
        browser = tenant.browser();
        event = drink.event();
    }

    @AfterEach
    void switchOn() {
        tenant.owner().call(new SandboxOn(true));
    }

    private String two() {
        return line(event, drink.place("A"), drink.category(ADULTE), 2);
    }

    private String says(String attempt, String outcome) {
        return tenant.owner().call(new SandboxSays(attempt, outcome));
    }

    @Test
    @Tag("B-12")
    @DisplayName("P-01, B-12 a browser confirms no payment itself; at the provider's it pays a booking with its token")
    void pays_a_booking() {
        var booked = tenant.shop().post("/dossiers", booking(two())).expect(201);
        var path = "/dossiers/" + booked.at("/number");
        var guest = browser.with("Dossier-Token", booked.at("/token"));

        guest.post(path + "/payments", payment()).expectProblem(403, "forbidden");
        browser.post(path + "/payment-attempts", "{}").expectProblem(404, "not-found");
        var begun = guest.post(path + "/payment-attempts", "{}").expect(200);
        assertThat(begun.at("/state")).isEqualTo("OPEN");
        assertThat(begun.at("/amount")).isEqualTo(booked.at("/total"));
        assertThat(says(begun.at("/id"), "FAILED")).isEqualTo("FAILED");
        assertThat(guest.get(path).expect(200).at("/state")).isEqualTo("BOOKED");
        assertThat(says(begun.at("/id"), "SUCCEEDED")).isEqualTo("PAID");

        var paid = guest.get(path).expect(200);
        assertThat(paid.at("/state")).isEqualTo("SETTLED");
        assertThat(paid.json().at("/tickets")).hasSize(2);
        assertThat(paid.at("/payments/0/provider")).isEqualTo("sandbox");
        assertThat(browser.get("/payment-attempts/" + begun.at("/id"))
                        .expect(200)
                        .at("/dossier"))
                .isEqualTo(booked.at("/number"));
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    @Test
    @Tag("H-04")
    @Tag("K-03")
    @DisplayName("P-01, K-03 a browser's hold is paid and sold; asked again under one key it is one attempt")
    void pays_a_hold() {
        var held = browser.post("/holds", hold(two())).expect(201);
        var path = "/holds/" + held.at("/token") + "/payment-attempts";
        var key = UUID.randomUUID().toString();

        browser.post(path, "{}").expectProblem(400, "invalid-field");
        var begun = browser.post(path, key, BUYER).expect(200);
        assertThat(browser.post(path, key, BUYER).expect(200).at("/id")).isEqualTo(begun.at("/id"));
        assertThat(says(begun.at("/id"), "SUCCEEDED")).isEqualTo("PAID");
        assertThat(says(begun.at("/id"), "SUCCEEDED")).as("again").isEqualTo("PAID");

        var attempt = browser.get("/payment-attempts/" + begun.at("/id")).expect(200);
        var sold = browser.with("Dossier-Token", held.at("/token"))
                .get("/dossiers/" + attempt.at("/dossier"))
                .expect(200);
        assertThat(sold.at("/state")).isEqualTo("SETTLED");
        assertThat(sold.json().at("/payments")).hasSize(1);
        assertThat(sold.at("/tickets/0/participant")).isEqualTo("Léa");
        browser.post(path, BUYER).expectProblem(409, "hold-sold");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 38 + 0 + 2 [2]");
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 without the switch the sandbox pays only what is in state TEST, for a test key")
    void is_for_tests() {
        tenant.owner().call(new SandboxOn(false));
        var trial = tenant.activity("Essai")
                .state(ActivityState.TEST)
                .place("Salle", 10)
                .category(person("Adulte").at("Salle", "5.00"))
                .enter();
        var real = browser.post("/holds", hold(two())).expect(201);
        browser.post("/holds/" + real.at("/token") + "/payment-attempts", BUYER)
                .expectProblem(409, "no-payment-provider");

        var tester = tenant.testShop();
        var one = line(trial.event(), trial.place("Salle"), trial.category("Adulte"), 1);
        var held = tester.post("/holds", hold(one)).expect(201);
        var begun = tester.post("/holds/" + held.at("/token") + "/payment-attempts", BUYER)
                .expect(200);

        assertThat(says(begun.at("/id"), "SUCCEEDED")).isEqualTo("PAID");
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 a browser sends nobody to a site that the merchant did not name; a shop's server names any site")
    void returns_to_known_sites() {
        var held = browser.post("/holds", hold(two())).expect(201);
        var path = "/holds/" + held.at("/token") + "/payment-attempts";
        var away = BUYER.replaceFirst("\\{", "{\"returnUrl\":\"https://phishing.example/\",");
        var script = BUYER.replaceFirst("\\{", "{\"returnUrl\":\"javascript:alert(1)\",");

        browser.post(path, away).expectError("returnUrl not-allowed");
        tenant.shop().post(path, script).expectError("returnUrl malformed");
        tenant.shop().post(path, away).expect(200);
    }

    @Test
    @Tag("S-01")
    @Tag("K-08")
    @DisplayName("S-01, K-08 another merchant's keys see no attempt, and pay nothing of this one")
    void keeps_merchants_apart() {
        var held = browser.post("/holds", hold(two())).expect(201);
        var path = "/holds/" + held.at("/token") + "/payment-attempts";
        var begun = browser.post(path, BUYER).expect(200);

        var stranger = Tenant.open().shop();

        stranger.get("/payment-attempts/" + begun.at("/id")).expectProblem(404, "not-found");
        stranger.post(path, BUYER).expectProblem(404, "not-found");
    }

    @Test
    @Tag("P-03")
    @Tag("K-02")
    @DisplayName("P-03 the callbacks' door needs no key, and opens to no stranger; what it gets is bounded")
    void believes_nobody() throws IOException, InterruptedException {
        var held = browser.post("/holds", hold(two())).expect(201);
        var begun = browser.post("/holds/" + held.at("/token") + "/payment-attempts", BUYER)
                .expect(200);
        var body = "{\"reference\":\"sbx_" + begun.at("/id")
                + "\",\"outcome\":\"SUCCEEDED\",\"amount\":\"18.00\",\"currency\":\"EUR\"}";

        assertThat(callback("sandbox", body)).isEqualTo(403);
        assertThat(callback("sandbox", "no json")).isEqualTo(400);
        assertThat(callback("sandbox", "{\"reference\":1}")).isEqualTo(403);
        assertThat(callback("nobody", body)).isEqualTo(404);
        assertThat(callback("sandbox", " ".repeat(70_000))).isEqualTo(413);
        assertThat(browser.get("/payment-attempts/" + begun.at("/id")).at("/state"))
                .isEqualTo("OPEN");
    }

    private static int callback(String provider, String body) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Server.ADDRESS.resolve("/api/v1/payment-callbacks/" + provider))
                .header("Content-Type", "application/json")
                .header("Payment-Signature", "t=1,v1=" + "0".repeat(64))
                .POST(BodyPublishers.ofString(body))
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).statusCode();
    }
}
