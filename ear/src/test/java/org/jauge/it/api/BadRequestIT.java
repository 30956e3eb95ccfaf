package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are wrong around the body: addresses, parameters, headers, methods. */
@Tag("K-02")
class BadRequestIT extends FromOutside {

    private static Tenant tenant;
    private static ApiClient shop;
    private static Entered drink;
    private static long event;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
    }

    @ParameterizedTest(name = "K-02, K-04 {0}: {1} {2}")
    @Tag("K-04")
    @CsvSource({
        "/events?limit=-1, limit, too-small",
        "/events?limit=0, limit, too-small",
        "/events?limit=201, limit, too-large",
        "/events?limit=1.5, limit, whole-number",
        "/events?limit=, limit, whole-number",
        "/events?limit=99999999999, limit, whole-number",
        "/events?limit=1&limit=2, limit, repeated",
        "/events?persons=0, persons, too-small",
        "/events?persons=-4, persons, too-small",
        "/events?persons=1001, persons, too-large",
        "/events?persons=x, persons, whole-number",
        "/events?persons=%D9%A4, persons, whole-number",
        "/events?from=tomorrow, from, date",
        "/events?from=2030-02-30, from, date",
        "/events?from=2030-03-31T02:30:00, from, date",
        "/events?from=%2B999999999-01-01, from, date",
        "/events?to=-999999999-01-01, to, date",
        "/events?from=2030-01-02&to=2030-01-01, to, before-from",
        "/events?from=2030-02-30T10:00:00Z, from, date",
        "/events?from=2030-01-02T10:00:00Z&to=2030-01-02T09:59:00Z, to, before-from",
        "/events?weekday=saturday, weekday, one-of",
        "/events?weekday=SATURDAY&weekday=, weekday, one-of",
        "/events?timeFrom=25:00, timeFrom, time",
        "/events?timeTo=9h, timeTo, time",
        "/events?timeFrom=12:00&timeTo=11:59, timeTo, before-from",
        "/events?activity=1&activity=x, activity, unknown-id",
        "/events?activity=x, activity, unknown-id",
        "/events?activity=, activity, required",
        "/events?page=2, page, unknown",
        "/events?LIMIT=2, LIMIT, unknown",
        "/events?cursor=, cursor, unknown",
        "/events?cursor=%00, cursor, unknown",
        "/events?cursor=eHh4, cursor, unknown",
        "/activities?activity=1, activity, unknown",
        "/availability, event, required",
        "/availability?event=, event, required",
        "/availability?event=x, event, unknown-id",
    })
    void refuses_a_parameter(String path, String field, String rule) {
        shop.get(path).expectError(field + " " + rule);
    }

    @ParameterizedTest(name = "K-04 a cursor of {0} is no cursor of ours")
    @Tag("K-04")
    @ValueSource(
            strings = {"x 1", "+20000-01-01T00:00:00Z 1", "-1000000000-01-01T00:00:00Z 1", "2030-01-01T00:00:00Z x"})
    void refuses_a_forged_cursor(String inside) {
        shop.get("/events?cursor=" + cursor(inside)).expectError("cursor unknown");
    }

    @Test
    @DisplayName("K-02 half an escape in the query is named, not taken for a fault of ours")
    void refuses_half_an_escape() throws IOException {
        var address = new URL(Server.ADDRESS + "/api/v1/problems?x=%zz"); // a URI would refuse it here already
        var connection = (HttpURLConnection) address.openConnection();

        assertThat(connection.getResponseCode()).isEqualTo(400);
        assertThat(connection.getContentType()).isEqualTo("application/problem+json");
        try (var body = connection.getErrorStream()) {
            assertThat(new String(body.readAllBytes(), StandardCharsets.UTF_8))
                    .contains("\"field\":\"query\"", "\"rule\":\"malformed\"");
        }
    }

    @Test
    @Tag("K-04")
    @DisplayName("K-04 a cursor with a NUL, more than 50 events at once")
    void refuses_what_no_database_takes() {
        shop.get("/activities?cursor=" + cursor("a\0b 1")).expectError("cursor unknown");
        shop.get("/availability?event=1" + "&event=1".repeat(50)).expectError("event too-many");
    }

    @ParameterizedTest(name = "K-02 {0} is not there")
    @ValueSource(
            strings = {
                "/events/x", "/events/0", "/events/-1", "/events/99999999999999999999", "/events/7/availability",
                "/activities/x", "/activities/%F0%9F%98%80", "/holds/x", "/dossiers/x", "/dossiers/1?token=%00",
                "/dossiers/%C3%A9?token=x", "/tickets/'%20or%20'1'='1", "/tickets/%3Cscript%3E", "/problems/x"
            })
    void finds_nothing(String path) {
        shop.get(path).expectProblem(404, "not-found");
    }

    @ParameterizedTest(name = "K-02 the server refuses {0} as the API does, without a trace")
    @CsvSource({
        "/nothing, 404, unknown-path",
        "/events/%2e%2e/x, 400, bad-request",
        "/events/%2F, 400, bad-request",
        "/holds/%FF%FE, 400, bad-request"
    })
    void refuses_an_address(String path, int status, String code) {
        shop.get(path).expectProblem(status, code);
    }

    @ParameterizedTest(name = "K-02 {0} {1} is not a method of it")
    @CsvSource({"PUT, /events", "DELETE, /events/1", "PATCH, /holds/x", "GET, /dossiers", "POST, /events", "TRACE, /v"})
    void refuses_a_method(String method, String path) {
        var answer = shop.send(method, path, BodyPublishers.noBody(), Map.of());

        if (path.equals("/v")) answer.expectProblem(404, "unknown-path");
        else answer.expectProblem(405, "method-not-allowed");
    }

    @ParameterizedTest(name = "K-02 Accept: {0} → {1} {2}")
    @CsvSource({
        "text/html, 406, not-acceptable",
        "application/xml, 406, not-acceptable",
        "application/json;q=x, 400, invalid-field",
        "nonsense, 400, bad-request"
    })
    void refuses_another_answer(String accept, int status, String code) {
        shop.with("Accept", accept).get("/events").expectProblem(status, code);
    }

    @ParameterizedTest(name = "K-02 Content-Type: {0} → {1} {2}")
    @CsvSource({
        "text/plain, 415, unsupported-media-type",
        "application/xml, 415, unsupported-media-type",
        "application/x-www-form-urlencoded, 415, unsupported-media-type",
        "nonsense, 400, bad-request"
    })
    void refuses_another_type(String type, int status, String code) {
        posted(Map.of("Content-Type", type, "Idempotency-Key", "k")).expectProblem(status, code);
    }

    @ParameterizedTest(name = "K-02 Content-Encoding: {0} → 415")
    @Tag("K-02")
    @ValueSource(strings = {"gzip", "deflate", "br", "nonsense"})
    void refuses_a_packed_body(String encoding) {
        posted(Map.of("Content-Type", "application/json", "Idempotency-Key", "k", "Content-Encoding", encoding))
                .expectProblem(415, "unsupported-media-type");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    @ParameterizedTest(name = "K-03 Idempotency-Key: {0} → {1}")
    @Tag("K-03")
    @CsvSource({"'', required", "'  ', required", "a b, malformed", "a|b c, malformed"})
    void refuses_a_request_id(String id, String rule) {
        posted(Map.of("Content-Type", "application/json", "Idempotency-Key", id))
                .expectError("Idempotency-Key " + rule);
    }

    @ParameterizedTest(name = "H-02 Shop-Session: {0}")
    @Tag("H-02")
    @ValueSource(strings = {"", "a b", "xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx"})
    void refuses_a_session(String session) {
        posted(Map.of("Content-Type", "application/json", "Idempotency-Key", "k", "Shop-Session", session))
                .expectError("Shop-Session malformed");
    }

    @ParameterizedTest(name = "S-05 Authorization: {0}")
    @Tag("S-05")
    @ValueSource(
            strings = {
                "",
                "Bearer",
                "Bearer x",
                "Bearer null",
                "Bearer jauge_sk_",
                "Basic eDp5",
                "Basic ==",
                "Basic eA==",
                "Basic !!",
                "Digest username=x",
                "Bearer x, Bearer y"
            })
    void refuses_an_authorization(String header) {
        var answer = ApiClient.withoutKey().with("Authorization", header).get("/events");

        answer.expectProblem(401, "key-required");
        assertThat(answer.header("WWW-Authenticate")).hasValue("Bearer");
    }

    @Test
    @DisplayName("K-02 text that is not UTF-8 is refused, not changed into other text")
    void refuses_another_encoding() {
        var body = hold(line(event, drink.place("A"), drink.category(ADULTE), 1));
        var headers = Map.of("Content-Type", "application/json", "Idempotency-Key", "k");

        for (var charset : new java.nio.charset.Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16})
            shop.send("POST", "/holds", BodyPublishers.ofByteArray(body.getBytes(charset)), headers)
                    .expectProblem(400, "malformed-json");
        var latin = body.replace("}]", ",\"é\":1}]").getBytes(StandardCharsets.ISO_8859_1);
        shop.send("POST", "/holds", BodyPublishers.ofByteArray(latin), headers).expectProblem(400, "malformed-json");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    private ApiAnswer posted(Map<String, String> headers) {
        var body = hold(line(event, drink.place("A"), drink.category(ADULTE), 1));
        var answer = shop.send("POST", "/holds", BodyPublishers.ofString(body), headers);
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
        return answer;
    }

    private static String cursor(String inside) {
        var bytes = inside.replace(' ', '\n').getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
