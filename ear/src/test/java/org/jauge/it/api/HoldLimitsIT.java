package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.uncounted;

import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.BookAtMost;
import org.jauge.it.fixture.DossierCount;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How much one visitor may keep from others. */
class HoldLimitsIT extends FromOutside {

    private static final int VISITORS = 40;
    private static final int ADDRESS_MAX = 30;

    private Tenant tenant;
    private ApiClient shop;
    private Entered hall;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        hall = tenant.activity("Affluence")
                .place("Salle", 60)
                .place("Balcon", 60)
                .category(person("Adulte").at("Salle", "10.00").at("Balcon", "10.00"))
                .category(uncounted("Bébé").at("Salle", "0.00"))
                .enter();
        event = hall.event();
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 a browser holds 20 units and 3 holds, the refusal says so; another session is another visitor")
    void limits_a_browser() {
        var visitor = tenant.browser().with("Shop-Session", "visitor-1");

        var tooLarge = visitor.post("/holds", hold(adults("Salle", 21))).expectProblem(409, "hold-too-large");
        assertThat(tooLarge.at("/maximum")).isEqualTo("20");
        var first = visitor.post("/holds", hold(adults("Salle", 20))).expect(201);
        visitor.post("/holds/" + token(first) + "/lines", hold(adults("Salle", 1)))
                .expectProblem(409, "hold-too-large");
        visitor.post("/holds", hold(adults("Salle", 1))).expect(201);
        visitor.post("/holds", hold(adults("Salle", 1))).expect(201);

        var tooMany = visitor.post("/holds", hold(adults("Salle", 1))).expectProblem(409, "too-many-holds");
        assertThat(tooMany.at("/maximum")).isEqualTo("3");

        visitor.with("Shop-Session", "visitor-2")
                .post("/holds", hold(adults("Salle", 1)))
                .expect(201);
        visitor.delete("/holds/" + token(first)).expect(204);
        visitor.post("/holds", hold(adults("Salle", 1))).expect(201);
    }

    @Test
    @Tag("D-05")
    @Tag("H-02")
    @Tag("B-21")
    @DisplayName("D-05, H-02, B-21 a customer has 3 bookings and 2 options open from a browser;"
            + " beyond the outlet's limit none, but a cancelled one and a server's do not count")
    void limits_bookings() {
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var contact = tenant.buyer("school@it.example", adults("Salle", 1));
        var himself = ",\"contact\":{\"lastName\":\"Lee\",\"email\":\"school@it.example\"}}";
        shop.post("/dossiers", booking("BOOKING").replaceFirst("}$", himself)).expect(201);
        var he = tenant.browserOf(contact);
        var first = he.post("/dossiers", booking("BOOKING")).expect(201);
        for (var operation : List.of("BOOKING", "BOOKING", "OPTION", "OPTION"))
            he.post("/dossiers", booking(operation)).expect(201);
        var waiting = he.get("/contacts/" + contact + "/actions").expect(200);
        assertThat(waiting.at("/total")).isEqualTo("6");

        tenant.owner().call(new BookAtMost(tenant.outletId(), 5));

        assertNoMoreBookings(he, first.at("/number"));
    }

    /** Until one of the five is cancelled. */
    private void assertNoMoreBookings(ApiClient he, String one) {
        var cart = token(he.post("/holds", hold(adults("Salle", 1))).expect(201));
        var gauge = hall.placeGauge(event, "Salle");

        for (var operation : List.of("BOOKING", "OPTION")) {
            var tooMany = he.post("/dossiers", booking(operation)).expectProblem(409, "too-many-bookings");
            assertThat(tooMany.at("/maximum")).isEqualTo("5");
        }
        var ofCart = "{\"operation\":\"BOOKING\",\"hold\":\"" + cart + "\"}";
        he.post("/dossiers", ofCart).expectProblem(409, "too-many-bookings");
        assertThat(hall.placeGauge(event, "Salle")).isEqualTo(gauge);

        he.post("/dossiers/" + one + "/cancellation", "{\"reason\":\"ill\"}").expect(200);
        he.post("/dossiers", ofCart).expect(201);
    }

    private String booking(String operation) {
        return "{\"operation\":\"" + operation + "\","
                + hold(adults("Salle", 2)).substring(1);
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 without a session a browser counts by its address; a secret key has limits of its own")
    void limits_by_address_and_by_key() {
        var browser = tenant.browser();
        for (var i = 0; i < 3; i++)
            browser.post("/holds", hold(adults("Balcon", 1))).expect(201);
        browser.post("/holds", hold(adults("Balcon", 1))).expectProblem(409, "too-many-holds");

        shop.post("/holds", hold(adults("Salle", 40))).expect(201);
        for (var i = 0; i < 4; i++)
            shop.post("/holds", hold(adults("Balcon", 1))).expect(201);
        shop.post("/holds", hold(line(event, hall.place("Salle"), hall.category("Bébé"), 101)))
                .expectProblem(409, "hold-too-large");
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 a category's own limit counts over the lines of a dossier")
    void limits_a_category() {
        var show = tenant.activity("Spectacle")
                .place("Salle", 500)
                .category(person("Enfant").atMost(4).at("Salle", "5.00"))
                .enter();
        var evening = show.event();
        var three = line(evening, show.place("Salle"), show.category("Enfant"), 3);
        var two = line(evening, show.place("Salle"), show.category("Enfant"), 2);

        var refused = shop.post("/holds", hold(three, two)).expectProblem(409, "category-limit");
        assertThat(refused.at("/category")).isEqualTo("Enfant");
        assertThat(refused.at("/maximum")).isEqualTo("4");
        assertThat(show.placeGauge(evening, "Salle")).isEqualTo("500 = 500 + 0 + 0 [0]");
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 a cart that 8 fill at once, four places each, has 20 units and no more")
    void limits_a_cart_exactly() {
        var visitor = tenant.browser().with("Shop-Session", "filler");
        var held = visitor.post("/holds", hold(adults("Salle", 4))).expect(201);
        var lines = "/holds/" + held.at("/token") + "/lines";

        var rush = Rush.of(8, i -> visitor.post(lines, hold(adults("Salle", 4))));

        assertThat(rush.with(200)).hasSize(4);
        assertThat(rush.with(409)).hasSize(4).allSatisfy(refused -> refused.expectProblem(409, "hold-too-large"));
        assertThat(hall.placeGauge(event, "Salle")).isEqualTo("60 = 40 + 20 + 0 [0]");
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 of 20 holds that one visitor opens at once, over two events, his three are admitted")
    void limits_a_visitor_exactly() {
        var other = hall.event(Entered.EVENING.plusDays(1));
        var visitor = tenant.browser().with("Shop-Session", "visitor");

        var rush = Rush.of(
                        20,
                        i -> visitor.post(
                                "/holds",
                                hold(line(
                                        i % 2 == 0 ? event : other, hall.place("Salle"), hall.category("Adulte"), 1))))
                .expect(3, "too-many-holds");

        assertThat(rush.with(409))
                .allSatisfy(refused -> assertThat(refused.at("/maximum")).isEqualTo("3"));
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 control: 20 visitors who open one hold each are all admitted")
    void limits_nobody_else() {
        var browser = tenant.browser();

        Rush.of(20, i -> browser.with("Shop-Session", "visitor-" + i).post("/holds", hold(adults("Salle", 1))))
                .expect(20, "none");
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 visitors of one address have thirty holds together, whatever sessions they name; a server more")
    void limits_an_address() {
        var browser = tenant.browser();

        var rush = Rush.of(
                        VISITORS, i -> browser.with("Shop-Session", "mask-" + i).post("/holds", one()))
                .expect(ADDRESS_MAX, "too-many-holds");

        assertThat(rush.with(409))
                .allSatisfy(refused -> assertThat(refused.at("/maximum")).isEqualTo(String.valueOf(ADDRESS_MAX)));
        assertThat(tenant.owner().call(new DossierCount())).isEqualTo(ADDRESS_MAX);
        shop.with("Shop-Session", "mask-0").post("/holds", one()).expect(201);

        browser.with("Shop-Session", "mask-" + VISITORS).post("/holds", one()).expectProblem(409, "too-many-holds");
        browser.delete("/holds/" + rush.with(201).get(0).at("/token")).expect(204);
        browser.with("Shop-Session", "mask-" + VISITORS).post("/holds", one()).expect(201);
    }

    private String one() {
        return hold(adults("Salle", 1));
    }

    private String adults(String place, int quantity) {
        return line(event, hall.place(place), hall.category("Adulte"), quantity);
    }

    private static String token(ApiAnswer hold) {
        return hold.at("/token");
    }
}
