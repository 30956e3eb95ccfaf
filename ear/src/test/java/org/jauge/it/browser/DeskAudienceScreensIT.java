package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.jauge.it.fixture.AsSchool;
import org.jauge.it.fixture.OnlyProfile;
import org.jauge.profile.Operation;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** At the desk of a house that sells nothing for now: what may be booked is in its list, and who may is asked last. */
@Tag("B-09")
class DeskAudienceScreensIT extends SignedInTest {

    private static final String REFUSED = "Les profils produits ne le permettent pas";

    private static Museum museum;

    @BeforeAll
    static void open() {
        museum = Museum.open(30);
    }

    @Override
    String email() {
        return museum.clerk();
    }

    @Test
    @DisplayName("B-09 what is only booked says so, is refused at the payment, and is booked from there")
    void books_what_is_not_sold() {
        only(false);
        var event = museum.event();
        var desk = new Desk(page).event(event);
        assertThat(desk.wish("Adulte")).containsText("Réservation seulement");
        screenshot("booking-only");
        desk.want("Adulte", "3").take().toPayment().confirm();
        assertThat(messages().first()).containsText(REFUSED);
        page.getByText("Réserver au lieu d’encaisser", new Page.GetByTextOptions().setExact(true))
                .click();
        page.waitForURL("**/boxoffice/book.xhtml*");
        type("DURAND", "durand@it.example");
        field("book:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");

        assertThat(museum.gauge(event)).isEqualTo("30 = 27 + 3 + 0 [0]");
    }

    @Test
    @Tag("B-15")
    @Tag("B-24")
    @DisplayName("B-15, B-24 what schools alone may book is booked for a school found by number, and for nobody else")
    void books_for_schools_alone() {
        only(false);
        var event = museum.event();
        long school = museum.house().call(new AsSchool(museum.book(event, 1)));
        only(true);
        new Desk(page).event(event).want("Adulte", "4").take().toBooking();
        type("DURAND", "durand@it.example");
        field("book:confirm").click();
        assertThat(messages().first()).containsText(REFUSED);
        field("known:contactNumber").fill(Long.toString(school));
        field("known:find").click();
        field("known").locator("li:has-text('" + school + "') button").click();
        assertThat(field("book:lastName")).hasValue("SAMARANCH");
        field("book:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");

        assertThat(museum.gauge(event)).isEqualTo("30 = 25 + 5 + 0 [0]");
    }

    private static void only(boolean schoolsAlone) {
        museum.house().call(new OnlyProfile(Operation.BOOKING, schoolsAlone));
    }

    private void type(String lastName, String mail) {
        field("book:lastName").fill(lastName);
        field("book:email").fill(mail);
    }
}
