package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.assertions.LocatorAssertions;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Reserved;
import org.jauge.it.fixture.Withheld;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Somebody who sells out of the house, on a tablet, and has nothing else of it. */
@Tag("R-14")
class ExternalBoxOfficeIT extends SignedInTest {

    private static final String LIST = "/boxoffice/external/list.xhtml";
    private static final double PATIENCE_MS = 20_000;
    private static final String COUNT_TOUCHES = "addEventListener('pointerdown',"
            + " () => sessionStorage.setItem('touches', Number(sessionStorage.getItem('touches')) + 1), true)";

    private static House house;
    private static String clerk;
    private Desk desk;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Dora", Role.EXTERNAL_CLERK);
    }

    @BeforeEach
    void sitDown() {
        page.setViewportSize(1024, 768);
        desk = Desk.external(page);
    }

    @Override
    String email() {
        return clerk;
    }

    private static Entered show(String name) {
        return house.activity(name)
                .place("Salle", 100)
                .category(person("Adulte").showingBelow(200).at("Salle", "20.00"))
                .category(person("Enfant").at("Salle", "10.00"))
                .enter();
    }

    @Test
    @Tag("R-03")
    @Tag("R-07")
    @Tag("R-19")
    @DisplayName("R-03, R-14 two from Média and an ordinary one are sold outside; what others may draw is not shown")
    void draws_from_a_reserve() {
        var show = show("Gala");
        var event = show.event();
        house.call(new Reserved("Média", event, show.place("Salle"), show.category("Adulte"), 10));
        house.call(new Withheld("Producteur", event, show.place("Salle"), show.category("Adulte"), 3));

        desk.event(event).want("Adulte", "1").draw("Adulte", "Média", "2");
        assertThat(desk.wish("Adulte")).not().containsText("Producteur");
        screenshot("sell");
        desk.take();
        assertThat(read(desk.cartLines().nth(1))).contains("2 × Adulte", "Média");
        screenshot("cart");
        page.locator("[id='offer:checkOut']").click(); // nothing more is typed: what is in the cart is paid
        page.waitForURL("**/boxoffice/external/pay.xhtml*");
        screenshot("pay");
        var number = desk.sold();

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 86 + 11 + 3 [3]");
        assertThat(page.locator(".ticket")).hasCount(3);
        screenshot("tickets");
        open("/boxoffice/external/sales.xhtml");
        assertThat(page.locator("tr:has(a:text-is('" + number + "'))")).containsText("Office ");
    }

    @Test
    @DisplayName("R-14 two tickets are sold in at most five touches, tonight's events first, what is over not at all")
    void sells_two_tickets_in_five_touches() {
        var now = LocalDateTime.now(ZoneId.of("Europe/Paris"));
        var over = show("Matinée");
        over.event(now.minusHours(4));
        var tonight = show("Ce soir");
        var event = tonight.event(now.plusMinutes(10));
        tonight.event();
        page.addInitScript(COUNT_TOUCHES);
        open(LIST);
        assertThat(page.locator(".choice").first()).containsText("Ce soir");
        assertThat(page.locator(".choice:has-text('Matinée')")).hasCount(0);
        screenshot("list");

        page.locator(".choice").first().click();
        page.locator("[data-key='2']").click();
        page.locator("[id='offer:checkOut']").click();
        page.waitForURL("**/boxoffice/external/pay.xhtml*");
        desk.sold();

        assertThat(page.locator(".ticket")).hasCount(2);
        assertThat(Integer.parseInt((String) page.evaluate("() => sessionStorage.getItem('touches')")))
                .isBetween(1, 5);
        assertThat(tonight.placeGauge(event, "Salle")).isEqualTo("100 = 98 + 0 + 2 [2]");
    }

    @Test
    @Tag("B-19")
    @DisplayName("B-19, R-14 outside, too, the tickets come as one PDF after the sale, and again later")
    void prints_the_tickets_as_a_pdf() throws IOException {
        desk.event(show("Cabaret").event()).want("Adulte", "2").take();
        var number = desk.toPayment().sold();

        var paper = page.waitForDownload(() -> field("paper:pdf").click());

        assertThat(paper.suggestedFilename()).isEqualTo("billets-" + number + ".pdf");
        assertThat(Files.readAllBytes(paper.path())).startsWith('%', 'P', 'D', 'F');
        open("/boxoffice/external/print.xhtml?dossier=" + number);
        var again = page.waitForDownload(() -> field("paper:pdf").click());
        assertThat(again.suggestedFilename()).isEqualTo(paper.suggestedFilename());
    }

    @Test
    @Tag("Q-09")
    @DisplayName("Q-09 the sale of another desk lowers the number without a click; what is typed stays")
    void refreshes_by_itself() {
        var show = show("Ballet");
        var event = show.event();
        desk.event(event).want("Adulte", "3");
        assertThat(read(desk.remaining("Adulte"))).isEqualTo("Restant : 100");

        house.call(new DeskSale(event, show.place("Salle"), show.category("Enfant"), 40));
        assertThat(desk.remaining("Adulte").locator("b"))
                .hasText("60", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));
        assertThat(desk.quantity("Adulte")).hasValue("3");
        house.call(new DeskSale(event, show.place("Salle"), show.category("Enfant"), 60));
        assertThat(desk.wish("Adulte").locator(".only-full"))
                .isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(PATIENCE_MS));

        open(LIST + "?text=Ballet");
        assertThat(page.locator(".choice .only-full")).isVisible();
        screenshot("full");
    }

    @Test
    @DisplayName(
            "One field finds an event by name, a dossier by name, number or a ticket's code; others' are not found")
    void finds_by_name_number_and_code() {
        var show = show("Opérette");
        var event = show.event();
        var others = house.call(new DeskSale(event, show.place("Salle"), show.category("Adulte"), 1));
        desk.event(event).want("Adulte", "1").take().toPayment();
        page.locator("summary").first().click();
        field("pay:firstName").fill("Zoé");
        field("pay:lastName").fill("Quenneville");
        var number = desk.sold();
        var code = page.locator(".ticket code").innerText();

        for (var text : List.of("zoé quenne", number, code)) {
            search(text);
            assertThat(page.locator("#found .choice").first()).containsText("Quenneville");
        }
        screenshot("found");
        page.locator("#found .choice").first().click();
        page.waitForURL("**/boxoffice/external/print.xhtml*");
        assertThat(page.locator(".ticket code")).hasText(code);
        search("opéret");
        assertThat(page.locator(".choice")).hasCount(1);
        search(others);
        assertThat(page.locator("#found .choice:has-text('" + others + "')")).hasCount(0);
    }

    private void search(String text) {
        open(LIST);
        page.locator("h1").waitFor();
        page.keyboard().type(text); // as a scanner does, wherever one was
        page.keyboard().press("Enter");
        page.waitForURL("**text=**");
    }

    @Test
    @Tag("P-05")
    @DisplayName("P-05, R-14 last sales and the day's closing are there; the house is not")
    void closes_the_day() {
        var show = show("Récital");
        var number =
                desk.event(show.event()).want("Adulte", "1").take().toPayment().sold();
        open("/boxoffice/external/sales.xhtml");
        assertThat(page.locator("tbody a").first()).hasText(number);
        screenshot("sales");
        open("/boxoffice/external/till/list.xhtml");
        page.locator("[id='open'] a").first().click();
        page.waitForURL("**/boxoffice/external/till/close.xhtml*");
        field("close:opening").fill("0");
        field("close:counted").fill("999");
        field("close:note").fill("Essai");
        screenshot("close");
        field("close:confirm").click();
        page.waitForURL("**/boxoffice/external/till/view.xhtml*");

        assertThat(page.locator("a[href^='/']:not([href^='/boxoffice/external/'])"))
                .hasCount(0);
        open("/dossiers/list.xhtml");
        assertThat(page.locator("h1")).hasText("Page introuvable");
    }
}
