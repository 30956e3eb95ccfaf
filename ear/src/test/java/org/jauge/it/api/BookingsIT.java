package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.payment;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewModel;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop books for its customers, and they pay, cancel or ask for more time. */
@Tag("B-01")
class BookingsIT extends FromOutside {

    private static Tenant tenant;
    private static Entered drink;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
    }

    private static String adult() {
        return line(drink.event(), drink.place("A"), drink.category(ADULTE), 2);
    }

    @Test
    @Tag("B-04")
    @DisplayName("B-04 the shop's individuals may not book: refused; once they may, they can")
    void gate() {
        var other = Tenant.open();
        var fx = FxDrink.enter(other.owner());
        var two = line(fx.event(), fx.place("A"), fx.category(ADULTE), 2);

        other.shop().post("/dossiers", booking(two)).expectProblem(403, "booking-not-admitted");
        other.owner().call(new MayBook(Channel.WEB_SHOP));
        other.shop().post("/dossiers", booking(two)).expect(201);
    }

    @Test
    @Tag("B-02")
    @Tag("B-12")
    @Tag("B-14")
    @Tag("B-18")
    @DisplayName("B-12 a hold is booked, read with its deadline, and paid; only then there are tickets")
    void books_and_pays() {
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var shop = tenant.shop();
        var token = shop.post("/holds", hold(adult())).at("/token");
        var lines = "\"lines\":[]".replace("\"lines\":[]", "\"hold\":\"" + token + "\"");
        var body = booking().replace("\"lines\":[]", lines);

        var booked = shop.post("/dossiers", body).expect(201);

        assertThat(booked.at("/state")).isEqualTo("BOOKED");
        assertThat(booked.at("/lines/0/state")).isEqualTo("BOOKED");
        assertThat(booked.at("/lines/0/deadline")).isNotEmpty();
        assertThat(booked.at("/booking/deadline")).isNotEmpty();
        assertThat(booked.json().at("/tickets")).isEmpty();
        var number = booked.at("/number");
        var due = booked.at("/due/amount");
        assertThat(due).isEqualTo(booked.at("/total/amount"));

        var paid = shop.post("/dossiers/" + number + "/payments", payment()).expect(200);
        assertThat(paid.at("/state")).isEqualTo("SETTLED");
        assertThat(paid.json().at("/tickets")).hasSize(2);
        assertThat(paid.at("/booking/outcome")).isEqualTo("PAID");
        assertThat(shop.get("/dossiers/" + number).expect(200).at("/state")).isEqualTo("SETTLED");
        shop.post("/dossiers/" + number + "/cancellation", "{}").expectError("reason required");
    }

    @Test
    @Tag("B-02")
    @Tag("B-13")
    @Tag("B-21")
    @DisplayName("B-13 a guest asks for more time and cancels with his token, from the browser; B-21 he has a name")
    void the_guest_cancels() {
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var shop = tenant.shop();
        shop.post("/dossiers", booking(adult()).replaceFirst(",\"contact\".*", "}"))
                .expectProblem(400, "invalid-field");
        var booked = shop.post("/dossiers", booking(adult())).expect(201);
        var number = booked.at("/number");
        var browser = tenant.browser();

        browser.post("/dossiers/" + number + "/cancellation", "{}").expectProblem(404, "not-found");
        var asked = guest(browser, number, "extension", booked.at("/token"), "{\"reason\":\"holidays\"}");
        assertThat(asked.at("/booking/extensionAskedAt")).isNotEmpty();
        var gone = guest(browser, number, "cancellation", booked.at("/token"), "{\"reason\":\"ill\"}");

        assertThat(gone.at("/state")).isEqualTo("CANCELLED");
        assertThat(gone.at("/booking/outcome")).isEqualTo("CUSTOMER");
        assertThat(gone.at("/booking/reason")).isEqualTo("ill");
        browser.post("/dossiers/" + number + "/payments", payment()).expectProblem(403, "forbidden");
    }

    @Test
    @Tag("E-13")
    @Tag("B-20")
    @DisplayName("E-13, B-20 a group is named where the model has groups; elsewhere it is refused at its field")
    void a_group_needs_its_model() {
        var visits = FxDrink.enter(tenant.owner(), "Visites");
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var one = line(visits.event(), visits.place("A"), visits.category(ADULTE), 1);
        var shop = tenant.shop();
        var named = shop.post("/dossiers", withGroup(booking(one))).expect(201);
        assertThat(named.at("/booking/group/name")).isEqualTo("Collège Jean Moulin");

        tenant.owner().call(new NewModel(visits.activityId(), false, true));

        shop.post("/dossiers", withGroup(booking(one))).expectError("group model-without-groups");
        shop.post("/dossiers", booking(one)).expect(201);
        var taken = shop.post("/dossiers", withGroup(booking(one, adult()))).expect(201); // of a model with groups
        assertThat(taken.at("/booking/group/name")).isEqualTo("Collège Jean Moulin");
    }

    private static String withGroup(String booking) {
        return booking.replaceFirst("}$", ",\"group\":{\"name\":\"Collège Jean Moulin\"}}");
    }

    private static ApiAnswer guest(ApiClient browser, String number, String deed, String token, String body) {
        var headers = Map.of(
                "Content-Type",
                "application/json",
                "Idempotency-Key",
                UUID.randomUUID().toString(),
                "Dossier-Token",
                token);
        return browser.send("POST", "/dossiers/" + number + "/" + deed, BodyPublishers.ofString(body), headers)
                .expect(200);
    }
}
