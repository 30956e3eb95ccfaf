package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.util.List;
import java.util.regex.Pattern;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.MailsOf;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.Reserved;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Out of the house, too, places are held for somebody who pays later, and tickets are mailed. */
@Tag("R-14")
class ExternalBookingIT extends SignedInTest {

    private static final String TARGETS = """
            () => [...document.querySelectorAll('main a[href], main button, main input, main select')]
              .filter(one => !one.matches('.methods input') && one.getClientRects().length)
              .filter(one => one.getBoundingClientRect().height < 43.5)
              .map(one => one.outerHTML.slice(0, 120))
            """;

    private static House house;
    private static String clerk;
    private static Entered show;
    private static long event;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Dora", Role.EXTERNAL_CLERK);
        show = house.activity("Nocturne")
                .place("Salle", 30)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
        event = show.event();
        house.call(new MayBook(Channel.EXTERNAL_BOX_OFFICE));
        house.call(new Reserved("Office", event, show.place("Salle"), show.category("Adulte"), 5));
    }

    @BeforeEach
    void sitDown() {
        page.setViewportSize(1024, 768);
    }

    @Override
    String email() {
        return clerk;
    }

    /** On a tablet both ways and on a phone: nothing wider than it, and every target for a finger. */
    private void fits(String name) {
        for (var width : List.of(1024, 768, 390)) {
            page.setViewportSize(width, 768);
            assertThat(page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                    .as(name + " at " + width)
                    .isEqualTo(true);
            assertThat((List<?>) page.evaluate(TARGETS))
                    .as(name + " at " + width)
                    .isEmpty();
            screenshot(name + "-" + width);
        }
        page.setViewportSize(1024, 768);
    }

    private String hold() {
        Desk.external(page).event(event).draw("Adulte", "Office", "2").take().toBooking();
        assertThat(field("known")).hasCount(0); // the house's contacts are not his
        field("book:lastName").fill("SAMARANCH");
        field("book:email").fill("m.samaranch@it.example");
        fits("book");
        field("book:confirm").click();
        page.waitForURL("**/boxoffice/external/view.xhtml*");
        return page.url().replaceFirst(".*number=", "");
    }

    @Test
    @Tag("C-06")
    @Tag("B-12")
    @DisplayName("R-14, C-06 two of a reserve are held for a name outside, found again, paid, and printed there")
    void holds_and_takes_the_money_later() {
        var number = hold();
        assertThat(read(page.locator("#booking"))).contains("Réservée", "18,00 €");
        assertThat(read(page.locator("#file"))).contains("SAMARANCH", "2 × Adulte");
        fits("held");

        open("/boxoffice/external/list.xhtml?text=" + number);
        page.locator("#found .choice").click();
        page.waitForURL("**/boxoffice/external/view.xhtml*");
        field("pay:tendered").fill("20");
        answered(() -> field("pay:confirm").click());
        assertThat(page.locator("#booking")).containsText("Payée");
        assertThat(page.locator("#messages")).containsText("À rendre : 2,00");
        open("/boxoffice/external/view.xhtml?number=" + number);
        page.locator("#names summary").click();
        field("names:tickets:0:name").fill("Zoé");
        fits("named");
        field("names:save").click();
        assertThat(page.locator("#messages")).containsText("Les noms sont enregistrés");
        page.locator(".tools a.button-main").click();
        page.waitForURL("**/boxoffice/external/print.xhtml*");

        assertThat(page.locator(".ticket")).hasCount(2);
        assertThat(page.locator(".ticket").first()).containsText("Zoé");
        open("/boxoffice/external/sales.xhtml");
        assertThat(page.locator("a:text-is('" + number + "')")).hasAttribute("href", Pattern.compile(".*print.*"));
    }

    @Test
    @Tag("B-13")
    @DisplayName("R-14, B-13 what was held outside is let go there: nothing is left of it but the file with its reason")
    void lets_go() {
        var before = show.placeGauge(event, "Salle");
        hold();
        assertThat(show.placeGauge(event, "Salle")).isEqualTo(before); // a reserve's were blocked already
        field("cancel:reason").fill("Ne vient pas");
        field("cancel:confirm").click();
        answered(() -> page.locator(".ui-confirmdialog-yes").click());

        assertThat(page.locator("#booking")).containsText("Ne vient pas");
        assertThat(page.locator("#booking")).containsText("Annulée");
        assertThat(field("pay")).hasCount(0);
    }

    @Test
    @Tag("B-19")
    @DisplayName(
            "R-14, B-19 tickets go by mail to the address that is told at the desk; a wrong one is refused beside it")
    void mails_the_tickets() {
        var number = Desk.external(page)
                .event(event)
                .want("Adulte", "1")
                .take()
                .toPayment()
                .sold();
        field("mail:email").fill("zoe@it");
        answered(() -> field("mail:send").click());
        assertThat(page.locator("#mail .ui-message-error")).isVisible();
        fits("print");
        field("mail:email").fill("zoe@it.example");
        answered(() -> field("mail:send").click());

        assertThat(messages().first()).containsText("zoe@it.example");
        assertThat(house.call(new MailsOf())).anyMatch(mail -> mail.startsWith("SALE " + number + " zoe@it.example "));
    }
}
