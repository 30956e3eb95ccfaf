package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CrowdOfNewcomers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whoever has bought nothing yet asks for a link, and so does anybody else in his name. */
class NewcomersIT extends FromOutside {

    private static final String URL = "\"url\":\"https://shop.example/me\"";

    private final String email = UUID.randomUUID() + "@it.example";
    private Tenant tenant;
    private ApiClient shop;
    private ApiClient browser;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        shop = tenant.shop();
        browser = tenant.browser();
    }

    @Test
    @Tag("B-21")
    @Tag("S-08")
    @DisplayName("B-21, S-08 who asks for a link in another's name renames nobody: what is said counts by its own link")
    void is_called_as_he_says() {
        try (var office = PostOffice.open()) {
            shop.post("/sessions/links", newcomer(email, "Novak")).expect(204);
            var his = link(office.expect(email, 1));
            shop.post("/sessions/links", known(email)).expect(204); // nobody has proved it yet, so nothing is mailed
            shop.post("/sessions/links", newcomer(email, "Mallory")).expect(204);
            office.expect(email, 2);

            var opened = browser.post("/sessions", his).expect(201);

            assertThat(nameOf(opened)).isEqualTo("Novak");
            var others = office.all(email).stream()
                    .map(NewcomersIT::link)
                    .filter(link -> !link.equals(his))
                    .toList();
            assertThat(others).hasSize(1);
            var again = browser.post("/sessions", others.get(0)).expect(201);
            assertThat(again.at("/contact")).isEqualTo(opened.at("/contact"));
            assertThat(nameOf(again)).isEqualTo("Novak");
        }
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 when too many say within an hour that they are new, the next one waits; who is known does not")
    void has_a_limit_for_a_crowd() {
        tenant.owner().call(new CrowdOfNewcomers());

        shop.post("/sessions/links", newcomer(email, "Novak")).expectProblem(403, "asked-too-often");
        shop.post("/sessions/links", known(email)).expect(204);
        Tenant.open().shop().post("/sessions/links", newcomer(email, "Novak")).expect(204);
    }

    private String nameOf(ApiAnswer opened) {
        return browser.with("Contact-Session", opened.at("/token"))
                .get("/contacts/" + opened.at("/contact"))
                .expect(200)
                .at("/lastName");
    }

    private static String known(String email) {
        return "{\"email\":\"" + email + "\"," + URL + "}";
    }

    private static String newcomer(String email, String lastName) {
        return "{\"email\":\"" + email + "\"," + URL + ",\"contact\":{\"lastName\":\"" + lastName + "\"}}";
    }

    /** What opens the door. */
    private static String link(PostOffice.Received mail) {
        return "{\"link\":\"" + mail.text().replaceAll("(?s).*link=(\\S+).*", "$1") + "\"}";
    }
}
