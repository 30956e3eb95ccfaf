package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Bodies that are wrong in every way somebody has thought of so far: see {@link BadBodies} for the tables.
 *
 * <p>Each is a clear 4xx that names the field and the rule, or the code, and leaves nothing half done.
 */
class BadInputIT extends FromOutside {

    private static final String UNTOUCHED = "40 = 40 + 0 + 0 [0]";

    private static Tenant tenant;
    private static ApiClient shop;
    private static Entered drink;
    private static long event;
    private static Entered foreign;
    private static long foreignEvent;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        foreign = FxDrink.enter(Tenant.open().owner());
        foreignEvent = foreign.event();
    }

    static java.util.stream.Stream<Arguments> holds() {
        return BadBodies.ofHolds();
    }

    static java.util.stream.Stream<Arguments> dossiers() {
        return BadBodies.ofDossiers();
    }

    @ParameterizedTest(name = "K-02, K-04 a hold with {0}: {2}")
    @Tag("K-02")
    @Tag("K-04")
    @MethodSource("holds")
    void refuses_a_hold(String what, String body, String refusal) {
        refused(shop.post("/holds", filled(body)), refusal);
    }

    @ParameterizedTest(name = "K-02, K-04 a sale with {0}: {2}")
    @Tag("K-02")
    @Tag("K-04")
    @MethodSource("dossiers")
    void refuses_a_sale(String what, String body, String refusal) {
        refused(shop.post("/dossiers", filled(body)), refusal);
    }

    @Test
    @DisplayName("K-02 the 2,000 brackets, the 70,000 bytes and the 5,000 digits of somebody's program are refused")
    @Tag("K-02")
    void refuses_the_endless() {
        refused(shop.post("/holds", "{\"lines\":" + "[".repeat(2_000) + "]".repeat(2_000) + "}"), "malformed-json");
        refused(shop.post("/holds", filled("{'lines':[{LINE*" + "9".repeat(5_000) + "}]}")), "malformed-json");
        shop.post("/holds", "{\"x\":\"" + "a".repeat(70_000) + "\"}").expectProblem(413, "body-too-large");
        shop.post("/dossiers", "[".repeat(100_000)).expectProblem(413, "body-too-large");
        untouched();
    }

    @ParameterizedTest(name = "E-19, S-06 the name {0} is kept as it was typed")
    @Tag("S-06")
    @ValueSource(
            strings = {
                "Robert'); DROP TABLE dossier;--",
                "<script>alert(1)</script>",
                "Zoë Ñandú 日本 שלום",
                "مرحبا \u202bעברית\u202c",
                "👩\u200d👩\u200d👧 Ω",
                "O'Neil \\\" & Söhne"
            })
    void keeps_any_name(String name) {
        var own = Tenant.open();
        var show = FxDrink.enter(own.owner());
        var adult = Bodies.line(show.event(), show.place("B"), show.category(ADULTE), 1);
        var typed = name.replace("\\", "\\\\").replace("\"", "\\\"");

        var sold = own.shop()
                .post(
                        "/dossiers",
                        "{\"operation\":\"SALE\",\"lines\":[%s],\"contact\":{\"lastName\":\"%s\"},\"participants\":[\"%s\"],%s}"
                                .formatted(adult, typed, typed, Bodies.paid()))
                .expect(201);

        var read = own.shop().get("/dossiers/" + sold.at("/number")).expect(200);
        assertThat(read.at("/contact/lastName")).isEqualTo(name);
        assertThat(read.at("/tickets/0/participant")).isEqualTo(name);
        assertThat(read.header("Content-Type")).hasValue("application/json");
    }

    private static void refused(ApiAnswer answer, String refusal) {
        if (refusal.contains(" ")) answer.expectError(refusal);
        else answer.expectProblem(refusal.equals("malformed-json") ? 400 : 409, refusal);
        untouched();
    }

    private static void untouched() {
        assertThat(drink.placeGauge(event, "A")).isEqualTo(UNTOUCHED);
        assertThat(foreign.placeGauge(foreignEvent, "A")).isEqualTo(UNTOUCHED);
        assertThat(tenant.owner().call(new DossierCount())).isZero();
    }

    private static String filled(String body) {
        return body.replace('\'', '"')
                .replace("{LINE*", "{" + wanted(event, drink.place("A"), drink.category(ADULTE)) + ",\"quantity\":")
                .replace("FOREIGN-EVENT", Long.toString(foreignEvent))
                .replace("FOREIGN-PLACE", Long.toString(foreign.place("A")))
                .replace("FOREIGN-CATEGORY", Long.toString(foreign.category(ADULTE)))
                .replace("EVENT", Long.toString(event))
                .replace("PLACE", Long.toString(drink.place("A")))
                .replace("CATEGORY", Long.toString(drink.category(ADULTE)))
                .replace("UNIQUE", UUID.randomUUID().toString());
    }

    private static String wanted(long event, long place, long category) {
        return "\"event\":\"%d\",\"emplacement\":\"%d\",\"category\":\"%d\"".formatted(event, place, category);
    }
}
