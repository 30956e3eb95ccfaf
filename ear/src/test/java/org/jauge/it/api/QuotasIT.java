package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import java.util.stream.StreamSupport;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a shop's own server reads of quotas, and which of them is the tightest. */
class QuotasIT extends FromOutside {

    private static final String TABLE = "Table";
    private static final int DAYS = 20;

    private static Tenant tenant;
    private static Entered drink;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        drink = FxDrink.plan(tenant.owner(), "Dégustation")
                .dailyQuota("Tables", 12)
                .category(product(TABLE).ticking("Tables").at("A", "15.00"))
                .category(person("Duo").weighing(2).ticking("Tables").at("A", "50.00"))
                .category(person("Banquet")
                        .containing(TABLE, 3)
                        .containing(ADULTE, 1)
                        .at("A", "70.00"))
                .enter();
    }

    private static void sell(long event, String category, int quantity) {
        var wanted = line(event, drink.place("A"), drink.category(category), quantity);
        tenant.shop().post("/dossiers", sale(wanted)).expect(201);
    }

    @Test
    @Tag("Q-10")
    @Tag("Q-30")
    @DisplayName("Q-10, Q-30 the quotas of an event: its own, with what they would start with, and the day's")
    void lists_the_quotas_of_an_event() {
        var event = drink.event(Entered.EVENING.plusDays(1));
        sell(event, FxDrink.SPECIAL, 3);
        sell(event, TABLE, 2);

        var items = tenant.shop().get("/quotas?event=" + event).expect(200);

        assertThat(items.at("/items/0/name")).isEqualTo(FxDrink.DRINK);
        assertThat(items.at("/items/0/scope")).isEqualTo("EVENT");
        assertThat(items.at("/items/0/units/available")).isEqualTo("22");
        assertThat(items.at("/items/1/name")).isEqualTo("VIP");
        assertThat(items.at("/items/1/opened")).isEqualTo("false");
        assertThat(items.at("/items/1/units/capacity")).isEqualTo("10");
        assertThat(items.at("/items/2/name")).isEqualTo("Tables");
        assertThat(items.at("/items/2/scope")).isEqualTo("DAY");
        assertThat(items.at("/items/2/from"))
                .isEqualTo(Entered.EVENING.plusDays(1).toLocalDate().toString());
        assertThat(items.at("/items/2/units/used")).isEqualTo("2");
    }

    @Test
    @Tag("K-05")
    @Tag("S-05")
    @DisplayName("K-05 quotas and the tightest gauge are for secret keys; a browser sees three levels and no more")
    void keeps_quotas_from_browsers() {
        var event = drink.event(Entered.EVENING.plusDays(2));
        sell(event, ADULTE, 32);
        var shop = tenant.shop().get("/events/" + event + "/availability").expect(200);
        var browser = tenant.browser().get("/events/" + event + "/availability").expect(200);

        assertThat(shop.at("/emplacements/0/categories/0/tightest/kind")).isEqualTo("EMPLACEMENT");
        assertThat(shop.at("/emplacements/1/categories/3/tightest/kind"))
                .isEqualTo("EMPLACEMENT"); // 20 in B, 25 drinks
        assertThat(browser.json().at("/emplacements/0/categories/0/tightest").isMissingNode())
                .isTrue();
        assertThat(browser.at("/emplacements/0/level")).isEqualTo("FEW"); // 8 of 40
        assertThat(browser.at("/emplacements/1/level")).isEqualTo("PLENTY");
        tenant.browser().get("/quotas?event=" + event).expectProblem(403, "forbidden");
    }

    @Test
    @Tag("K-02")
    @DisplayName("K-02 the refusal names the same gauge that availability said is the tightest")
    void names_one_gauge() {
        var event = drink.event(Entered.EVENING.plusDays(3));
        sell(event, TABLE, 10);

        assertThat(tightest(event, TABLE)).startsWith("3-" + drink.quota("Tables"));
        tenant.shop().get("/quotas").expectProblem(400, "invalid-field");
        tenant.shop().get("/quotas?event=0").expectError("event unknown-id");
    }

    @Test
    @Tag("AMB-Q7")
    @Tag("Q-42")
    @DisplayName("AMB-Q7 FX-ORCHARD: with 10 tables of a day sold none are left at its events, for all their room")
    void tells_levels_over_quotas() {
        var orchard = tenant.activity("Cueillette")
                .place("Verger", 500)
                .dailyQuota("Tables AM", 10)
                .category(product(TABLE).ticking("Tables AM").at("Verger", "15.00"))
                .enter();
        var ten = orchard.event(Entered.EVENING.withHour(10));
        orchard.event(Entered.EVENING.withHour(11));
        orchard.event(Entered.EVENING.plusDays(1).withHour(10));

        sellTables(orchard, ten, 8);
        assertThat(levels(tenant.shop(), orchard)).containsExactly("FEW", "FEW", "PLENTY");
        sellTables(orchard, ten, 2);

        assertThat(levels(tenant.shop(), orchard)).containsExactly("NONE", "NONE", "PLENTY");
        assertThat(levels(tenant.browser(), orchard)).containsExactly("NONE", "NONE", "PLENTY");
        var availability =
                tenant.browser().get("/events/" + ten + "/availability").expect(200);
        assertThat(availability.at("/emplacements/0/level")).isEqualTo("NONE");
    }

    @Test
    @Tag("AMB-Q7")
    @DisplayName("AMB-Q7 an event where nothing is offered has no level")
    void tells_no_level_of_nothing() {
        var empty = tenant.activity("Vide").place("Salle", 10).enter();
        empty.event();

        var listed = tenant.shop().get("/events?activity=" + empty.activityId()).expect(200);

        assertThat(listed.json().at("/items")).hasSize(1);
        assertThat(listed.json().at("/items/0/level").isMissingNode()).isTrue();
    }

    @Test
    @Tag("AMB-Q7")
    @DisplayName("AMB-Q7 levels of events that nobody looked at yet are not read event by event")
    @EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
    void reads_levels_together() {
        var busy = tenant.activity("Visites")
                .place("Salle", 10)
                .quota("Audio", 5)
                .category(product("Visite").ticking("Audio").at("Salle", "5.00"))
                .enter();
        busy.event();
        var one = firstLook(busy);
        for (var day = 1; day <= DAYS; day++) busy.event(Entered.EVENING.plusDays(day));

        assertThat(firstLook(busy)).isLessThan(one + DAYS);
    }

    /** Every new event makes the catalogue be read again. */
    private static long firstLook(Entered where) {
        var before = Wire.statements();
        assertThat(levels(tenant.shop(), where)).isNotEmpty().containsOnly("PLENTY");
        return Wire.statements() - before;
    }

    private static void sellTables(Entered orchard, long event, int tables) {
        var wanted = line(event, orchard.place("Verger"), orchard.category(TABLE), tables);
        tenant.shop().post("/dossiers", sale(wanted)).expect(201);
    }

    /** Of an activity's events, by start. */
    private static List<String> levels(ApiClient client, Entered where) {
        var items = client.get("/events?activity=" + where.activityId())
                .expect(200)
                .json()
                .at("/items");
        return StreamSupport.stream(items.spliterator(), false)
                .map(item -> item.at("/level").asString())
                .toList();
    }

    @Test
    @Tag("C-02")
    @Tag("K-02")
    @DisplayName(
            "C-02 the tightest gauge has the fewest items left, not the fewest units: of a category of two, a bundle")
    void weighs_what_is_left() {
        var event = drink.event(Entered.EVENING.plusDays(4));
        sell(event, ADULTE, 37);
        sell(event, TABLE, 10);
        assertThat(tightest(event, "Duo")).startsWith("1-" + event); // 3 places of 2 each, 2 tables

        var other = drink.event(Entered.EVENING.plusDays(5));
        sell(other, ADULTE, 38);
        sell(other, TABLE, 7);
        assertThat(tightest(other, "Banquet")).startsWith("3-" + drink.quota("Tables")); // 2 places, 5 tables of 3 each
    }

    /** What availability names; an order of three is refused for the same. */
    private static String tightest(long event, String category) {
        var told = tenant.shop().get("/events/" + event + "/availability").expect(200);
        var tightest = "";
        for (var offer : told.json().at("/emplacements/0/categories"))
            if (offer.at("/name").asString().equals(category))
                tightest = offer.at("/tightest/gauge").asString();

        var wanted = line(event, drink.place("A"), drink.category(category), 3);
        var refusal = tenant.shop().post("/dossiers", sale(wanted)).expectProblem(409, "gauge-exhausted");
        assertThat(refusal.at("/gauge")).isEqualTo(tightest);
        return tightest;
    }
}
