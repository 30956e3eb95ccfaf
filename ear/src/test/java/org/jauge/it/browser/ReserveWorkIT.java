package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import org.jauge.it.fixture.CategoryRules;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.Reserved;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What an organiser and his desk do with reserves beside setting and drawing: a whole series, bookings, gifts. */
class ReserveWorkIT extends SignedInTest {

    private static final double PATIENCE_MS = 20_000;

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private static Entered show(String name) {
        return house.activity(name)
                .place("Salle", 100)
                .category(person("GA").at("Salle", "20.00"))
                .enter();
    }

    /** At a new event of it, which is answered. */
    private static long reserve(String name, Entered show, int total) {
        var event = show.event();
        house.call(new Reserved(name, event, show.place("Salle"), show.category("GA"), total));
        return event;
    }

    @Test
    @Tag("R-10")
    @Tag("R-16")
    @DisplayName("R-10, R-16 one number on every event of a series: previewed, then set; the one without room is named")
    void sets_a_reserve_over_a_series() {
        var show = show("Tournée");
        var event = reserve("Fanfare", show, 1);
        var second = show.event(Entered.EVENING.plusDays(1));
        var full = show.event(Entered.EVENING.plusDays(2));
        house.call(new DeskSale(full, show.place("Salle"), show.category("GA"), 97));
        open("/bulk/new.xhtml?activity=" + show.activityId());
        var bulk = new Form(page, "bulk").choose("rateCategory", "GA").choose("rateEmplacement", "Salle");
        page.getByLabel("Fanfare", new Page.GetByLabelOptions().setExact(true)).fill("6");
        bulk.send();
        page.waitForURL("**/bulk/view.xhtml*");

        assertThat(page.locator(".bulk-changing")).hasText("2");
        assertThat(page.locator(".bulk-refused")).hasText("1");
        assertThat(read(page.locator(".differences").first())).contains("Fanfare", "→ 6");
        assertThat(show.placeGauge(second, "Salle")).isEqualTo("100 = 100 + 0 + 0 [0]"); // nothing is done yet
        screenshot("bulk-preview");
        page.locator("[id='bulk:apply']").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("main h2").first())
                .hasText("Terminée", new LocatorAssertions.HasTextOptions().setTimeout(PATIENCE_MS));

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 94 + 6 + 0 [0]");
        assertThat(show.placeGauge(second, "Salle")).isEqualTo("100 = 94 + 6 + 0 [0]");
        assertThat(show.placeGauge(full, "Salle")).isEqualTo("100 = 3 + 0 + 97 [97]");
    }

    @Test
    @Tag("R-04")
    @DisplayName("R-04 a category of reserved seats has no number to type but the reason; the one beside it has one")
    void sets_nothing_aside_of_seats() {
        var show = house.activity("Opéra")
                .place("Salle", 100)
                .category(person("GA").at("Salle", "20.00"))
                .category(person("Fauteuil").at("Salle", "40.00"))
                .enter();
        house.call(CategoryRules.of(show.category("Fauteuil"))); // which also makes its seats reserved ones
        var event = reserve("Loges", show, 5);
        open("/events/view.xhtml?tab=rates&id=" + event);

        var seats = page.locator(".reserve-box:has-text('Fauteuil')");
        assertThat(seats)
                .containsText("Les réserves ne sont pas offertes ici : les sièges de cette catégorie sont réservés");
        assertThat(seats.locator("input[type=number], button")).hasCount(0);
        assertThat(page.locator(".reserve-box")).hasCount(2);
        assertThat(page.getByLabel("Loges, Fauteuil")).hasCount(0);
        assertThat(page.getByLabel("Loges, GA")).hasValue("5");
        screenshot("seats");
    }

    @Test
    @Tag("R-18")
    @Tag("AMB-R1")
    @DisplayName("R-18, AMB-R1 a draw cancelled for the public: everybody has its place, the reserve has one less")
    void gives_a_cancelled_draw_to_the_public() {
        var show = show("Comédie");
        var event = reserve("Souffleurs", show, 5);
        var desk = new Desk(page).event(event);
        desk.draw("GA", "Souffleurs", "2").take();
        var number = desk.toPayment().sold();
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 95 + 3 + 2 [2]");
        open("/dossiers/view.xhtml?number=" + number);
        field("tickets").getByText("Annuler / rembourser").first().click();
        answered(() -> field("cancel:toPublic:1").check());
        assertThat(field("cancel:toPublic:1")).isChecked();
        field("cancel:reason").fill("Malade");
        screenshot("to-public");
        field("cancel:confirm").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/dossiers/view.xhtml*");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 96 + 3 + 1 [1]");
        assertThat(uses("Souffleurs")).contains("4 0 1 0 0 3");
        desk.event(event);
        assertThat(page.locator(".wish-reserve")).containsText("reste 3");
    }

    @Test
    @Tag("C-06")
    @DisplayName("C-06 a booking at the desk draws from a reserve: the reserve's page shows it as held, then as sold")
    void books_from_a_reserve() {
        var show = show("Choeurs");
        var event = reserve("Chorale", show, 5);
        house.call(new MayBook(Channel.BOX_OFFICE));
        new Desk(page).event(event).draw("GA", "Chorale", "2").take();
        page.getByText("Réserver", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL("**/boxoffice/book.xhtml*");
        field("book:lastName").fill("Quenneville");
        field("book:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");
        var number = page.url().replaceFirst(".*number=", "");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 95 + 5 + 0 [0]");
        assertThat(uses("Chorale")).contains("5 0 0 0 2 3");
        open("/dossiers/booking.xhtml?number=" + number);
        field("pay:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 95 + 3 + 2 [2]");
        assertThat(read(field("tickets"))).contains("GA Chorale");
        page.locator("#names summary").click();
        field("names:tickets:1:name").fill("Zoé");
        field("names:save").click();
        assertThat(page.locator("#messages")).containsText("Les noms sont enregistrés");
        assertThat(read(field("tickets"))).contains("Zoé");
        assertThat(uses("Chorale")).contains("5 0 2 0 0 3");
    }

    /** Its line on the page of the reserve: allocation, online, box office, complimentary, held, open. */
    private String uses(String reserve) {
        open("/reserves/list.xhtml");
        page.locator("tr:has-text('" + reserve + "') a[href*='reserves/view']").click();
        page.waitForURL("**/reserves/view.xhtml*");
        return read(page.locator("[id='events:list'] tbody tr").first());
    }

    @Test
    @Tag("P-05")
    @Tag("R-16")
    @DisplayName("P-05, R-16 two of a reserve are given away, never without a reason, and counted as complimentary")
    void gives_away_with_a_reason() {
        var show = show("Avant-première");
        var event = reserve("Critiques", show, 5);
        new Desk(page)
                .event(event)
                .draw("GA", "Critiques", "2")
                .take()
                .toPayment()
                .payBy("Invitation");
        answered(() -> field("pay:confirm").click());
        assertThat(page.locator(".only-gift .ui-message-error")).isVisible();
        screenshot("gift-refused");
        field("pay:reason").fill("Presse locale");
        var number = new Desk(page).sold();

        assertThat(read(page.locator(".receipt"))).contains("Payé : Invitation 40,00 €");
        assertThat(uses("Critiques")).contains("5 0 0 2 0 3");
        open("/events/view.xhtml?tab=rates&id=" + event);
        assertThat(read(page.locator("[id='sold:tallies'] tbody tr").first())).contains("Salle 100 0 0 2 3");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(field("payments"))).contains("Invitation", "Presse locale");
        open("/journal/list.xhtml?subject=dossier");
        assertThat(page.locator("main tbody tr:has-text('" + number + "')").first())
                .containsText("Presse locale");
    }
}
