package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.FailedSignIns;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Behind a proxy that ends TLS; the server under test trusts this machine as one (JAUGE_PROXIES). */
class ProxyIT extends FromOutside {

    private static final String SITE = "https://tickets.example";
    private static final String HOME = "/index.xhtml";

    private Tenant tenant;
    private Team.Member owner;

    @BeforeEach
    void open() {
        tenant = Tenant.open();
        owner = new Team(tenant.owner()).owner();
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 pages open over the proxy's TLS, forms come from its address, and no others do")
    void opens_behind_TLS() {
        var browser = behind("https", newAddress());
        var answer = browser.get("/signin.xhtml");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Strict-Transport-Security")).isPresent();
        signIn(browser);
        assertThat(posted(browser, SITE)).isEqualTo(204);
        assertThat(posted(browser, "https://evil.example")).isIn(403, 404);
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 what came to the proxy without TLS is refused, and told why")
    void refuses_plain_http() {
        assertThat(behind("http", newAddress()).get("/signin.xhtml").statusCode())
                .isEqualTo(403);
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 who is no trusted proxy is believed nothing he says of others")
    void believes_trusted_proxies_only() {
        var answer = behind("https", newAddress() + ", 198.51.100.7").get("/signin.xhtml");

        assertThat(answer.statusCode()).isEqualTo(403);
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 the links that are passed on lead to the proxy, not to the server behind it")
    void links_lead_to_the_proxy() {
        var browser = behind("https", newAddress());
        signIn(browser);
        var fields = new LinkedHashMap<String, String>();
        fields.put("staff:email", UUID.randomUUID() + "@it.example");
        fields.put("staff:name", "Ivy");
        fields.put("staff:language", "en");
        fields.put("staff:role", "READER");
        fields.put("staff:allActivities_input", "on");
        fields.put("staff:save", "");

        var answer = browser.post("/staff/new.xhtml", "staff", fields);

        assertThat(answer.body()).contains(SITE + "/password?token=");
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 somebody who tries passwords locks out his own address, not everybody behind the proxy")
    void throttles_by_the_address_before_the_proxy() {
        var attacker = newAddress();
        tenant.owner().call(new FailedSignIns(attacker, 49));

        var last = behind("https", attacker).signIn(owner.email(), "not the password");
        var next = behind("https", attacker).signIn(owner.email(), Team.PASSWORD);

        assertThat(last.body()).doesNotContain("locked for");
        assertThat(next.statusCode()).isEqualTo(200);
        assertThat(next.body()).contains("locked for 15 min");
        signIn(behind("https", newAddress()));
    }

    private void signIn(BackOffice browser) {
        var answer = browser.signIn(owner.email(), Team.PASSWORD);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(302);
        assertThat(browser.get(HOME).statusCode()).isEqualTo(200);
    }

    private static int posted(BackOffice browser, String origin) {
        return browser.send(
                        BackOffice.request("/session").header("Origin", origin).POST(BodyPublishers.noBody()))
                .statusCode();
    }

    private static BackOffice behind(String scheme, String address) {
        return new BackOffice(
                Map.of("X-Forwarded-For", address, "X-Forwarded-Proto", scheme, "Host", "tickets.example"));
    }

    /** Of an address that no test has come from. */
    private static String newAddress() {
        var number = ThreadLocalRandom.current().nextInt(1 << 24);
        return "203." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }
}
