package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jauge.activity.ActivityState;
import org.jauge.calendar.EventState;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What shops and browsers read: search, pages, availability, and how far each may look. */
class ShopWindowIT extends FromOutside {

    private Tenant tenant;
    private ApiClient shop;
    private Entered picnic;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        picnic = tenant.activity("Verger")
                .place("Pré", 30)
                .place("Cour", 5)
                .quota("Tables", 10)
                .category(person("Adulte").at("Pré", "10.00").at("Cour", "12.00"))
                .category(product("Table AM")
                        .shownAs("Table à pique-nique")
                        .ticking("Tables")
                        .showingBelow(10)
                        .at("Pré", "15.00"))
                .enter();
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 customers read the public name, in the catalogue, availability, hold, dossier and ticket")
    void shows_the_public_name() {
        var event = picnic.event();
        var table = line(event, picnic.place("Pré"), picnic.category("Table AM"), 1);

        var held = shop.post("/holds", hold(table)).expect(201);
        var sold = shop.post("/dossiers", sale(table)).expect(201);
        var ticket = shop.get("/tickets/" + sold.at("/tickets/0/code")).expect(200);
        var activity = shop.get("/activities/" + picnic.activityId()).expect(200);
        var left = shop.get("/events/" + event + "/availability").expect(200);

        assertThat(held.at("/lines/0/name")).isEqualTo("Table à pique-nique");
        assertThat(sold.at("/lines/0/name")).isEqualTo("Table à pique-nique");
        assertThat(ticket.at("/name")).isEqualTo("Table à pique-nique");
        assertThat(List.of(held, sold, ticket, activity, left)).allSatisfy(answer -> assertThat(answer.text())
                .contains("Table à pique-nique")
                .doesNotContain("Table AM"));
    }

    @Test
    @Tag("E-21")
    @DisplayName("E-21 a search for 4 persons lists only events with an emplacement for 4, and only those emplacements")
    void searches_by_room() {
        var both = picnic.event();
        var meadow = picnic.event(Entered.EVENING.plusDays(1));
        var full = picnic.event(Entered.EVENING.plusDays(2));
        take(meadow, "Cour", 2);
        take(full, "Cour", 2);
        take(full, "Pré", 27);

        assertThat(found(4)).containsExactly(both + " Cour Pré", meadow + " Pré");
        assertThat(found(3)).containsExactly(both + " Cour Pré", meadow + " Cour Pré", full + " Cour Pré");
        assertThat(found(31)).isEmpty();
    }

    @ParameterizedTest(name = "K-04 pages of {0} walk every event once, equal starts included")
    @Tag("K-04")
    @ValueSource(ints = {1, 2, 3, 200})
    void walks_the_pages(int limit) {
        var all = new HashSet<String>();
        for (var i = 0; i < 7; i++) all.add(Long.toString(picnic.event(Entered.EVENING.plusDays(i / 4))));
        var walked = new ArrayList<String>();
        var path = "/events?limit=" + limit;
        for (var next = path; !next.isEmpty(); ) {
            var page = shop.get(next).expect(200);
            assertThat(page.json().at("/items").size()).isLessThanOrEqualTo(limit);
            page.json().at("/items").forEach(item -> walked.add(item.at("/id").asString()));
            next = page.at("/next").isEmpty() ? "" : path + "&cursor=" + page.at("/next");
        }

        assertThat(walked).hasSize(7).containsExactlyInAnyOrderElementsOf(all);
    }

    @Test
    @Tag("K-04")
    @DisplayName("K-04 the activities are walked without loss, too")
    void walks_the_activities() {
        for (var i = 0; i < 4; i++)
            tenant.activity("Verger " + i)
                    .place("Pré", 1)
                    .category(person("Adulte").at("Pré", "1.00"))
                    .enter();
        var walked = new ArrayList<String>();
        for (var next = "/activities?limit=2"; !next.isEmpty(); ) {
            var page = shop.get(next).expect(200);
            page.json().at("/items").forEach(item -> walked.add(item.at("/id").asString()));
            next = page.at("/next").isEmpty() ? "" : "/activities?limit=2&cursor=" + page.at("/next");
        }
        assertThat(walked).hasSize(5).doesNotHaveDuplicates();
    }

    @Test
    @Tag("K-05")
    @Tag("Q-08")
    @DisplayName(
            "K-05, Q-08 a browser reads what it can order, and what remains only below the threshold; the server all")
    void shows_a_browser_less() {
        var event = picnic.event();
        var browser = tenant.browser();
        var meadow = picnic.place("Pré");
        var table = picnic.category("Table AM");

        assertThat(Offers.of(browser, event).sellable(meadow, picnic.category("Adulte")))
                .isEqualTo("20");
        assertThat(Offers.of(shop, event).sellable(meadow, picnic.category("Adulte")))
                .isEqualTo("30");
        assertThat(Offers.of(browser, event).remaining(meadow, picnic.category("Adulte")))
                .isEmpty();
        assertThat(Offers.of(browser, event).place(meadow).has("persons")).isFalse();
        assertThat(Offers.of(shop, event).place(meadow).at("/persons/capacity").asInt())
                .isEqualTo(30);
        assertThat(Offers.of(browser, event).remaining(meadow, table)).isEmpty();
        shop.post("/dossiers", sale(line(event, meadow, table, 1))).expect(201);
        assertThat(Offers.of(browser, event).remaining(meadow, table)).isEqualTo("9");
        browser.get("/events?persons=21").expectError("persons too-large");
        var refused =
                browser.post("/holds", hold(line(event, meadow, table, 10))).expectProblem(409, "gauge-exhausted");
        assertThat(refused.json().has("available")).isFalse();
        assertThat(refused.json().has("gauge")).isFalse();
        assertThat(refused.at("/category")).isEqualTo("Table à pique-nique");
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a test key sees and sells test activities only, a live key never does")
    void separates_tests() {
        var rehearsal = tenant.activity("Répétition")
                .state(ActivityState.TEST)
                .place("Salle", 5)
                .category(person("Adulte").at("Salle", "1.00"))
                .enter();
        var event = rehearsal.event();
        var live = picnic.event();
        var tester = tenant.testShop();
        var wanted = line(event, rehearsal.place("Salle"), rehearsal.category("Adulte"), 1);

        shop.get("/events/" + event).expectProblem(404, "not-found");
        shop.get("/events/" + event + "/availability").expectProblem(404, "not-found");
        shop.get("/activities/" + rehearsal.activityId()).expectProblem(404, "not-found");
        shop.post("/dossiers", sale(wanted)).expectError("lines[0].event unknown-id");
        tester.get("/events/" + live).expectProblem(404, "not-found");
        assertThat(ids(shop.get("/events"))).containsExactly(Long.toString(live));
        assertThat(ids(tester.get("/events"))).containsExactly(Long.toString(event));
        tester.post("/dossiers", sale(wanted)).expect(201);
    }

    @Test
    @DisplayName("E-17, K-02 only what is open and not over sells; a hidden event is not there for a shop")
    @Tag("K-02")
    void sells_open_events_only() {
        var closed = picnic.event(Entered.EVENING, EventState.CLOSED);
        var cancelled = picnic.event(Entered.EVENING, EventState.CANCELLED);
        var hidden = picnic.event(Entered.EVENING, EventState.HIDDEN);
        var over = picnic.event(Entered.EVENING.minusDays(400));

        for (var event : List.of(closed, cancelled, over)) {
            buy(event).expectProblem(409, "event-not-on-sale");
            assertThat(Offers.of(shop, event).sellable(picnic.place("Pré"), picnic.category("Adulte")))
                    .isEqualTo("0");
            assertThat(picnic.placeGauge(event, "Pré")).isEqualTo("30 = 30 + 0 + 0 [0]");
        }
        assertThat(shop.get("/events/" + closed).expect(200).at("/state")).isEqualTo("CLOSED");
        buy(hidden).expectError("lines[0].event unknown-id");
        shop.get("/events/" + hidden).expectProblem(404, "not-found");
        shop.get("/events/" + hidden + "/availability").expectProblem(404, "not-found");
        assertThat(ids(shop.get("/events"))).isEmpty();
        assertThat(ids(shop.get("/events?from=" + Entered.EVENING.minusDays(401).toLocalDate())))
                .containsExactly(Long.toString(over));
    }

    private void take(long event, String place, int places) {
        shop.post("/dossiers", sale(line(event, picnic.place(place), picnic.category("Adulte"), places)))
                .expect(201);
    }

    private ApiAnswer buy(long event) {
        return shop.post("/dossiers", sale(line(event, picnic.place("Pré"), picnic.category("Adulte"), 1)));
    }

    private List<String> found(int persons) {
        var items = shop.get("/events?persons=" + persons).expect(200).json().at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> {
                    var line = new StringBuilder(item.at("/id").asString());
                    item.at("/emplacements").forEach(room -> line.append(' ')
                            .append(room.at("/name").asString()));
                    return line.toString();
                })
                .toList();
    }

    private static List<String> ids(ApiAnswer page) {
        return StreamSupport.stream(page.expect(200).json().at("/items").spliterator(), false)
                .map(item -> item.at("/id").asString())
                .toList();
    }
}
