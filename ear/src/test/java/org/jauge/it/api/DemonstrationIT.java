package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.HashMap;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.ServerLog;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where the suite's server starts with the demonstration switched on. */
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class DemonstrationIT extends FromOutside {

    private static final String CURL = "curl -H '(\\w+): ([^']+)' '([^']+)'";

    @Test
    @Tag("S-07")
    @DisplayName("S-07 the log's last lines name every demonstration sign-in")
    void names_the_sign_ins() {
        ServerLog.find("sign in with the password take-your-place");

        assertThat(ServerLog.text())
                .contains(
                        "owner@demo.example",
                        "administrator@demo.example",
                        "manager@demo.example",
                        "boxoffice@demo.example",
                        "boxoffice2@demo.example",
                        "reader@demo.example",
                        "desk@demo.example")
                .doesNotContain("/setup");
    }

    @Test
    @Tag("S-02")
    @DisplayName("S-02 the log's last lines say where the back office and the API documentation are, by their own port")
    void names_the_addresses() {
        var server = "\\Qhttp://localhost:" + Server.ADDRESS.getPort() + "\\E";

        ServerLog.find("Back office +" + server + "/\\s");
        ServerLog.find("API documentation +" + server + "/openapi/ui\\s");
    }

    @Test
    @DisplayName("K-01 the curl line of the log works as printed")
    @Tag("K-01")
    void prints_a_line_that_works() throws IOException, InterruptedException {
        var line = ServerLog.find(CURL);
        var request = HttpRequest.newBuilder(URI.create(line.group(3)))
                .header(line.group(1), line.group(2))
                .build();

        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"activityName\":\"Soirées du Kiosque\"");
    }

    @Test
    @Tag("E-05")
    @Tag("E-20")
    @DisplayName("E-05, E-20 the gauges of its first evenings show the sales it was given")
    void has_sold_some_places() {
        var shop = ApiClient.withoutKey().withKey(ServerLog.find(CURL).group(2).substring("Bearer ".length()));
        var events = shop.get("/events?limit=2").expect(200);

        var first = shop.get("/events/" + events.at("/items/0/id") + "/availability");
        var second = shop.get("/events/" + events.at("/items/1/id") + "/availability");

        assertThat(first.at("/emplacements/0/persons/used")).isEqualTo("5"); // 2 + 3 adults; baby and T-shirt take none
        assertThat(first.at("/emplacements/1/persons/used")).isEqualTo("4");
        assertThat(second.at("/emplacements/0/persons/used")).isEqualTo("3"); // a couple and a VIP
    }

    @Test
    @Tag("C-01")
    @Tag("R-13")
    @DisplayName(
            "C-01, R-13 FX-SHOW sells a hundred of GA less 25 in reserves, in a hall of 500, and the museum has a season of 300 days")
    void has_a_show_and_a_season() {
        var shop = ApiClient.withoutKey().withKey(ServerLog.find(CURL).group(2).substring("Bearer ".length()));
        var activities = shop.get("/activities").expect(200).json().at("/items");
        var ids = new HashMap<String, String>();
        activities.forEach(
                one -> ids.put(one.at("/name").asString(), one.at("/id").asString()));

        assertThat(ids).containsKeys("Guided visit of exhibitions", "Guided visit of museum for schools"); // B-11
        var show = shop.get("/events?activity=" + ids.get("Show")).expect(200).at("/items/0/id");
        var offers = shop.get("/events/" + show + "/availability").expect(200);
        assertThat(offers.at("/emplacements/0/categories/0/remaining")).isEqualTo("75");
        assertThat(offers.at("/emplacements/0/persons/capacity")).isEqualTo("500");

        var slots = 0;
        var page = shop.get("/events?limit=200&activity=" + ids.get("Musée du Canal"));
        while (true) {
            slots += page.expect(200).json().at("/items").size();
            if (page.json().at("/next").isMissingNode()) break;
            page = shop.get("/events?limit=200&activity=" + ids.get("Musée du Canal") + "&cursor=" + page.at("/next"));
        }
        assertThat(slots).isEqualTo(1_800);
    }
}
