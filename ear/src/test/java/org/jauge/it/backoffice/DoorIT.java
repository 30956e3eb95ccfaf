package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.backoffice.BackOffice.request;
import static org.jauge.it.backoffice.BackOffice.signInFields;
import static org.jauge.it.backoffice.BackOffice.viewState;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.Team;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Who comes in, how, and what the browser is told (S-03, S-06). */
class DoorIT extends FromOutside {

    private static final String HOME = "/index.xhtml";

    private Tenant tenant;
    private Team team;
    private Team.Member owner;

    @BeforeEach
    void open() {
        tenant = Tenant.open();
        team = new Team(tenant.owner());
        owner = team.owner();
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 the cookie is HttpOnly and SameSite, and a planted session id is not the one signed in with")
    void defeats_session_fixation() {
        var browser = new BackOffice();
        browser.get("/signin.xhtml");
        var planted = browser.session().orElseThrow();

        var answer = browser.signIn(owner.email(), Team.PASSWORD);

        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith(HOME);
        assertThat(answer.headers().allValues("Set-Cookie"))
                .anyMatch(cookie -> cookie.startsWith("JAUGE="))
                .allSatisfy(cookie -> assertThat(cookie).contains("HttpOnly").contains("SameSite=Lax"));
        assertThat(browser.session()).isPresent().isNotEqualTo(Optional.of(planted));
        assertThat(browser.get(HOME).statusCode()).isEqualTo(200);
        var attacker = new BackOffice();
        attacker.useSession(planted);
        assertSignInAsked(attacker);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 who signed out is out: the old cookie opens nothing")
    void sign_out_ends_the_session() {
        var browser = BackOffice.of(owner);
        var old = browser.session().orElseThrow();

        assertThat(browser.signOut().statusCode()).isEqualTo(302);

        assertSignInAsked(browser);
        browser.useSession(old);
        assertSignInAsked(browser);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 an invitation makes a user once; a reset ends his sessions; both links are dead once used")
    void invitations_and_resets_work_once() {
        var member = team.member(Role.READER);
        var before = BackOffice.of(member);
        var token = team.newLink(member);

        var link = new BackOffice();
        var state = viewState(link.get("/password.xhtml?token=" + token).body());
        var fields = Map.of("choose:password", "quite another place", "choose:save", "");
        var chosen = link.postAs("/password.xhtml?token=" + token, "choose", fields, state);

        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
        assertThat(link.get(HOME).statusCode()).isEqualTo(200);
        assertSignInAsked(before);
        assertThat(new BackOffice().get("/password.xhtml?token=" + token).body())
                .doesNotContain("choose:save");
        assertThat(new BackOffice().signIn(member.email(), Team.PASSWORD).statusCode())
                .isEqualTo(200);
        assertThat(new BackOffice()
                        .signIn(member.email(), "quite another place")
                        .statusCode())
                .isEqualTo(302);
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 a deactivated user is out at his next click")
    void deactivation_counts_at_once() {
        var member = team.member(Role.READER);
        var browser = BackOffice.of(member);

        team.deactivate(member);

        assertSignInAsked(browser);
        assertThat(new BackOffice().signIn(member.email(), Team.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    @Tag("S-03")
    @Tag("A-10")
    @DisplayName(
            "S-03, A-10 after five wrong passwords an account has to wait, and is told how long; a stranger is told alike")
    void locks_an_account_out() {
        var member = team.member(Role.READER);
        var nobody = UUID.randomUUID() + "@it.example";
        for (var email : new String[] {member.email(), nobody}) {
            var browser = new BackOffice();
            for (var i = 0; i < 5; i++) {
                assertThat(browser.signIn(email, "wrong wrong wrong").body()).doesNotContain("locked for");
            }
            var refused = browser.signIn(email, Team.PASSWORD);
            assertThat(refused.statusCode()).isEqualTo(200);
            assertThat(refused.body()).contains("locked for 1 min");
        }

        assertThat(tenant.owner().call(new JournalOf("user"))).containsOnlyOnce("system locked " + member.name());

        // the reset link opens a locked account again: who can have one is known
        var token = team.newLink(member);
        var link = new BackOffice();
        var state = viewState(link.get("/password.xhtml?token=" + token).body());
        link.postAs(
                "/password.xhtml?token=" + token,
                "choose",
                Map.of("choose:password", Team.PASSWORD, "choose:save", ""),
                state);
        assertThat(link.get(HOME).statusCode()).isEqualTo(200);
        BackOffice.of(member);
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 a form without its state, with a foreign one, or from another site does nothing")
    void refuses_forged_forms() {
        var browser = new BackOffice();
        browser.get("/signin.xhtml");
        var fields = signInFields(owner.email(), Team.PASSWORD);

        browser.postAs("/signin.xhtml", "signin", fields, "");
        assertSignInAsked(browser);
        var foreign = viewState(new BackOffice().get("/signin.xhtml").body());
        browser.postAs("/signin.xhtml", "signin", fields, foreign);
        assertSignInAsked(browser);
        browser.postAs("/signin.xhtml", "signin", fields, "bm90aGluZw==");
        assertSignInAsked(browser);

        var victim = BackOffice.of(owner);
        var attackers = viewState(BackOffice.of(owner).get(HOME).body());
        victim.postAs(HOME, "visitor", Map.of("visitor:signOut", ""), attackers);
        assertThat(victim.get(HOME).statusCode()).isEqualTo(200);

        var form = BodyPublishers.ofString("x=y");
        for (var header : new String[][] {{"Sec-Fetch-Site", "cross-site"}, {"Origin", "https://evil.example"}}) {
            var answer = browser.send(
                    request("/signin.xhtml").header(header[0], header[1]).POST(form));
            assertThat(answer.statusCode()).as(header[0]).isIn(403, 404);
        }
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 every page, found or not, carries a strict policy and is kept by nobody")
    void every_page_is_safe() {
        var browser = BackOffice.of(owner);
        for (var page :
                new String[] {HOME, "/signin.xhtml", "/staff/list.xhtml", "/no/such.xhtml", "/errors/expired.xhtml"}) {
            var headers = browser.get(page).headers();
            assertThat(headers.allValues("Content-Security-Policy")).as(page).hasSize(1);
            assertThat(headers.firstValue("Content-Security-Policy").orElseThrow())
                    .as(page)
                    .contains("default-src 'none'", "frame-ancestors 'none'", "base-uri 'none'", "form-action 'self'")
                    .containsPattern("script-src 'self'( 'nonce-[\\w+/=-]+')?")
                    .doesNotContain("unsafe", "*");
            assertThat(headers.firstValue("X-Content-Type-Options")).as(page).hasValue("nosniff");
            assertThat(headers.firstValue("X-Frame-Options")).as(page).hasValue("DENY");
            assertThat(headers.firstValue("Cache-Control").orElse("")).as(page).startsWith("no-store");
        }
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 after signing in one is where one wanted to be, and never on another site")
    void goes_on_where_one_wanted() {
        var browser = new BackOffice();
        var asked = browser.get("/journal/list.xhtml?text=x");
        assertThat(asked.headers().firstValue("Location").orElse(""))
                .endsWith("/signin.xhtml?from=%2Fjournal%2Flist.xhtml%3Ftext%3Dx");

        for (var elsewhere : new String[] {"//evil.example", "https:%2F%2Fevil.example", "%2F%5Cevil.example"}) {
            var answer = new BackOffice()
                    .post("/signin.xhtml?from=" + elsewhere, "signin", signInFields(owner.email(), Team.PASSWORD));
            assertThat(answer.headers().firstValue("Location").orElse(""))
                    .as(elsewhere)
                    .endsWith(HOME)
                    .doesNotContain("evil");
        }
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 the session can be kept alive while one is there, and says when it is over")
    void can_be_kept_alive() {
        var browser = BackOffice.of(owner);
        var stay = request("/session").POST(BodyPublishers.noBody());

        assertThat(browser.send(stay).statusCode()).isEqualTo(204);
        browser.signOut();
        assertThat(browser.send(stay).statusCode()).isEqualTo(401);
    }

    private static void assertSignInAsked(BackOffice browser) {
        var answer = browser.get(HOME);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).contains("/signin.xhtml");
    }
}
