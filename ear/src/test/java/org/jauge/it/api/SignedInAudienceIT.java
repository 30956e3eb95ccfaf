package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.buyer;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.Locale;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Admitted;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.GatesSet;
import org.jauge.it.fixture.MadeLink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.MayBuy;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SandboxSays;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A school that is signed in in a browser, at an outlet where individuals buy and do not book. */
@Tag("B-24")
@Tag("B-04")
class SignedInAudienceIT extends FromOutside {

    private static final String SAMARANCH = "m.samaranch@it.example";

    private static Tenant tenant;
    private static Entered museum;
    private static String schools;

    private final String email = UUID.randomUUID() + "@it.example";
    private long event;
    private long contact;
    private ApiClient school;
    private ApiClient guest;

    @BeforeAll
    static void open() {
        tenant = Tenant.open();
        museum = tenant.activity("Visites")
                .place("Musée", 30)
                .category(CategoryPlan.person("Adulte").at("Musée", "9.00"))
                .enter();
        tenant.owner().call(new GatesSet(museum.activityId(), tenant.outletId(), false, true, true));
        tenant.owner().call(new SandboxOn(true));
        schools = tenant.audience("Schools");
    }

    @BeforeEach
    void come() {
        event = museum.event();
        contact = tenant.buyer(email, visit(1));
        tenant.assign(contact, schools);
        school = tenant.browserOf(contact);
        guest = tenant.browser();
    }

    private String visit(int quantity) {
        return line(event, museum.place("Musée"), museum.category("Adulte"), quantity);
    }

    /** A booking that says nothing of who books. */
    private static String nameless(String line) {
        return booking(line).replaceFirst(",\"contact\".*", "}");
    }

    private static String bookingOf(String hold) {
        return "{\"operation\":\"BOOKING\",\"hold\":\"" + hold + "\"}";
    }

    private String operations(ApiClient client) {
        var offer = "/emplacements/0/categories/0/operations";
        var one = client.get("/events/" + event + "/availability").expect(200).json();
        var several = client.get("/availability?event=" + event).expect(200).json();
        assertThat(several.at("/items/0" + offer)).isEqualTo(one.at(offer));
        return one.at(offer).toString();
    }

    @Test
    @Tag("B-05")
    @Tag("B-07")
    @Tag("B-11")
    @DisplayName(
            "B-04, B-11 a school sees Book and Buy, a guest Buy alone; once staff take it back, the school does, too")
    void sees_what_it_may() {
        assertThat(operations(school)).isEqualTo("[\"SALE\",\"BOOKING\"]");
        assertThat(operations(guest)).isEqualTo("[\"SALE\"]");
        var gates = "/events/" + event + "/eligibility";
        var own = school.get(gates).expect(200).json();
        assertThat(own.at("/audienceName").asString()).isEqualTo("Schools");
        assertThat(own.at("/preview").asBoolean()).isFalse();
        assertThat(own.at("/categories/0/operations/1/allowed").asBoolean()).isTrue();
        var looked = guest.get(gates + "?audience=" + schools).expect(200).json();
        assertThat(looked.at("/preview").asBoolean()).isTrue();
        assertThat(looked.at("/categories/0/operations/1/allowed").asBoolean()).isTrue();
        assertThat(guest.get(gates).expect(200).at("/audienceName")).isEqualTo("Individuals");

        tenant.shop().put("/contacts/" + contact + "/audience", "{}").expect(200);

        assertThat(operations(school)).isEqualTo("[\"SALE\"]");
        school.post("/dossiers", nameless(visit(1))).expectProblem(403, "booking-not-admitted");
    }

    @Test
    @Tag("B-01")
    @Tag("B-21")
    @Tag("K-03")
    @Tag("H-02")
    @DisplayName(
            "B-04, B-21 a school books for itself, no more than it could hold; a guest is told which gate is closed")
    void books_for_itself() {
        var refused = guest.post("/dossiers", booking(visit(8))).expectProblem(403, "booking-not-admitted");
        assertThat(refused.at("/operation")).isEqualTo("BOOKING");
        var id = UUID.randomUUID().toString();

        var booked = school.post("/dossiers", id, nameless(visit(8))).expect(201);

        assertThat(booked.at("/state")).isEqualTo("BOOKED");
        assertThat(booked.at("/booking/kind")).isEqualTo("BOOKING");
        assertThat(booked.at("/contact/number")).isEqualTo(String.valueOf(contact));
        assertThat(school.post("/dossiers", id, nameless(visit(8))).expect(201).at("/number"))
                .isEqualTo(booked.at("/number"));
        school.get("/dossiers/" + booked.at("/number")).expect(200);
        guest.get("/dossiers/" + booked.at("/number")).expectProblem(404, "not-found");
        school.post("/dossiers", nameless(visit(21))).expectProblem(409, "hold-too-large");
        school.post("/dossiers", sale(visit(1))).expectProblem(403, "forbidden");
        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 21 + 8 + 1 [1]");
    }

    @Test
    @Tag("K-08")
    @Tag("P-01")
    @Tag("H-04")
    @DisplayName(
            "K-08 what is made in a session is its contact's: a hold that is booked, one that is paid, a server's sale")
    void owns_what_it_makes() {
        var number = String.valueOf(contact);
        var held = school.post("/holds", hold(visit(2))).expect(201).at("/token");
        assertThat(school.post("/dossiers", bookingOf(held)).expect(201).at("/contact/number"))
                .isEqualTo(number);

        var cart = school.post("/holds", hold(visit(3))).expect(201).at("/token");
        school.post("/holds/" + cart + "/lines", hold(visit(1))).expect(200);
        guest.post("/holds/" + cart + "/payment-attempts", "{}").expectError("contact required");
        var attempt = school.post("/holds/" + cart + "/payment-attempts", "{}").expect(200);
        assertThat(tenant.owner().call(new SandboxSays(attempt.at("/id"), "SUCCEEDED")))
                .isEqualTo("PAID");
        var paid = school.get("/payment-attempts/" + attempt.at("/id")).at("/dossier");
        assertThat(school.get("/dossiers/" + paid).expect(200).at("/contact/number"))
                .isEqualTo(number);

        var server = tenant.shop().with("Contact-Session", tenant.owner().call(MadeLink.session(contact, 1)));
        assertThat(server.post("/dossiers", sale(visit(1))).expect(201).at("/contact/number"))
                .isEqualTo(number);
        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 22 + 2 + 6 [6]");
    }

    @Test
    @Tag("K-02")
    @Tag("K-08")
    @DisplayName(
            "K-02 whoever names another contact than the one who is signed in is told in which field; himself he may")
    void names_nobody_else() {
        var cart = school.post("/holds", hold(visit(1))).expect(201).at("/token");
        var address = email.toUpperCase(Locale.ROOT);

        school.post("/dossiers", booking(visit(1))).expectError("contact.email another-contact");
        school.post("/dossiers", booking(visit(1)).replace(SAMARANCH, email))
                .expectError("contact.lastName another-contact");
        school.post("/holds/" + cart + "/payment-attempts", buyer()).expectError("contact.email another-contact");

        var himself = booking(visit(1)).replace(SAMARANCH, address).replace("Samaranch", "Lee");
        assertThat(school.post("/dossiers", himself).expect(201).at("/contact/number"))
                .isEqualTo(String.valueOf(contact));
    }

    @Test
    @Tag("K-08")
    @Tag("S-01")
    @DisplayName("K-08 signed out, or with another merchant's key, the session is refused wherever it is asked")
    void is_nobody_any_more() {
        var open = tenant.owner().call(MadeLink.session(contact, 1));
        var stranger = Tenant.open().browser().with("Contact-Session", open);
        var cart = school.post("/holds", hold(visit(1))).expect(201).at("/token");
        school.delete("/sessions").expect(204);

        for (var over : new ApiClient[] {school, stranger, guest.with("Contact-Session", "no-such-session")}) {
            over.get("/events/" + event + "/eligibility").expectProblem(403, "signed-out");
            over.get("/events/" + event + "/availability").expectProblem(403, "signed-out");
            over.get("/availability?event=" + event).expectProblem(403, "signed-out");
            over.post("/holds", hold(visit(1))).expectProblem(403, "signed-out");
            over.post("/holds/" + cart + "/lines", hold(visit(1))).expectProblem(403, "signed-out");
            over.post("/holds/" + cart + "/payment-attempts", buyer()).expectProblem(403, "signed-out");
            over.post("/dossiers", nameless(visit(1))).expectProblem(403, "signed-out");
        }

        assertThat(museum.placeGauge(event, "Musée")).isEqualTo("30 = 28 + 1 + 1 [1]");
    }

    @Test
    @Tag("B-09")
    @DisplayName("B-09 who may only book holds and books, and does not pay a cart")
    void books_only() {
        var partners = tenant.audience("Partners");
        tenant.owner().call(new Admitted(tenant.outletId(), Long.parseLong(partners), false, true));
        tenant.assign(contact, partners);

        var cart = school.post("/holds", hold(visit(2))).expect(201).at("/token");
        school.post("/holds/" + cart + "/payment-attempts", "{}").expectProblem(403, "audience-not-admitted");

        assertThat(operations(school)).isEqualTo("[\"BOOKING\"]");
        school.post("/dossiers", bookingOf(cart)).expect(201);
    }

    @Test
    @Tag("AMB-X3")
    @Tag("A-06")
    @Tag("B-21")
    @DisplayName(
            "AMB-X3, B-21 a school buys where the public may not; where the public may book, a guest signs in first")
    void comes_where_the_public_does_not() {
        var strict = Tenant.open();
        var drink = FxDrink.enter(strict.owner());
        var adult = line(drink.event(), drink.place("A"), drink.category(ADULTE), 1);
        var pupil = strict.buyer(email, adult);
        var he = strict.browserOf(pupil);
        strict.assign(pupil, strict.audience("Schools"));
        strict.owner().call(new MayBuy(Channel.WEB_SHOP, false));

        strict.browser().post("/holds", hold(adult)).expectProblem(403, "audience-not-admitted");
        var cart = he.post("/holds", hold(adult)).expect(201).at("/token");
        he.post("/holds/" + cart + "/payment-attempts", "{}").expect(200);

        strict.owner().call(new MayBook(Channel.WEB_SHOP));
        strict.shop().put("/contacts/" + pupil + "/audience", "{}").expect(200);
        strict.browser().post("/dossiers", booking(adult)).expectProblem(403, "signed-out");
        he.post("/dossiers", nameless(adult)).expect(201);
    }
}
