package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.saleOf;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Thing;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Goes through the paths of docs/openapi.yaml: a new path or parameter without an entry here fails. */
@Tag("S-01")
class OtherMerchantIT extends FromOutside {

    /** What each parameter of a path names. */
    private static final Map<String, Thing> OF_PATHS = Map.ofEntries(
            Map.entry("/v1/activities/{id}", Thing.ACTIVITY),
            Map.entry("/v1/events/{id}", Thing.EVENT),
            Map.entry("/v1/events/{id}/availability", Thing.EVENT),
            Map.entry("/v1/holds/{token}", Thing.HOLD),
            Map.entry("/v1/holds/{token}/lines", Thing.HOLD),
            Map.entry("/v1/dossiers/{number}", Thing.DOSSIER),
            Map.entry("/v1/tickets/{code}", Thing.TICKET),
            Map.entry("/v1/dossiers/{number}/payments", Thing.DOSSIER),
            Map.entry("/v1/dossiers/{number}/payment-attempts", Thing.DOSSIER),
            Map.entry("/v1/holds/{token}/payment-attempts", Thing.HOLD),
            Map.entry("/v1/payment-attempts/{id}", Thing.ATTEMPT),
            Map.entry("/v1/contacts/{number}", Thing.CONTACT),
            Map.entry("/v1/contacts/{number}/dossiers", Thing.CONTACT),
            Map.entry("/v1/contacts/{number}/actions", Thing.CONTACT),
            Map.entry("/v1/contacts/{number}/export", Thing.CONTACT),
            Map.entry("/v1/contacts/{number}/audience", Thing.CONTACT),
            Map.entry("/v1/dossiers/{number}/cancellation", Thing.DOSSIER),
            Map.entry("/v1/dossiers/{number}/extension", Thing.DOSSIER),
            Map.entry("/v1/dossiers/{number}/tickets.pdf", Thing.DOSSIER),
            Map.entry("/v1/dossiers/{number}/summary.pdf", Thing.DOSSIER),
            Map.entry("/v1/tickets/{code}.pdf", Thing.TICKET),
            Map.entry("/v1/events/{id}/eligibility", Thing.EVENT),
            Map.entry("/v1/releases/runs/{id}", Thing.RELEASE_RUN));

    /** Parameters of queries that name something of a merchant; the answer leaves it out, or there is none. */
    private static final Map<String, Thing> OF_QUERIES = Map.of(
            "event", Thing.EVENT,
            "activity", Thing.ACTIVITY,
            "category", Thing.CATEGORY,
            "token", Thing.DOSSIER_TOKEN,
            "audience", Thing.AUDIENCE);

    /** Asked of an event only. */
    private static final List<String> OF_ONE_EVENT = List.of("/v1/availability", "/v1/quotas");

    /** What is posted; each is tried with things of another merchant in its body. */
    private static final Map<String, UnaryOperator<String>> OF_BODIES = Map.of(
            "/v1/holds", Bodies::hold,
            "/v1/holds/{token}/lines", Bodies::hold,
            "/v1/dossiers", Bodies::sale);

    /** What is posted to a dossier, or by a customer for himself, names nothing else of a merchant. */
    private static final Map<String, String> OF_DOSSIERS = Map.of(
            "/v1/dossiers/{number}/payments", Bodies.payment(),
            "/v1/dossiers/{number}/payment-attempts", "{}",
            "/v1/holds/{token}/payment-attempts", Bodies.buyer(),
            "/v1/sessions", "{}",
            "/v1/sessions/links", "{}",
            "/v1/sessions/password", "{}",
            "/v1/dossiers/{number}/cancellation", "{\"reason\":\"ill\"}",
            "/v1/dossiers/{number}/extension", "{}");

    /** Lines are named or counted there, which {@link ReleasesIT} tries with another merchant's. */
    private static final List<String> OF_LINES = List.of(
            "/v1/releases",
            "/v1/releases/preview",
            "/v1/releases/extensions",
            "/v1/releases/reminders",
            "/v1/releases/locks",
            "/v1/releases/unlocks",
            "/v1/releases/runs");

    /** The same for everybody, or nobody's. */
    private static final List<String> FREE = List.of(
            "/v1/problems/{code}",
            "from",
            "to",
            "weekday",
            "timeFrom",
            "timeTo",
            "persons",
            "kind",
            "dueBefore",
            "dueOn",
            "channel",
            "text",
            "asked",
            "cursor",
            "limit");

    private static Furnished first;
    private static Furnished second;
    private static ApiClient stranger;

    /** For all tests: what they ask changes nothing, but that each merchant may open one cart more. */
    @BeforeAll
    static void two_merchants() {
        first = Furnished.open();
        second = Furnished.open();
        stranger = second.tenant().shop();
    }

    @Test
    @DisplayName("S-01 no path of the contract shows another merchant's things, nor touches them")
    void every_path_is_closed() {
        var tried = new ArrayList<String>();
        Contract.committed().parameters().forEach((operation, parameters) -> {
            var path = operation.substring(operation.indexOf(' ') + 1);
            var method = operation.substring(0, operation.indexOf(' '));
            if (!path.contains("{") || FREE.contains(path)) return;
            assertThat(OF_PATHS).as("what %s names", path).containsKey(path);
            var id = first.id(java.util.Objects.requireNonNull(OF_PATHS.get(path)));
            var answer = stranger.send(
                    method,
                    path.replaceFirst("/v1", "").replaceFirst("\\{\\w+}", id),
                    body(method, path),
                    headers(method));
            answer.expectProblem(404, "not-found");
            tried.add(operation);
        });

        assertThat(tried)
                .containsExactlyInAnyOrderElementsOf(Contract.committed()
                        .operations()
                        .filter(operation -> operation.contains("{") && !operation.contains(FREE.get(0)))
                        .toList());
        assertUntouched();
    }

    @Test
    @DisplayName("S-01 no filter and no list shows another merchant's things")
    void every_query_is_closed() {
        var tried = new ArrayList<String>();
        Contract.committed().parameters().forEach((operation, parameters) -> {
            if (!operation.startsWith("GET ")) return;
            var path = operation.substring(4);
            for (var name : parameters) {
                if (FREE.contains(name)) continue;
                assertThat(OF_QUERIES).as("what %s of %s names", name, path).containsKey(name);
                var query = "?" + name + "=" + first.id(java.util.Objects.requireNonNull(OF_QUERIES.get(name)));
                assertHidden(path.replace("{number}", first.id(Thing.DOSSIER)).replace("{id}", second.id(Thing.EVENT))
                        + query);
                tried.add(name);
            }
            if (!path.contains("{") && !OF_ONE_EVENT.contains(path)) assertHidden(path);
        });

        assertThat(tried).containsAll(OF_QUERIES.keySet());
    }

    @Test
    @DisplayName("S-01 a hold or a sale of anything of another merchant is refused as if it were not there")
    void every_body_is_closed() {
        assertThat(Contract.committed().operations().filter(operation -> operation.startsWith("POST ")))
                .as("what is posted where")
                .containsExactlyInAnyOrderElementsOf(Stream.of(OF_BODIES.keySet(), OF_DOSSIERS.keySet(), OF_LINES)
                        .flatMap(Collection::stream)
                        .map(path -> "POST " + path)
                        .toList());
        var lines = Map.of(
                Furnished.line(first, first, first), "event",
                Furnished.line(first, second, second), "event",
                Furnished.line(second, first, second), "emplacement",
                Furnished.line(second, second, first), "category");

        OF_BODIES.forEach((path, body) -> {
            var address = path.replace("/v1", "").replace("{token}", second.id(Thing.HOLD));
            lines.forEach((line, field) ->
                    stranger.post(address, body.apply(line)).expectError("lines[0]." + field + " unknown-id"));
        });
        stranger.post("/holds", hold(Bodies.line(Long.MAX_VALUE, 1, 1, 1))) // nobody's id is answered the same
                .expectError("lines[0].event unknown-id");
        stranger.post("/dossiers", saleOf(first.id(Thing.HOLD))).expectProblem(404, "not-found");
        assertUntouched();
    }

    @Test
    @Tag("K-08")
    @DisplayName("S-01, K-08 a dossier's token opens nothing to the key of another merchant")
    void a_token_is_no_way_round() {
        var visitor = second.tenant().browser().with("Dossier-Token", first.id(Thing.DOSSIER_TOKEN));

        visitor.get("/dossiers/" + first.id(Thing.DOSSIER)).expectProblem(404, "not-found");
    }

    @Test
    @Tag("K-03")
    @DisplayName("S-01 another merchant's request id is no answer for this one")
    void request_ids_are_ones_own() {
        var id = UUID.randomUUID().toString();
        var theirs =
                first.tenant().shop().post("/holds", id, hold(first.line())).expect(201);

        var ours = stranger.post("/holds", id, hold(second.line())).expect(201);

        assertThat(ours.at("/token")).isNotEqualTo(theirs.at("/token"));
    }

    private java.net.http.HttpRequest.BodyPublisher body(String method, String path) {
        return switch (method) {
            case "POST" -> BodyPublishers.ofString(OF_DOSSIERS.getOrDefault(path, hold(second.line())));
            case "PUT" -> BodyPublishers.ofString("{\"audience\":\"" + second.id(Thing.AUDIENCE) + "\"}");
            default -> BodyPublishers.noBody();
        };
    }

    private static Map<String, String> headers(String method) {
        return method.equals("POST") || method.equals("PUT")
                ? Map.of(
                        "Content-Type",
                        "application/json",
                        "Idempotency-Key",
                        UUID.randomUUID().toString())
                : Map.of();
    }

    private void assertHidden(String path) {
        var answer = stranger.get(path.replaceFirst("/v1", ""));
        assertThat(answer.status()).as(path).isIn(200, 404);
        assertThat(answer.text()).as(path).doesNotContain(first.mark());
        if (answer.status() == 200)
            assertThat(answer.text()).as(path).doesNotContain("\"" + first.id(Thing.EVENT) + "\"");
    }

    private void assertUntouched() {
        var shop = first.tenant().shop();
        assertThat(shop.get("/holds/" + first.id(Thing.HOLD)).expect(200).at("/lapsed"))
                .isEqualTo("false");
        shop.get("/tickets/" + first.id(Thing.TICKET)).expect(200);
    }
}
