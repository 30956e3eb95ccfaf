package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    private static final String SCHOOLS = "Guided visit of museum for schools";
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final int SOON = 3; // days, as the board of bookings counts them

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
        assertThat(answer.body()).contains("\"activityName\":\"");
    }

    @Test
    @Tag("E-05")
    @Tag("E-20")
    @DisplayName("E-05, E-20 the gauges of its first evenings show the sales it was given")
    void has_sold_some_places() {
        var shop = shop();
        var events = shop.get("/events?limit=2&activity=" + activities(shop).get("Soirées du Kiosque"))
                .expect(200);

        var first = shop.get("/events/" + events.at("/items/0/id") + "/availability");
        var second = shop.get("/events/" + events.at("/items/1/id") + "/availability");

        assertThat(first.at("/emplacements/0/persons/used")).isEqualTo("5"); // 2 + 3 adults; baby and T-shirt take none
        assertThat(first.at("/emplacements/1/persons/used")).isEqualTo("4");
        assertThat(second.at("/emplacements/0/persons/used")).isEqualTo("3"); // a couple and a VIP
    }

    @Test
    @Tag("C-01")
    @Tag("R-04")
    @Tag("R-13")
    @DisplayName("C-01, R-04, R-13 FX-SHOW sells 100 of GA less 25 in reserves, in a hall of 500; one rate has seats")
    void has_a_show() {
        var shop = shop();
        var activity = activities(shop).get("Show");

        var show = shop.get("/events?activity=" + activity).expect(200).at("/items/0/id");
        var offers = shop.get("/events/" + show + "/availability").expect(200);
        assertThat(offers.at("/emplacements/0/categories/0/remaining")).isEqualTo("75");
        assertThat(offers.at("/emplacements/0/persons/capacity")).isEqualTo("500");
        var sold = shop.get("/activities/" + activity).expect(200);
        assertThat(column(sold, "/categories", "/name")).containsExactly("GA", "Seated");
        assertThat(sold.json().at("/categories/1/reservedSeat").asBoolean()).isTrue();
    }

    @Test
    @Tag("E-02")
    @DisplayName("E-02 the museum has two emplacements, five categories and a season, in French")
    void has_a_museum() {
        var shop = shop();
        var activity = activities(shop).get("Musée du Canal");

        var museum = shop.get("/activities/" + activity).expect(200);
        assertThat(column(museum, "/emplacements", "/name")).containsExactly("Galerie", "Visite guidée");
        assertThat(column(museum, "/categories", "/name"))
                .containsExactly("Plein tarif", "Tarif réduit", "Enfant", "Famille", "Audioguide");
        assertThat(museum.at("/categories/2/subtitle")).isEqualTo("Moins de 12 ans");
        var season = shop.get("/events?limit=200&activity=" + activity).expect(200);
        assertThat(season.json().at("/items")).hasSize(200);
    }

    @Test
    @Tag("B-03")
    @Tag("B-11")
    @Tag("A-06")
    @DisplayName(
            "A-06, B-11 FX-MUSEUM from tomorrow on: all buy, schools book their visit, the public does not; 30 = 22 + 8 + 0")
    void has_two_visits() {
        var shop = shop();
        var activities = activities(shop);
        var audiences = ids(shop, "/audiences");
        var exhibition = event(shop, "/events?limit=1&activity=" + activities.get("Guided visit of exhibitions"));
        var visit = event(shop, "/events?limit=1&activity=" + activities.get(SCHOOLS));

        assertThat(allowed(shop, exhibition + audiences.get("Schools"))).containsExactly("SALE");
        assertThat(allowed(shop, visit + audiences.get("Individuals"))).containsExactly("SALE");
        assertThat(allowed(shop, visit + audiences.get("Schools"))).containsExactly("SALE", "BOOKING");
        assertThat(allowed(shop, visit + audiences.get("Partners"))).containsExactly("SALE", "BOOKING", "OPTION");
        var there =
                shop.get(visit.replaceFirst("eligibility.*", "availability")).expect(200);
        assertThat(there.at("/emplacements/0/categories/0/price/amount")).isEqualTo("9.00");
        assertThat(there.at("/emplacements/0/persons/capacity")).isEqualTo("30");
        assertThat(there.at("/emplacements/0/persons/available")).isEqualTo("22");
        assertThat(there.at("/emplacements/0/persons/blocked")).isEqualTo("8");
    }

    /** Of the next event, what an audience may do there. */
    private static String event(ApiClient shop, String events) {
        var next = shop.get(events).expect(200);
        return "/events/" + next.at("/items/0/id") + "/eligibility?audience=";
    }

    private static List<String> allowed(ApiClient shop, String eligibility) {
        return shop.get(eligibility)
                .expect(200)
                .json()
                .at("/categories/0/operations")
                .valueStream()
                .filter(one -> one.at("/allowed").asBoolean())
                .map(one -> one.at("/operation").asString())
                .toList();
    }

    @Test
    @Tag("B-24")
    @Tag("D-05")
    @Tag("A-06")
    @DisplayName("A-06, B-24 whom staff call a school has booked at the shop: 8 adults for the next day, 72.00 EUR")
    void has_a_school() {
        var shop = shop();

        var waiting = shop.get("/releases?text=samaranch").expect(200);
        assertThat(column(waiting, "/outlet")).containsExactly("Ticketshop", "Ticketshop");
        assertThat(column(waiting, "/activity")).containsOnly(SCHOOLS);
        assertThat(waiting.at("/items/0/contact")).isEqualTo("Malthère SAMARANCH");
        assertThat(waiting.at("/items/0/category")).isEqualTo("Adult – Full Rate");
        assertThat(waiting.at("/items/0/quantity")).isEqualTo("8");
        assertThat(waiting.at("/items/0/amount/amount")).isEqualTo("72.00");
        var start = OffsetDateTime.parse(waiting.at("/items/0/eventStart"));
        assertThat(start.toLocalTime()).isEqualTo(LocalTime.of(11, 0));
        assertThat(OffsetDateTime.parse(waiting.at("/items/0/until"))).isEqualTo(start);

        var dossier = shop.get("/dossiers/" + waiting.at("/items/0/dossier")).expect(200);
        var made = OffsetDateTime.parse(dossier.at("/createdAt")).atZoneSameInstant(PARIS);
        assertThat(start.toLocalDate()).isEqualTo(made.toLocalDate().plusDays(1));
        var contact = "/contacts/" + dossier.at("/contact/number");
        assertThat(shop.get(contact).expect(200).at("/structure")).isEqualTo("Collège Jean Moulin");
        assertThat(shop.get(contact).at("/audienceName")).isEqualTo("Schools");
        assertThat(column(shop.get(contact + "/actions").expect(200), "/dossier"))
                .isEqualTo(column(waiting, "/dossier"));
    }

    @Test
    @Tag("D-05")
    @Tag("A-01")
    @Tag("K-08")
    @DisplayName("D-05, K-08 a partner's two people share three bookings and two options, each with its own deadline")
    void has_a_partner() {
        var shop = shop();

        var waiting = shop.get("/releases?text=agence-du-canal").expect(200);
        assertThat(column(waiting, "/kind")).containsExactly("BOOKING", "OPTION", "BOOKING", "BOOKING", "OPTION");
        assertThat(column(waiting, "/contact")).containsOnly("Inès Delacroix", "Hugo Perrin");
        assertThat(column(waiting, "/until")).doesNotHaveDuplicates();
        assertThat(OffsetDateTime.parse(waiting.at("/items/0/until")))
                .isBefore(OffsetDateTime.now(PARIS).plusDays(SOON));

        var one = shop.get("/dossiers/" + waiting.at("/items/0/dossier")).expect(200);
        var contact = "/contacts/" + one.at("/contact/number");
        assertThat(shop.get(contact).expect(200).at("/structure")).isEqualTo("Agence du Canal");
        assertThat(shop.get(contact).at("/audienceName")).isEqualTo("Partners");
        assertThat(column(shop.get(contact + "/actions").expect(200), "/dossier"))
                .isEqualTo(column(waiting, "/dossier"));
    }

    private static ApiClient shop() {
        return ApiClient.withoutKey().withKey(ServerLog.find(CURL).group(2).substring("Bearer ".length()));
    }

    private static Map<String, String> activities(ApiClient shop) {
        return ids(shop, "/activities");
    }

    /** By names. */
    private static Map<String, String> ids(ApiClient shop, String list) {
        var ids = new HashMap<String, String>();
        for (var one : shop.get(list).expect(200).json().at("/items"))
            ids.put(one.at("/name").asString(), one.at("/id").asString());
        return ids;
    }

    private static List<String> column(ApiAnswer list, String member) {
        return column(list, "/items", member);
    }

    private static List<String> column(ApiAnswer answer, String list, String member) {
        return answer.json()
                .at(list)
                .valueStream()
                .map(row -> row.at(member).asString(""))
                .toList();
    }
}
