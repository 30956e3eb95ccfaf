package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.InStructure;
import org.jauge.it.fixture.MadeLink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.SandboxOn;
import org.jauge.it.fixture.SandboxSays;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What a customer who is signed in sees and does: his own dossiers and his structure's, and nothing else. */
@Tag("K-08")
class PersonalSpaceIT extends FromOutside {

    private static final String MINE = "m.samaranch@it.example";

    private Tenant tenant;
    private Entered drink;
    private ApiClient browser;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        tenant.owner().call(new MayBook(Channel.BOX_OFFICE));
        tenant.owner().call(new SandboxOn(true));
        browser = tenant.browser();
    }

    private String adult() {
        return line(drink.event(), drink.place("A"), drink.category(ADULTE), 1);
    }

    private ApiAnswer book(String email, String operation) {
        var body = booking(adult()).replace(MINE, email).replace("BOOKING", operation);
        return tenant.shop().post("/dossiers", body).expect(201);
    }

    private static long contact(ApiAnswer dossier) {
        return Long.parseLong(dossier.at("/contact/number"));
    }

    private static List<String> numbers(ApiAnswer list, String member) {
        return list.json()
                .at("/items")
                .valueStream()
                .map(row -> row.at(member).asString())
                .toList();
    }

    @Test
    @Tag("B-15")
    @Tag("D-06")
    @Tag("D-08")
    @DisplayName("K-08, B-15, D-08 he sees his dossiers of every channel, the newest first, paged; nobody else's")
    void sees_his_own() {
        var first = book(MINE, "BOOKING");
        var desk = tenant.owner().call(new DeskBooking(drink.event(), drink.place("A"), drink.category(ADULTE), 2));
        var other = book("somebody.else@it.example", "BOOKING");
        var contact = contact(first);
        var he = tenant.browserOf(contact);

        var all = he.get("/contacts/" + contact + "/dossiers").expect(200);
        assertThat(numbers(all, "/number")).containsExactly(desk, first.at("/number"));
        assertThat(numbers(all, "/channel")).containsExactly("BOX_OFFICE", "WEB_SHOP");
        var page = he.get("/contacts/" + contact + "/dossiers?limit=1").expect(200);
        assertThat(numbers(page, "/number")).containsExactly(desk);
        var next = he.get("/contacts/" + contact + "/dossiers?limit=1&cursor=" + page.at("/next"));
        assertThat(numbers(next.expect(200), "/number")).containsExactly(first.at("/number"));
        assertThat(next.json().has("next")).isFalse();

        he.get("/dossiers/" + desk).expect(200);
        he.get("/dossiers/" + other.at("/number")).expectProblem(404, "not-found");
        he.get("/contacts/" + contact(other) + "/dossiers").expectProblem(404, "not-found");
        he.post("/dossiers/" + other.at("/number") + "/cancellation", "{}").expectProblem(404, "not-found");
        browser.get("/contacts/" + contact + "/dossiers").expectProblem(403, "signed-out");
        browser.get("/dossiers/" + desk).expectProblem(404, "not-found");
    }

    @Test
    @Tag("B-02")
    @Tag("D-02")
    @Tag("D-03")
    @Tag("D-05")
    @Tag("D-07")
    @DisplayName(
            "B-02, D-05, D-07 bookings and options wait for him; what is paid or cancelled is gone from the list at once")
    void has_to_do() {
        var booking = book(MINE, "BOOKING");
        var option = book(MINE, "OPTION");
        var contact = contact(booking);
        var he = tenant.browserOf(contact);
        var path = "/contacts/" + contact + "/actions";

        var todo = he.get(path).expect(200);
        assertThat(numbers(todo, "/dossier")).containsExactlyInAnyOrder(booking.at("/number"), option.at("/number"));
        assertThat(numbers(todo, "/kind")).containsExactlyInAnyOrder("BOOKING", "OPTION");
        assertThat(deeds(todo, booking.at("/number"))).isEqualTo("[\"ASK_MORE_TIME\",\"CANCEL\",\"PAY\"]");
        assertThat(deeds(todo, option.at("/number"))).isEqualTo("[\"ASK_MORE_TIME\",\"CANCEL\"]");
        assertThat(numbers(todo, "/expiry/state")).containsOnly("IN_DAYS");

        he.post("/dossiers/" + option.at("/number") + "/extension", "{\"reason\":\"holidays\"}")
                .expect(200);
        assertThat(deeds(he.get(path), option.at("/number"))).isEqualTo("[\"CANCEL\"]");
        he.post("/dossiers/" + option.at("/number") + "/cancellation", "{}").expect(200);
        assertThat(numbers(he.get(path), "/dossier")).containsExactly(booking.at("/number"));
        pay(he, booking.at("/number"));
        assertThat(numbers(he.get(path), "/dossier")).isEmpty();
    }

    /** At a provider's, and then prints his tickets. */
    private void pay(ApiClient he, String number) {
        var attempt = he.post("/dossiers/" + number + "/payment-attempts", "{}").expect(200);
        assertThat(tenant.owner().call(new SandboxSays(attempt.at("/id"), "SUCCEEDED")))
                .isEqualTo("PAID");
        he.get("/dossiers/" + number + "/tickets.pdf").expect(200);
        he.get("/dossiers/" + number + "/summary.pdf").expect(200);
    }

    private static String deeds(ApiAnswer list, String number) {
        return list.json()
                .at("/items")
                .valueStream()
                .filter(row -> row.at("/dossier").asString().equals(number))
                .map(row -> row.at("/actions"))
                .map(JsonNode::toString)
                .findFirst()
                .orElse("");
    }

    @Test
    @DisplayName("K-08 people of one structure share its dossiers, whoever made them; outside of it nobody does")
    void shares_with_his_structure() {
        var ann = book("ann@school.example", "BOOKING");
        var bob = book("bob@school.example", "BOOKING");
        var eve = book("eve@elsewhere.example", "BOOKING");
        tenant.owner().call(new InStructure(contact(ann), "Collège Jean Moulin"));
        tenant.owner().call(new InStructure(contact(bob), "Collège Jean Moulin"));
        tenant.owner().call(new InStructure(contact(eve), "Lycée Elsewhere"));

        var he = tenant.browserOf(contact(bob));

        assertThat(numbers(he.get("/contacts/" + contact(bob) + "/dossiers").expect(200), "/number"))
                .containsExactly(bob.at("/number"), ann.at("/number"));
        he.get("/dossiers/" + ann.at("/number")).expect(200);
        he.get("/dossiers/" + eve.at("/number")).expectProblem(404, "not-found");
        he.get("/contacts/" + contact(ann)).expectProblem(404, "not-found");
        he.get("/contacts/" + contact(ann) + "/dossiers").expectProblem(404, "not-found");
        assertThat(he.get("/contacts/" + contact(bob)).expect(200).at("/structure"))
                .isEqualTo("Collège Jean Moulin");
        assertThat(numbers(he.get("/contacts/" + contact(bob) + "/actions"), "/dossier"))
                .containsExactlyInAnyOrder(bob.at("/number"), ann.at("/number"));

        tenant.owner().call(new InStructure(contact(bob), ""));
        he.get("/dossiers/" + ann.at("/number")).expectProblem(404, "not-found");
        he.get("/dossiers/" + bob.at("/number")).expect(200);
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 one who is signed in has his three holds wherever he sits; a guest beside him has his own")
    void limits_his_holds() {
        var he = tenant.browserOf(contact(book(MINE, "BOOKING")));

        for (var place = 0; place < 3; place++)
            he.with("Shop-Session", "device-" + place)
                    .post("/holds", hold(adult()))
                    .expect(201);
        he.with("Shop-Session", "device-4").post("/holds", hold(adult())).expectProblem(409, "too-many-holds");

        browser.with("Shop-Session", "guest").post("/holds", hold(adult())).expect(201);
    }

    @Test
    @Tag("S-01")
    @DisplayName("S-01 another merchant's key opens nothing with his link or session; signed out he is nobody")
    void keeps_merchants_apart() {
        var booked = book(MINE, "BOOKING");
        var contact = contact(booked);
        var link = tenant.owner().call(new MadeLink(contact, 1));
        var he = tenant.browserOf(contact);
        var stranger = Tenant.open().browser();

        stranger.post("/sessions", "{\"link\":\"" + link + "\"}").expectProblem(403, "signed-out");
        he.withKey(Tenant.open().key(KeyKind.PUBLISHABLE, false, KeyKind.PUBLISHABLE.scopes()))
                .get("/contacts/" + contact)
                .expectProblem(403, "signed-out");
        he.get("/contacts/" + contact).expect(200);
        he.delete("/sessions").expect(204);
        for (var part : List.of("", "/dossiers", "/actions"))
            he.get("/contacts/" + contact + part).expectProblem(403, "signed-out");
        he.get("/dossiers/" + booked.at("/number")).expectProblem(403, "signed-out");
        he.post("/dossiers/" + booked.at("/number") + "/cancellation", "{}").expectProblem(403, "signed-out");
        he.delete("/sessions").expectProblem(403, "signed-out");
    }
}
