package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.file.Files;
import org.jauge.it.backoffice.BackOffice;
import org.jauge.it.fixture.BlockedAtZero;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From a dossier to its cancellation, on a desk and on a phone. */
class CancelScreensIT extends SignedInTest {

    private static House house;
    private static String clerk;
    private static Entered drink;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        drink = FxDrink.plan(house.owner(), "Annulations")
                .dailyQuota("Repas", 30)
                .enter();
        house.call(new BlockedAtZero(drink.quota(FxDrink.DRINK), drink.quota("Repas")));
    }

    @Override
    String email() {
        return clerk;
    }

    private String sell(long event, int quantity) {
        return house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), quantity));
    }

    private Locator radio(String text) {
        return page.locator(".methods label").filter(new Locator.FilterOptions().setHasText(text));
    }

    /** On a desk and on a phone, where nothing is wider than the window. */
    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-narrow");
        var beyond = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).isNotPositive();
        page.setViewportSize(1280, 800);
    }

    private void comeAs(String somebody) {
        page.context().clearCookies();
        goOn(BackOffice.sessionOf(somebody, House.PASSWORD));
    }

    private void confirm() {
        field("cancel:confirm").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @Tag("Q-16")
    @Tag("P-02")
    @DisplayName(
            "Q-16, P-02 one ticket is cancelled for a fee; the dossier shows who, why and the money, and prints it")
    void cancels_a_ticket() throws IOException {
        var event = drink.event(Entered.EVENING);
        var number = sell(event, 3);
        open("/dossiers/view.xhtml?number=" + number);
        field("tickets").getByText("Annuler / rembourser").first().click();

        assertThat(field("cancel:tickets").locator("input:checked")).hasCount(1);
        assertThat(read(field("cancel:summary")))
                .contains("Consommation Gratuite Retrouve 1")
                .contains("25 = 22 + 0 + 3 [3] → 25 = 23 + 0 + 2 [2]");
        field("cancel:fee").fill("2,50");
        field("cancel:look").click();
        assertThat(field("cancel:summary")).containsText("2,50");
        confirm();
        assertThat(field("cancel:reason").locator("xpath=..")).containsText("obligatoire");
        field("cancel:reason").fill("Malade");
        pictures("options");
        confirm();
        page.waitForURL("**/dossiers/view.xhtml?number=" + number);

        assertThat(drink.quotaGauge(event, FxDrink.DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        showsTheHistory();
    }

    private void showsTheHistory() throws IOException {
        assertThat(read(messages().first())).contains("billets annulés : 1");
        assertThat(read(field("history:cancellations"))).contains("Ann", "Malade", "2,50 €", "Espèces");
        pictures("done");
        var note =
                page.waitForDownload(() -> field("history:cancellations:0:note").click());
        assertThat(read(field("history:cancellations:0:note"))).matches("Avoir n° \\d+ \\(PDF\\)");
        assertThat(note.suggestedFilename()).matches("avoir-\\d+\\.pdf");
        assertThat(Files.readAllBytes(note.path())).startsWith('%', 'P', 'D', 'F');
    }

    @Test
    @Tag("Q-17")
    @Tag("AMB-Q1")
    @Tag("AMB-Q4")
    @DisplayName("Q-17 at zero the summary says which quota keeps its units, and a manager frees them by hand")
    void says_what_stays_used() {
        var event = drink.event(Entered.EVENING.minusDays(1));
        var number = sell(event, 25);
        open("/dossiers/cancel.xhtml?number=" + number);

        assertThat(page.locator(".cancel-blocked")).containsText("Consommation Gratuite");
        assertThat(page.locator(".cancel-blocked input")).isDisabled();
        assertThat(page.locator(".cancel-blocked input")).not().isChecked();
        assertThat(field("cancel:places:0")).isEnabled(); // the emplacement's places return
        assertThat(read(field("cancel:summary")))
                .contains("Reste utilisé : bloqué à zéro")
                .contains("25 = 0 + 0 + 25 [25] → 25 = 0 + 0 + 25 [0]");
        screenshot("blocked");
        field("cancel:reason").fill("Malade");
        confirm();
        page.waitForURL("**/dossiers/view.xhtml?number=" + number);
        assertThat(drink.quotaGauge(event, FxDrink.DRINK)).isEqualTo("25 = 0 + 0 + 25 [0]");
        open("/dossiers/cancel.xhtml?number=" + number);
        assertThat(page.locator(".empty")).containsText("Rien à annuler");

        frees(event);
    }

    private void frees(long event) {
        var quotas = "/events/view.xhtml?id=" + event + "&tab=quotas";
        open(quotas);
        assertThat(field("quotas")).containsText("dont 25 sans billet");
        screenshot("quotas");
        page.locator("[id='quotas'] tbody a").first().click();
        assertThat(field("free")).containsText("25 unités restent utilisées");
        assertThat(field("free:free")).hasCount(0);
        comeAs(house.ownerEmail());
        open(quotas);
        page.locator("[id='quotas'] tbody a").first().click();
        pictures("gauge");
        field("free:units").fill("26");
        freeNow();
        assertThat(field("free")).containsText("Seules 25 unités sont sans billet valable");
        field("free:units").fill("2");
        freeNow();
        assertThat(field("free")).containsText("23 unités restent utilisées");
        assertThat(drink.quotaGauge(event, FxDrink.DRINK)).isEqualTo("25 = 2 + 0 + 23 [0]");
    }

    @Test
    @Tag("AMB-Q1")
    @DisplayName("AMB-Q1 the account's quota keeps a unit too, and the page of its period frees it")
    void frees_a_unit_of_the_account() {
        var lunch = house.activity("Midi")
                .place("Salle", 40)
                .quota("Chaises", 40)
                .dailyQuota("Repas du jour", 30)
                .category(person("Menu").ticking("Repas du jour").at("Salle", "10.00"))
                .enter();
        house.call(new BlockedAtZero(lunch.quota("Chaises"), lunch.quota("Repas du jour")));
        var event = lunch.event(Entered.EVENING);
        house.call(new FirstTicketCancelled(
                house.call(new DeskSale(event, lunch.place("Salle"), lunch.category("Menu"), 30))));
        comeAs(house.ownerEmail());
        open("/events/view.xhtml?id=" + event + "&tab=quotas");
        page.locator("[id='quotas'] tbody a[href*='gauge=3-']").first().click();
        page.locator("a[href*='/quotas/global/period.xhtml']").first().click();
        page.waitForURL("**/quotas/global/period.xhtml*");

        assertThat(field("free")).containsText("1 unité reste utilisée");
        pictures("period");
        freeNow();

        assertThat(field("free")).hasCount(0);
        assertThat(lunch.dailyGauge(event, "Repas du jour")).isEqualTo("30 = 1 + 0 + 29 [29]");
    }

    private void freeNow() {
        field("free:free").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @Tag("AMB-Q4")
    @DisplayName(
            "AMB-Q4 money alone: places are greyed with their reason, no inventory changes, the tickets stay valid")
    void money_alone() {
        var event = drink.event(Entered.EVENING.minusDays(2));
        var number = sell(event, 2);
        open("/dossiers/cancel.xhtml?number=" + number);

        radio("Les garder valables").click();

        assertThat(page.getByText("Les billets restent valables : leurs places aussi."))
                .isVisible();
        assertThat(field("cancel:places:0")).isDisabled();
        assertThat(field("cancel:places:1")).isChecked();
        assertThat(field("cancel:summary")).containsText("Aucun inventaire ne change.");
        radio("Rembourser une partie").click();
        field("cancel:amount").fill("5");
        field("cancel:reason").fill("Retard");
        confirm();
        page.waitForURL("**/dossiers/view.xhtml?number=" + number);

        assertThat(read(field("history:cancellations"))).contains("argent seul", "5,00 €");
        assertThat(drink.quotaGauge(event, FxDrink.DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 who only reads sees the history, and no button; the page is not there for him")
    void a_reader_cannot_cancel() {
        var event = drink.event(Entered.EVENING.minusDays(3));
        var number = sell(event, 1);
        var reader = house.colleague("Rex", Role.READER);
        comeAs(reader);

        open("/dossiers/view.xhtml?number=" + number);
        assertThat(page.getByText("Annulations et remboursements")).isVisible();
        assertThat(page.getByText("Annuler / rembourser")).hasCount(0);

        open("/dossiers/cancel.xhtml?number=" + number);
        assertThat(page.locator("[id='cancel']")).hasCount(0);
    }
}
