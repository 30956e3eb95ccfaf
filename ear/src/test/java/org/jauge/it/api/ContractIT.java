package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.buyer;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.payment;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MadeLink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** The committed description against the API that runs. {@link ApiClient} checks every answer of the suite itself. */
@Tag("K-01")
class ContractIT extends FromOutside {

    private static Tenant tenant;
    private static ApiClient shop;
    private static Map<String, String> ids;
    private static Map<String, String> bodies;
    private static long contact;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        var drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        tenant.owner().call(new SandboxOn(true));
        var event = drink.event();
        var adult = line(event, drink.place("A"), drink.category(ADULTE), 1);
        ids = ids(drink, shop, adult);
        contact = Long.parseLong(ids.getOrDefault("/v1/contacts/{number}", "0"));
        bodies = bodies(adult);
        var waiting = "\"lines\":[\"" + shop.get("/releases").at("/items/0/line") + "\"]";
        for (var deed : List.of("", "/preview", "/reminders", "/unlocks"))
            bodies.put("/v1/releases" + deed, "{" + waiting + "}");
        bodies.put("/v1/releases/extensions", "{" + waiting + ",\"days\":1}");
        var lock = ",\"until\":\"2041-01-01T12:00:00Z\",\"reason\":\"They pay late\"}";
        bodies.put("/v1/releases/locks", "{" + waiting + lock);
        var run = "{\"operation\":\"UNLOCK\",\"kind\":\"OPTION\",\"count\":0}";
        bodies.put("/v1/releases/runs", run);
        ids.put("/v1/releases/runs/{id}", shop.post("/releases/runs", run).at("/id"));
    }

    private static Map<String, String> bodies(String adult) {
        return new HashMap<>(Map.of(
                "/v1/sessions",
                link(),
                "/v1/sessions/links",
                "{\"email\":\"nobody@it.example\",\"url\":\"https://shop.example/me\"}",
                "/v1/sessions/password",
                "{\"password\":\"my-own-long-secret\"}",
                "/v1/holds",
                hold(adult),
                "/v1/holds/{token}/lines",
                hold(adult),
                "/v1/dossiers",
                sale(adult),
                "/v1/dossiers/{number}/payments",
                payment(),
                "/v1/holds/{token}/payment-attempts",
                buyer()));
    }

    private static Map<String, String> ids(Entered drink, ApiClient shop, String adult) {
        var event = Long.toString(drink.event());
        var sold = shop.post("/dossiers", sale(adult)).expect(201);
        var ids = new HashMap<String, String>();
        ids.put("/v1/activities/{id}", Long.toString(drink.activityId()));
        ids.put("/v1/events/{id}", event);
        ids.put("/v1/events/{id}/availability", event);
        ids.put("/v1/events/{id}/eligibility", event);
        ids.put("/v1/holds/{token}", shop.post("/holds", hold(adult)).at("/token"));
        ids.put("/v1/holds/{token}/lines", shop.post("/holds", hold(adult)).at("/token"));
        ids.put("/v1/dossiers/{number}", sold.at("/number"));
        var paid = shop.post("/holds", hold(adult)).at("/token");
        ids.put("/v1/holds/{token}/payment-attempts", paid);
        ids.put(
                "/v1/payment-attempts/{id}",
                shop.post("/holds/" + paid + "/payment-attempts", buyer()).at("/id"));
        ids.putAll(ofBookings(shop, adult));
        ids.put("/v1/dossiers/{number}/tickets.pdf", sold.at("/number"));
        ids.put("/v1/dossiers/{number}/summary.pdf", sold.at("/number"));
        ids.put("/v1/tickets/{code}", sold.at("/tickets/0/code"));
        ids.put("/v1/tickets/{code}.pdf", sold.at("/tickets/0/code"));
        ids.put("/v1/problems/{code}", "gauge-exhausted");
        return ids;
    }

    private static Map<String, String> ofBookings(ApiClient shop, String adult) {
        var ids = new HashMap<String, String>();
        var known = shop.post("/dossiers", booking(adult)).at("/contact/number");
        for (var part : List.of("", "/dossiers", "/actions", "/export", "/audience"))
            ids.put("/v1/contacts/{number}" + part, known);
        for (var deed : List.of("payments", "payment-attempts", "cancellation", "extension"))
            ids.put(
                    "/v1/dossiers/{number}/" + deed,
                    shop.post("/dossiers", booking(adult)).at("/number"));
        return ids;
    }

    static Stream<String> operations() {
        return Contract.committed().operations();
    }

    @ParameterizedTest(name = "K-01 {0} is there, and answers as described")
    @MethodSource("operations")
    void answers(String operation) {
        var method = operation.substring(0, operation.indexOf(' '));
        var path = operation.substring(operation.indexOf(' ') + 1);
        var address = path.replaceFirst("\\{[^}]+}", ids.getOrDefault(path, "missing"))
                .replaceFirst("^/v1", "");
        var asked = ofEvent(path) ? address + "?event=" + ids.get("/v1/events/{id}") : address;

        var client = path.startsWith("/v1/sessions") ? signedIn() : shop;
        var answer =
                switch (method) {
                    case "POST" -> client.post(asked, bodies.getOrDefault(path, "{}"));
                    case "PUT" -> client.put(asked, "{}");
                    default -> client.send(method, asked, BodyPublishers.noBody(), Map.of());
                };

        assertThat(answer.status()).as("%s → %s", operation, answer.text()).isBetween(200, 299);
    }

    /** For a customer who has just come in. */
    private static ApiClient signedIn() {
        var opened = tenant.shop().post("/sessions", link()).expect(201);
        return tenant.shop().with("Contact-Session", opened.at("/token"));
    }

    private static String link() {
        return "{\"link\":\"" + tenant.owner().call(new MadeLink(contact, 1)) + "\"}";
    }

    private static boolean ofEvent(String path) {
        return path.equals("/v1/availability") || path.equals("/v1/quotas");
    }

    @ParameterizedTest(name = "K-01, S-05 {0} needs a key, unless it is said to need none")
    @Tag("S-05")
    @MethodSource("operations")
    void needs_a_key(String operation) {
        var path = operation
                .substring(operation.indexOf(' ') + 1)
                .replaceFirst("^/v1", "")
                .replaceFirst("\\{[^}]+}", "1");
        var method = operation.substring(0, operation.indexOf(' '));
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString());

        var answer = ApiClient.withoutKey().send(method, path, BodyPublishers.ofString("{}"), headers);

        if (path.isEmpty() || path.startsWith("/problems"))
            assertThat(answer.status()).isIn(200, 404);
        else answer.expectProblem(401, "key-required");
    }

    @Test
    @DisplayName("K-01 the description that is served is the committed one")
    void serves_the_committed_description() throws IOException, InterruptedException {
        var served = fetch("/openapi?format=json");

        var committed = new YAMLMapper().readTree(Files.readString(Contract.FILE));
        var running = new JsonMapper().readTree(served.body());
        assertThat(running.at("/openapi").asString()).startsWith("3.1");
        assertThat(running.get("paths")).isEqualTo(committed.get("paths"));
        assertThat(running.get("components")).isEqualTo(committed.get("components"));
    }

    @Test
    @DisplayName("K-01 the page where a developer tries the API out is there")
    void shows_the_description() throws IOException, InterruptedException {
        var page = fetch("/openapi/ui/");

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).containsIgnoringCase("<html");
    }

    @Test
    @Tag("K-02")
    @DisplayName("K-02 every code is listed and has a page for programs and for people")
    void explains_the_codes() {
        var anybody = ApiClient.withoutKey();
        var codes = anybody.get("/problems").expect(200).json().at("/items");

        assertThat(codes).hasSizeGreaterThan(20);
        for (var code : codes) {
            var page = anybody.get("/problems/" + code.at("/code").asString()).expect(200);
            assertThat(page.json()).isEqualTo(code);
        }
    }

    @Test
    @Tag("K-02")
    @DisplayName("K-02 a problem's type is the address of its page")
    void leads_to_the_page() throws IOException, InterruptedException {
        var type =
                tenant.shop().get("/events/0").expectProblem(404, "not-found").at("/type");

        var request = HttpRequest.newBuilder(Server.ADDRESS.resolve(type))
                .header("Accept", "text/html")
                .build();
        var page = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Type").orElse("")).startsWith("text/html");
        assertThat(page.body()).contains("<code>not-found</code>");
    }

    private static HttpResponse<String> fetch(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(Server.ADDRESS.resolve(path)).build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
