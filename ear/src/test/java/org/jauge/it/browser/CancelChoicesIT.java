package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;
import static org.jauge.it.fixture.CategoryPlan.product;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.jauge.it.fixture.BlockedAtZero;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.PartPaid;
import org.jauge.it.fixture.SplitSale;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a clerk chooses when he cancels: which line, which payment, which way back; and what he cannot choose. */
class CancelChoicesIT extends SignedInTest {

    private static House house;
    private static String clerk;
    private static Entered fair;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        fair = house.activity("Boutique")
                .place("Salle", 40)
                .quota("Affiches", 2)
                .dailyQuota("Repas", 30)
                .category(person("Adulte").at("Salle", "30.00"))
                .category(person("Guide").at("Salle", "36.00"))
                .category(product("Affiche").ticking("Affiches").at("Salle", "10.00"))
                .enter();
        house.call(new BlockedAtZero(fair.quota("Affiches"), fair.quota("Repas")));
        house.call(new MayBook(Channel.BOX_OFFICE));
    }

    @Override
    String email() {
        return clerk;
    }

    /** Two adults and a guide for 96.00: 40.00 in cash, 56.00 by card. */
    private String sell(long event) {
        return house.call(
                new SplitSale(event, fair.place("Salle"), fair.category("Adulte"), fair.category("Guide"), "40.00"));
    }

    private Locator radio(String text) {
        return page.locator(".methods label").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void confirm(String number) {
        field("cancel:reason").fill("Malade");
        field("cancel:confirm").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/dossiers/view.xhtml?number=" + number);
    }

    @Test
    @Tag("C-05")
    @Tag("Q-16")
    @DisplayName("C-05 the link of one line of two cancels its tickets with their money; the other line stays")
    void cancels_a_line() {
        var event = fair.event();
        var number = sell(event);
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(field("lines").locator("a[href*='line=']")).hasCount(2);
        field("lines").locator("a[href*='line=']").first().click();
        page.waitForURL("**/dossiers/cancel.xhtml*");

        assertThat(field("cancel:tickets").locator("input:checked")).hasCount(2);
        assertThat(read(field("cancel:summary"))).contains("Billets annulés 2", "60,00 €");
        confirm(number);

        assertThat(fair.placeGauge(event, "Salle")).isEqualTo("40 = 39 + 0 + 1 [1]");
        assertThat(field("lines").locator("a[href*='line=']")).hasCount(1);
        assertThat(read(field("lines").locator("tbody tr").first())).contains("Adulte", "annulés : 2");
        assertThat(read(field("history:cancellations")))
                .contains("40,00 € Espèces", "20,00 € Carte")
                .containsPattern("Avoir n° \\d+ ");
    }

    @Test
    @Tag("P-02")
    @Tag("P-05")
    @DisplayName(
            "P-02 of two payments the clerk chooses the one that gives back, and how; more than its rest is refused")
    void chooses_payment_and_way() {
        var number = sell(fair.event(Entered.EVENING.minusDays(1)));
        partOf(number, "50");
        field("cancel:payment").selectOption(new SelectOption().setIndex(2));
        assertThat(read(field("cancel:payment").locator("option:checked"))).contains("Carte", "56,00 €");
        new Form(page, "cancel").choose("method", "Virement").fill("reference", "V-17");
        confirm(number);
        assertThat(read(field("history:cancellations"))).contains("50,00 € Virement V-17");

        partOf(number, "7");
        field("cancel:payment").selectOption(new SelectOption().setIndex(2));
        field("cancel:look").click();
        assertThat(new Form(page, "cancel").error("amount")).containsText("Il ne reste que 6");
        field("cancel:payment").selectOption(new SelectOption().setIndex(0));
        confirm(number);

        assertThat(read(field("history:cancellations"))).contains("50,00 € Virement V-17", "7,00 € Espèces");
    }

    /** Money alone, a part of it: the tickets stay valid. */
    private void partOf(String number, String amount) {
        open("/dossiers/cancel.xhtml?number=" + number);
        radio("Les garder valables").click();
        assertThat(page.getByText("Les billets restent valables : leurs places aussi."))
                .isVisible();
        radio("Rembourser une partie").click();
        field("cancel:amount").fill(amount);
    }

    @Test
    @Tag("AMB-Q4")
    @Tag("Q-17")
    @DisplayName(
            "AMB-Q4 where all that the tickets count in blocks at zero the choice is greyed to no, with its reason")
    void greys_what_cannot_return() {
        var event = fair.event(Entered.EVENING.minusDays(2));
        var number = house.call(new DeskSale(event, fair.place("Salle"), fair.category("Affiche"), 2));
        open("/dossiers/cancel.xhtml?number=" + number);

        assertThat(field("cancel:places:0")).isDisabled();
        assertThat(field("cancel:places:1")).isDisabled();
        assertThat(field("cancel:places:1")).isChecked();
        assertThat(read(page.locator(".cancel-blocked"))).contains("« Affiches » est à zéro et bloque à zéro");
        screenshot("greyed");
        confirm(number);

        assertThat(fair.quotaGauge(event, "Affiches")).isEqualTo("2 = 0 + 0 + 2 [0]");
        assertThat(read(field("history:cancellations"))).contains("places gardées");
    }

    @Test
    @Tag("Q-15")
    @DisplayName("Q-15 of 3 sold 1 is cancelled and its unit stays used: 25 = 22 + 0 + 3 [2] on the page of the event")
    void keeps_the_quota_used() {
        var drink = FxDrink.enter(house.owner());
        var event = drink.event();
        var number = house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.SPECIAL), 3));
        open("/dossiers/view.xhtml?number=" + number);
        field("tickets").getByText("Annuler / rembourser").first().click();
        assertThat(field("cancel:tickets").locator("input:checked")).hasCount(1);

        radio("Rester utilisées").click();
        assertThat(field("cancel:summary")).containsText("25 = 22 + 0 + 3 [2]");
        confirm(number);

        assertThat(read(field("history:cancellations"))).contains("places gardées", "36,00 €");
        open("/events/view.xhtml?id=" + event + "&tab=quotas");
        var row = field("quotas").locator("tbody tr").filter(new Locator.FilterOptions().setHasText(FxDrink.DRINK));
        assertThat(read(row)).contains("25 22 0 3 [2]");
        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 37 + 0 + 3 [2]");
    }

    @Test
    @Tag("P-02")
    @Tag("AMB-Q4")
    @DisplayName("P-02 all cancelled and nothing given back: later the money that he has to get goes back; for a fee,"
            + " only what somebody types; and nothing is confirmed while no ticket is ticked")
    void gives_money_back_later() {
        var event = fair.event(Entered.EVENING.minusDays(4));
        var number = sell(event);
        confirmsNothing(number);

        cancelAll(number, "Ne rien rembourser", "");
        open("/dossiers/cancel.xhtml?number=" + number);
        assertThat(field("cancel:tickets")).hasCount(0);
        assertThat(read(field("cancel:summary"))).contains("96,00 €", "Aucun inventaire ne change.");
        screenshot("later");
        confirm(number);
        assertThat(read(field("history:cancellations"))).contains("40,00 € Espèces", "56,00 € Carte");

        var other = sell(event);
        cancelAll(other, "Tout rembourser", "5");
        open("/dossiers/cancel.xhtml?number=" + other);
        field("cancel:amount").fill("5");
        confirm(other);
        assertThat(read(field("history:cancellations"))).contains("5,00 €");
        open("/dossiers/cancel.xhtml?number=" + other);
        assertThat(page.locator(".empty")).containsText("Rien à annuler");
    }

    private void confirmsNothing(String number) {
        open("/dossiers/cancel.xhtml?number=" + number);
        for (var box : field("cancel:tickets").locator(".ui-chkbox-box").all()) box.click(); // as fast as can be
        assertThat(field("cancel:tickets").locator("input:checked")).hasCount(0);
        assertThat(field("cancel:summary").locator("dl")).hasCount(0);
        field("cancel:reason").fill("Malade");
        field("cancel:confirm").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(new Form(page, "cancel").error("tickets")).isVisible();
    }

    private void cancelAll(String number, String money, String fee) {
        open("/dossiers/cancel.xhtml?number=" + number);
        radio(money).click();
        field("cancel:fee").fill(fee);
        field("cancel:look").click();
        confirm(number);
    }

    @Test
    @Tag("AMB-B4")
    @Tag("P-02")
    @DisplayName("AMB-B4 of a booking paid in part a part goes back, and it stays booked")
    void gives_a_part_of_a_booking_back() {
        var number = house.call(new DeskBooking(
                fair.event(Entered.EVENING.minusDays(5)), fair.place("Salle"), fair.category("Adulte"), 2));
        house.call(new PartPaid(number, "15.00"));
        open("/dossiers/cancel.xhtml?number=" + number);

        field("cancel:amount").fill("6");
        confirm(number);

        assertThat(read(field("history:cancellations"))).contains("argent seul", "6,00 €");
    }
}
