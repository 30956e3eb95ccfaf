package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.backoffice.BackOffice.signInFields;
import static org.jauge.it.backoffice.BackOffice.viewState;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.ServerLog;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.BrokenCurrency;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FailureIT extends FromOutside {

    private static final int PATIENCE_MS = 10_000;

    private static final Pattern REFERENCE = Pattern.compile("<code[^>]*>([0-9a-f]{8})</code>");

    @Test
    @Tag("S-07")
    @DisplayName("S-07 what nobody foresaw is answered with a reference of the log, and with nothing of the inside")
    void keeps_the_inside_inside() {
        var tenant = Tenant.open();
        var show = tenant.activity("Show")
                .place("Room", 40)
                .category(CategoryPlan.person("Adult").at("Room", "10.00"))
                .enter();
        var event = show.event();
        tenant.owner().call(new BrokenCurrency(show.activityId()));
        var browser = BackOffice.of(new Team(tenant.owner()).owner());

        var answer = browser.get("/boxoffice/sell.xhtml?event=" + event);

        assertThat(answer.statusCode()).isEqualTo(500);
        var reference = REFERENCE.matcher(answer.body());
        assertThat(reference.find()).as(answer.body()).isTrue();
        assertThat(answer.body()).doesNotContain("Exception", "Currency", "org.", "java.", "\tat ");
        assertThat(answer.headers().map().keySet()).doesNotContain("X-Powered-By", "Server");
        assertThat(ServerLog.find("Reference " + reference.group(1)).group()).isNotEmpty();
    }

    @Test
    @Tag("S-06")
    @DisplayName(
            "S-06 a form that comes back without the nonce of its page is nothing that a browser does: there is no such page")
    void refuses_a_form_of_no_browser() {
        var browser = new BackOffice();
        var state = viewState(browser.get("/signin.xhtml").body());
        var fields = signInFields(UUID.randomUUID() + "@it.example", "wrong wrong wrong");

        var answer = browser.postAs("/signin.xhtml", "signin", fields, state);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception", "nonce mismatch", "org.", "java.");
    }

    @ParameterizedTest(name = "S-06 a {0} of {1} bytes is answered {2} before it is read")
    @Tag("S-06")
    @CsvSource({
        "application/x-www-form-urlencoded, 5000000, 413",
        "multipart/form-data; boundary=x, 40000000, 413",
    })
    void reads_nothing_endless(String type, long length, int status) throws Exception {
        var head = "POST /signin.xhtml HTTP/1.1\r\nHost: " + Server.ADDRESS.getAuthority() + "\r\nContent-Type: " + type
                + "\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n";
        try (var socket = new Socket(Server.ADDRESS.getHost(), Server.ADDRESS.getPort())) {
            socket.setSoTimeout(PATIENCE_MS);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            var answer = new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));

            assertThat(answer.readLine()).startsWith("HTTP/1.1 " + status);
        }
    }

    @ParameterizedTest(name = "S-07 Authorization: {0} is nothing to the pages")
    @Tag("S-07")
    @ValueSource(strings = {"Basic", "Basic ==", "Basic eA==", "Basic !!", "Bearer x"})
    void a_broken_authorization_opens_and_breaks_nothing(String header) throws Exception {
        var page = HttpRequest.newBuilder(Server.ADDRESS.resolve("/signin.xhtml"))
                .header("Authorization", header)
                .build();

        var answer = HttpClient.newHttpClient().send(page, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("password");
    }
}
