package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.EnumSet;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.jauge.activity.ActivityState;
import org.jauge.it.FromOutside;
import org.jauge.it.Patiently;
import org.jauge.it.Server;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.KeyWork;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S-05")
class KeysIT extends FromOutside {

    private static final String SITE = "https://tickets.example";
    private static final Duration NEWS = Duration.ofSeconds(1);

    private Tenant tenant;
    private KeyWork keys;

    @BeforeEach
    void open() {
        tenant = Tenant.open();
        keys = new KeyWork(tenant.owner(), tenant.outletId());
    }

    @Test
    @DisplayName("S-05 a revoked key is refused within a second")
    void refuses_a_revoked_key() {
        var key = keys.secret();
        var shop = ApiClient.withoutKey().withKey(key.secret());
        shop.get("/activities").expect(200);

        keys.revoke(key);

        assertRefusedSoon(shop);
    }

    @Test
    @DisplayName("S-05 an expired key is refused, on a node that has seen it work within a second")
    void refuses_an_expired_key() {
        var key = keys.secret();
        var shop = ApiClient.withoutKey().withKey(key.secret());
        shop.get("/activities").expect(200);

        keys.end(key, Instant.now().minusSeconds(1));

        assertRefusedSoon(shop);
    }

    @Test
    @DisplayName("S-05 while a key is rotated both work; when the overlap is over only the new one does")
    void rotates_with_overlap() {
        var old = keys.secret();
        var before = ApiClient.withoutKey().withKey(old.secret());
        var after = ApiClient.withoutKey()
                .withKey(keys.rotate(old, Duration.ofHours(1)).secret());

        before.get("/activities").expect(200);
        after.get("/activities").expect(200);

        keys.end(old, Instant.now().minusSeconds(1)); // the hour is over

        assertRefusedSoon(before);
        after.get("/activities").expect(200);
    }

    @Test
    @DisplayName("S-05 an unknown, a shortened and a padded key are nobody's")
    void refuses_what_is_no_key() {
        var key = keys.secret().secret();
        for (var wrong : new String[] {key.substring(0, key.length() - 1), key + "x", "jauge_sk_", "' or 1=1 --"})
            ApiClient.withoutKey().withKey(wrong).get("/activities").expectProblem(401, "key-required");
        ApiClient.withoutKey()
                .with("Authorization", "Basic " + basic(":" + key))
                .get("/activities")
                .expectProblem(401, "key-required");
    }

    @Test
    @DisplayName("S-05 a key may do what its scopes say and nothing else")
    void keeps_to_its_scopes() {
        var show = show(ActivityState.ACTIVE);
        var adult = line(show.event(), show.place("Salle"), show.category("Adulte"), 1);
        for (var scope : Scope.values()) {
            var shop = tenant.client(KeyKind.SECRET, false, EnumSet.of(scope));
            expect(shop.get("/activities"), scope == Scope.CATALOGUE, 200);
            expect(shop.get("/events"), scope == Scope.CATALOGUE, 200);
            expect(shop.post("/holds", hold(adult)), scope == Scope.HOLDS, 201);
            expect(shop.post("/dossiers", sale(adult)), scope == Scope.SALES, 201);
            expect(shop.get("/dossiers/NOSUCH"), scope == Scope.DOSSIERS, 404);
            expect(shop.get("/tickets/NOSUCH"), scope == Scope.DOSSIERS, 404);
            expect(shop.get("/quotas?event=1"), scope == Scope.QUOTAS, 404);
            expect(shop.get("/releases"), scope == Scope.RELEASES, 200);
            expect(shop.get("/audiences"), scope == Scope.CONTACTS, 200);
            expect(shop.put("/contacts/1/audience", "{}"), scope == Scope.CONTACTS, 404);
        }
    }

    @Test
    @DisplayName("S-05 test keys see the activities in state test and no others; others never see those")
    void test_keys_see_tests_only() {
        var real = show(ActivityState.ACTIVE);
        var trial = show(ActivityState.TEST);
        sees(tenant.testShop(), trial, real);
        sees(tenant.shop(), real, trial);
        sees(tenant.browser(), real, trial);
    }

    @Test
    @DisplayName("S-05 a page of a named site may use its publishable key, asked for beforehand and answered (CORS)")
    void lets_named_sites_in() {
        var key = keys.publishable(SITE);

        var asked = preflight(SITE, "POST", "authorization,content-type,idempotency-key,shop-session,dossier-token");
        assertThat(asked.statusCode()).isEqualTo(204);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Origin")).hasValue(SITE);
        assertThat(asked.headers().firstValue("Access-Control-Allow-Methods").orElse(""))
                .contains("GET", "POST", "DELETE");
        assertThat(asked.headers()
                        .firstValue("Access-Control-Allow-Headers")
                        .orElse("")
                        .split(", *"))
                .contains("Authorization", "Content-Type", "Idempotency-Key", "Shop-Session", "Dossier-Token");
        assertThat(asked.headers().firstValue("Access-Control-Allow-Credentials"))
                .isEmpty();
        assertThat(asked.headers().allValues("Vary")).contains("Origin");

        var answer = ApiClient.withoutKey()
                .withKey(key.secret())
                .with("Origin", SITE)
                .get("/activities")
                .expect(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue(SITE);
    }

    @Test
    @DisplayName("S-05 a page of another site is told nothing, whatever key it found")
    void keeps_other_sites_out() {
        var publishable = ApiClient.withoutKey().withKey(keys.publishable(SITE).secret());
        var secret = tenant.shop();
        for (var stranger : new String[] {"https://evil.example", "https://tickets.example.evil.example", "null"}) {
            assertThat(preflight(stranger, "GET", "authorization").headers().firstValue("Access-Control-Allow-Origin"))
                    .isEmpty();
            var refused =
                    publishable.with("Origin", stranger).get("/activities").expectProblem(401, "key-required");
            assertThat(refused.header("Access-Control-Allow-Origin")).isEmpty();
        }
        secret.with("Origin", SITE).get("/activities").expectProblem(401, "key-required");
    }

    @Test
    @DisplayName("S-05 with its key gone a site is no longer let in")
    void forgets_the_sites_of_dead_keys() {
        var site = "https://gone" + System.nanoTime() + ".example";
        var key = keys.publishable(site);
        assertThat(letIn(site)).hasValue(site);

        keys.revoke(key);

        awaitNews(() -> letIn(site).isEmpty());
        assertThat(letIn(site)).isEmpty();
    }

    private static Optional<String> letIn(String site) {
        return preflight(site, "GET", "authorization").headers().firstValue("Access-Control-Allow-Origin");
    }

    static void assertRefusedSoon(ApiClient shop) {
        awaitNews(() -> shop.get("/activities").status() == 401);
        shop.get("/activities").expectProblem(401, "key-required");
    }

    /** As soon as it is known, or when the second is over: who asks from then on is not let in any more. */
    private static void awaitNews(BooleanSupplier known) {
        var end = Instant.now().plus(NEWS);
        Patiently.await(() -> known.getAsBoolean() || Instant.now().isAfter(end));
    }

    private Entered show(ActivityState state) {
        return tenant.activity("Show " + state)
                .state(state)
                .place("Salle", 20)
                .category(CategoryPlan.person("Adulte").at("Salle", "10.00"))
                .enter();
    }

    private static void sees(ApiClient client, Entered shown, Entered hidden) {
        var visible = shown.event();
        var invisible = hidden.event();
        var activities = client.get("/activities").expect(200).text();
        assertThat(activities).contains("\"" + shown.activityId() + "\"").doesNotContain("\"" + hidden.activityId());
        assertThat(client.get("/events").expect(200).text())
                .contains("\"" + visible + "\"")
                .doesNotContain("\"" + invisible + "\"");
        client.get("/events/" + visible + "/availability").expect(200);
        client.get("/activities/" + hidden.activityId()).expectProblem(404, "not-found");
        client.get("/events/" + invisible).expectProblem(404, "not-found");
        client.get("/events/" + invisible + "/availability").expectProblem(404, "not-found");
        client.post("/holds", hold(line(invisible, hidden.place("Salle"), hidden.category("Adulte"), 1)))
                .expectError("lines[0].event unknown-id");
    }

    private static String basic(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }

    private static void expect(ApiAnswer answer, boolean allowed, int status) {
        if (allowed) answer.expect(status);
        else answer.expectProblem(403, "forbidden");
    }

    private static HttpResponse<Void> preflight(String origin, String method, String headers) {
        var request = HttpRequest.newBuilder(Server.ADDRESS.resolve("/api/v1/holds"))
                .method("OPTIONS", HttpRequest.BodyPublishers.noBody())
                .header("Origin", origin)
                .header("Access-Control-Request-Method", method)
                .header("Access-Control-Request-Headers", headers)
                .build();
        try {
            return HttpClient.newHttpClient().send(request, BodyHandlers.discarding());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
