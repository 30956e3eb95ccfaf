package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jauge.it.FromOutside;
import org.jauge.it.Patiently;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MadeLink;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** How customers come into their personal space, and how often they may try. */
@Tag("K-08")
@Tag("S-03")
class SessionsIT extends FromOutside {

    private static final String PASSWORD = "my-own-long-secret";
    private static final int RUSH = 8;

    private final String email = UUID.randomUUID() + "@it.example";
    private Tenant tenant;
    private ApiClient shop;
    private ApiClient browser;
    private long contact;
    private String adult;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        var drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        shop = tenant.shop();
        browser = tenant.browser();
        adult = line(drink.event(), drink.place("A"), drink.category(ADULTE), 1);
        var booked = shop.post("/dossiers", booking(adult).replace("m.samaranch@it.example", email));
        contact = Long.parseLong(booked.expect(201).at("/contact/number"));
    }

    private static String link(String token) {
        return "{\"link\":\"" + token + "\"}";
    }

    private String password(String password) {
        return "{\"email\":\"" + email + "\",\"password\":\"" + password + "\"}";
    }

    @Test
    @DisplayName(
            "K-08 a link comes by mail, leads into the shop, and opens once; who has no account is answered the same")
    void by_mail() {
        try (var office = PostOffice.open()) {
            var wanted = "{\"email\":\"%s\",\"url\":\"https://shop.example/me?lang=fr\"}";
            shop.post("/sessions/links", wanted.formatted("nobody@it.example")).expect(204);
            shop.post("/sessions/links", wanted.formatted(email)).expect(204);
            browser.post("/sessions/links", wanted.formatted(email)).expectError("url not-allowed");

            Patiently.await(() ->
                    office.all(email).stream().anyMatch(mail -> mail.text().contains("link=")));
            var text = office.all(email).stream()
                    .map(PostOffice.Received::text)
                    .filter(mail -> mail.contains("link="))
                    .findFirst()
                    .orElseThrow();

            assertThat(text).contains("https://shop.example/me?lang=fr&link=");
            var token = text.replaceAll("(?s).*link=(\\S+).*", "$1");
            browser.post("/sessions", link(token)).expect(201);
            browser.post("/sessions", link(token)).expectProblem(403, "signed-out");
            assertThat(office.all("nobody@it.example")).isEmpty();
        }
    }

    @Test
    @Tag("B-21")
    @DisplayName(
            "B-21 whom nobody knows says who he is, comes in by his mail and books; of one who is known it says nothing")
    void becomes_a_contact() {
        var newcomer = UUID.randomUUID() + "@it.example";
        var wanted = "{\"email\":\"%s\",\"url\":\"https://shop.example/me\",\"contact\":{\"firstName\":\"Kim\","
                + "\"lastName\":\"%s\"}}";
        try (var office = PostOffice.open()) {
            shop.post("/sessions/links", wanted.formatted("nowhere", "Novak")).expectError("email malformed");
            shop.post("/sessions/links", wanted.formatted(newcomer, " ")).expectError("contact.lastName required");
            shop.post("/sessions/links", wanted.formatted(newcomer, "Novak")).expect(204);
            shop.post("/sessions/links", wanted.formatted(email, "Novak")).expect(204);

            Patiently.await(() ->
                    office.all(newcomer).stream().anyMatch(mail -> mail.text().contains("link=")));
            var text = office.all(newcomer).get(0).text();
            assertThat(text).as("anybody can have it sent anywhere").doesNotContain("Kim", "Novak");
            var opened = browser.post("/sessions", link(text.replaceAll("(?s).*link=(\\S+).*", "$1")))
                    .expect(201);
            var he = browser.with("Contact-Session", opened.at("/token"));

            var who = he.get("/contacts/" + opened.at("/contact")).expect(200);
            assertThat(who.at("/lastName")).isEqualTo("Novak");
            var asked = "{\"operation\":\"BOOKING\",\"lines\":[" + adult + "]}";
            assertThat(he.post("/dossiers", asked).expect(201).at("/contact/number"))
                    .isEqualTo(opened.at("/contact"));
            assertThat(shop.get("/contacts/" + contact).expect(200).at("/lastName"))
                    .isEqualTo("Samaranch");
        }
    }

    @Test
    @DisplayName("K-08 a link is good for half an hour")
    void links_grow_old() {
        var old = tenant.owner().call(new MadeLink(contact, 31));
        var young = tenant.owner().call(new MadeLink(contact, 29));

        browser.post("/sessions", link(old)).expectProblem(403, "signed-out");
        browser.post("/sessions", link(young)).expect(201);
    }

    @Test
    @DisplayName("K-08 of eight who use one link at once, one comes in; control: eight with links of their own all do")
    void opens_for_one() {
        var token = tenant.owner().call(new MadeLink(contact, 1));
        var tokens = Stream.generate(() -> tenant.owner().call(new MadeLink(contact, 1)))
                .limit(RUSH)
                .toList();

        var one = Rush.of(RUSH, i -> browser.post("/sessions", link(token)));
        var each = Rush.of(RUSH, i -> browser.post("/sessions", link(tokens.get(i))));

        assertThat(one.with(201)).hasSize(1);
        assertThat(one.with(403)).hasSize(RUSH - 1).allSatisfy(late -> late.expectProblem(403, "signed-out"));
        assertThat(each.with(201)).hasSize(RUSH);
    }

    @Test
    @DisplayName("K-08 a session is good for twelve hours, and a link is none")
    void sessions_grow_old() {
        var old = browser.with("Contact-Session", tenant.owner().call(MadeLink.session(contact, 12 * 60 + 1)));
        var young = browser.with("Contact-Session", tenant.owner().call(MadeLink.session(contact, 12 * 60 - 1)));
        var link = browser.with("Contact-Session", tenant.owner().call(new MadeLink(contact, 1)));

        young.get("/contacts/" + contact).expect(200);
        for (var refused : List.of(old, link, browser, browser.with("Contact-Session", "no-such-session")))
            refused.get("/contacts/" + contact).expectProblem(403, "signed-out");
    }

    @Test
    @DisplayName("K-08, S-03 he chooses a password and comes in by it; his other sessions end, a weak one is refused")
    void by_password() {
        var one = tenant.browserOf(contact);
        var other = tenant.browserOf(contact);
        one.post("/sessions/password", "{\"password\":\"short\"}").expectError("password too-short");
        one.post("/sessions/password", "{\"password\":\"" + PASSWORD + "\"}").expect(204);

        one.get("/contacts/" + contact).expect(200);
        other.get("/contacts/" + contact).expectProblem(403, "signed-out");
        browser.post("/sessions", password(PASSWORD)).expect(201);
        browser.post("/sessions", password("not-the-password")).expectProblem(403, "sign-in-refused");
        Tenant.open().browser().post("/sessions", password(PASSWORD)).expectProblem(403, "sign-in-refused");
    }

    @Test
    @DisplayName("S-03 after five wrong passwords he waits, even with the right one; asked for links, too")
    void is_throttled() {
        tenant.browserOf(contact)
                .post("/sessions/password", "{\"password\":\"" + PASSWORD + "\"}")
                .expect(204);
        for (var time = 0; time < 5; time++)
            browser.post("/sessions", password("wrong-password-" + time)).expectProblem(403, "sign-in-refused");

        browser.post("/sessions", password(PASSWORD)).expectProblem(403, "too-many-attempts");

        var asked = "{\"email\":\"" + email + "\",\"url\":\"https://shop.example/me\"}";
        for (var time = 0; time < 4; time++) shop.post("/sessions/links", asked).expect(204);
        shop.post("/sessions/links", asked).expectProblem(403, "asked-too-often");
    }
}
