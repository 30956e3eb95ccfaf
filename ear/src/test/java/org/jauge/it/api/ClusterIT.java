package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.buyer;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.backoffice.BackOffice;
import org.jauge.it.fixture.AgedHolds;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.KeyWork;
import org.jauge.it.fixture.Recount;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SandboxSays;
import org.jauge.it.fixture.Team;
import org.jauge.it.harness.SecondServer;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Role;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Two processes on one PostgreSQL, as docs/scaling.md has them: which of them a request meets makes no difference, and
 * the one that dies takes nothing with it. The first is the server under test.
 */
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class ClusterIT extends FromOutside {

    private static final String HOME = "/index.xhtml";
    private static final String OTHER = "b";
    private static final int PLACES = 30;

    /** Half of them at each server, and less than all places for either half: both have to sell. */
    private static final int BUYERS = 40;

    private static final AtomicInteger EVENINGS = new AtomicInteger();

    private static SecondServer other;
    private static Tenant tenant;
    private static Entered show;
    private static String key;

    private final String requestId = UUID.randomUUID().toString();

    private ApiClient here;
    private ApiClient there;
    private long event;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        other = SecondServer.inCluster(OTHER);
        tenant = Tenant.open();
        show = tenant.activity("Deux guichets")
                .place("Salle", PLACES)
                .category(person("Adulte").at("Salle", "10.00"))
                .enter();
        key = tenant.key(KeyKind.SECRET, false, EnumSet.allOf(Scope.class));
    }

    @AfterAll
    static void end() {
        if (other != null) other.kill(); // null when it did not start
    }

    @BeforeEach
    void open() {
        here = ApiClient.withoutKey().withKey(key).patient();
        there = there();
        event = show.event(Entered.EVENING.plusDays(EVENINGS.incrementAndGet()));
    }

    /** At an address that is new after each start. */
    private static ApiClient there() {
        return ApiClient.of(other.address()).withKey(key).patient();
    }

    @Test
    @Tag("K-03")
    @DisplayName("K-03 what one server acknowledged the other answers the same: one sale, one hold")
    void answers_what_the_other_acknowledged() {
        var body = sale(adults(2));
        var holding = hold(adults(3));

        var sold = here.post("/dossiers", requestId, body).expect(201);
        var held = there.post("/holds", requestId + "h", holding).expect(201);

        assertSame(sold, there.post("/dossiers", requestId, body));
        assertThat(here.post("/holds", requestId + "h", holding).expect(201).at("/token"))
                .isEqualTo(held.at("/token"));
        there.post("/dossiers", requestId, sale(adults(1))).expectProblem(422, "request-id-reused");
        assertCounted("30 = 25 + 3 + 2 [2]");
    }

    @Test
    @Tag("K-03")
    @Tag("H-03")
    @DisplayName("K-03, H-03 one is killed: the other answers for it, it does itself once restarted; its cart lapses")
    void outlives_the_other() throws IOException, InterruptedException {
        var body = sale(adults(2));
        var sold = there.post("/dossiers", requestId, body).expect(201);
        var held = there.post("/holds", hold(adults(20))).expect(201).at("/token");

        other.kill();

        assertSame(sold, here.post("/dossiers", requestId, body));
        here.post("/dossiers", sale(adults(28))).expectProblem(409, "gauge-exhausted");
        tenant.owner().call(new AgedHolds(List.of(held)));
        here.post("/dossiers", sale(adults(28))).expect(201);

        other = SecondServer.inCluster(OTHER);

        assertSame(sold, there().post("/dossiers", requestId, body));
        there().post("/dossiers", sale(adults(1))).expectProblem(409, "gauge-exhausted");
        assertCounted("30 = 0 + 0 + 30 [30]");
    }

    @Test
    @Tag("P-03")
    @Tag("K-03")
    @DisplayName("P-03, K-03 begun on one, paid on the other, told to the first once more: one attempt, one payment")
    void is_paid_once() {
        tenant.owner().call(new SandboxOn(true));
        var publishable = tenant.key(KeyKind.PUBLISHABLE, false, KeyKind.PUBLISHABLE.scopes());
        var first = ApiClient.withoutKey().withKey(publishable);
        var second = ApiClient.of(other.address()).withKey(publishable);
        var held = first.post("/holds", hold(adults(2))).expect(201).at("/token");
        var path = "/holds/" + held + "/payment-attempts";

        var attempt = first.post(path, requestId, buyer()).expect(200).at("/id");
        assertThat(second.post(path, requestId, buyer()).expect(200).at("/id")).isEqualTo(attempt);
        BackOffice.at(other.address()).post("/sandbox.xhtml?attempt=" + attempt, "sandbox", Map.of("sandbox:pay", ""));
        var paid = first.get("/payment-attempts/" + attempt).expect(200);
        assertThat(paid.at("/state")).isEqualTo("PAID");
        assertThat(tenant.owner().call(new SandboxSays(attempt, "SUCCEEDED"))).isEqualTo("PAID");

        var sold = second.with("Dossier-Token", held)
                .get("/dossiers/" + paid.at("/dossier"))
                .expect(200);
        assertThat(sold.at("/state")).isEqualTo("SETTLED");
        assertThat(sold.json().at("/payments")).hasSize(1);
        assertCounted("30 = 28 + 0 + 2 [2]");
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a key that is revoked on one is refused within a second by the other, which has seen it work")
    void refuses_what_was_revoked_elsewhere() {
        var keys = new KeyWork(tenant.owner(), tenant.outletId());
        var revoked = keys.secret();
        var shop = ApiClient.of(other.address()).withKey(revoked.secret());
        shop.get("/activities").expect(200);

        keys.revoke(revoked);

        KeysIT.assertRefusedSoon(shop);
    }

    @Test
    @Tag("S-03")
    @Tag("S-04")
    @DisplayName("S-03, S-04 a session's cookie ends with its server's name; who is deactivated on the other is out")
    void names_itself_in_the_cookie() {
        var team = new Team(tenant.owner());
        var member = team.member(Role.ADMINISTRATOR);
        var browser = BackOffice.at(other.address());

        var answer = browser.signIn(member.email(), Team.PASSWORD);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        var session = browser.session().orElseThrow();
        assertThat(session).endsWith(":" + OTHER);
        assertThat(BackOffice.sessionOf(member.email(), Team.PASSWORD)).endsWith(":a");
        assertThat(browser.get(HOME).statusCode()).isEqualTo(200);
        var elsewhere = BackOffice.at(Server.ADDRESS);
        elsewhere.useSession(session);
        assertSignInAsked(elsewhere.get(HOME));

        team.deactivate(member);

        assertSignInAsked(browser.get(HOME));
    }

    @Test
    @Tag("Q-22")
    @Tag("C-02")
    @DisplayName("Q-22, C-02 40 buyers at two servers want the last 30 places at once: 30 sales, 10 refusals")
    void sells_the_last_places_once() {
        var rush = Rush.of(BUYERS, i -> (i % 2 == 0 ? here : there).post("/dossiers", sale(adults(1))))
                .expect(PLACES, "gauge-exhausted");

        assertThat(rush.with(201)).extracting(sold -> sold.at("/number")).doesNotHaveDuplicates();
        assertThat(other.said()).doesNotContain("A deadlock came through");
        assertCounted("30 = 0 + 0 + 30 [30]");
    }

    private static void assertSame(ApiAnswer first, ApiAnswer again) {
        assertThat(again.expect(201).json()).isEqualTo(first.json());
        assertThat(path(again)).isEqualTo(path(first));
    }

    private static String path(ApiAnswer answer) {
        return URI.create(answer.header("Location").orElseThrow()).getPath();
    }

    private static void assertSignInAsked(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/signin.xhtml");
    }

    /** The room's gauge as it should be, and as the ledger, the lines and the tickets add up to. */
    private void assertCounted(String gauge) {
        assertThat(show.placeGauge(event, "Salle")).isEqualTo(gauge);
        assertThat(tenant.owner().call(new Recount())).isEqualTo("[]");
    }

    private String adults(int quantity) {
        return line(event, show.place("Salle"), show.category("Adulte"), quantity);
    }
}
