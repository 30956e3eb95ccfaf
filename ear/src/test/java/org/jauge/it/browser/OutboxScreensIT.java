package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.jauge.it.api.PostOffice;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailedSale;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Mail on screens, in French: the outbox, links for colleagues, a forgotten password. */
class OutboxScreensIT extends BrowserTest {

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    @DisplayName("Without a mail server the outbox shows what is held; with one it goes out at a click")
    void shows_what_is_held() {
        var zoe = UUID.randomUUID() + "@it.example";
        var number = buy(zoe);
        enter(house.ownerEmail(), House.PASSWORD);
        page.locator("#menu a[href='/outbox/list.xhtml']").click();
        assertThat(row(zoe)).containsText("retenu");
        assertThat(page.locator("main")).containsText("Ce serveur n’envoie pas de courriel");
        screenshot("outbox held");
        row(zoe).locator("a").click();
        assertThat(page.locator("h1")).containsText("Vos billets, commande " + number);
        assertThat(page.locator("pre").first()).containsText("Bonjour Zoé Müller,");
        assertThat(input("mail:send")).hasCount(0);
        screenshot("outbox message");
        sendsWhatIsHeld(zoe);
    }

    private void sendsWhatIsHeld(String zoe) {
        try (var office = PostOffice.open()) {
            open("/outbox/list.xhtml");
            input("held:send").click();
            assertThat(page.locator(".ui-messages-info")).hasText("Envoi d’un courriel en cours.");
            office.expect(zoe);
            expectSent(zoe);
            screenshot("outbox sent");
            input("filter:state").selectOption("FAILED");
            input("filter:search").click();
            page.waitForURL("**/outbox/list.xhtml?state=FAILED*");
            assertThat(row(zoe)).hasCount(0);
            open("/outbox/list.xhtml?state=SENT");
            row(zoe).locator("a").click();
            input("mail:send").click();
            assertThat(page.locator(".ui-messages-info")).isVisible();
            for (var wait = 0; wait < 100 && office.all(zoe).size() < 2; wait++) page.waitForTimeout(100);
            assertThat(office.all(zoe)).hasSize(2);
        }
    }

    private String buy(String email) {
        var drink = FxDrink.enter(house.owner());
        return house.call(
                new MailedSale(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 2, email, "fr"));
    }

    private void expectSent(String recipient) {
        for (var wait = 0; wait < 50; wait++) {
            open("/outbox/list.xhtml");
            if (row(recipient).innerText().contains("envoyé")) return;
            page.waitForTimeout(100);
        }
        assertThat(row(recipient)).containsText("envoyé");
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 with a mail server the invitation goes out, and its link is shown to nobody else")
    void invites_by_mail() {
        var email = UUID.randomUUID() + "@it.example";
        enter(house.ownerEmail(), House.PASSWORD);
        try (var office = PostOffice.open()) {
            open("/staff/new.xhtml");
            new Form(page, "staff").fill("email", email).fill("name", "Ivy");
            input("staff:save").click();
            page.waitForURL("**/staff/list.xhtml*");
            assertThat(page.locator(".ui-messages-info")).containsText("Un courriel avec le lien part à " + email);
            assertThat(page.locator("input[value*='token=']")).hasCount(0);
            row(email).locator("a").click();
            input("more:newLink").click();
            page.waitForURL("**/staff/list.xhtml*");

            assertThat(office.expect(email).subject()).startsWith("Votre accès à ");
        }
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 who forgot his password asks on the sign-in page, and comes in by the link of his mail")
    void forgets_and_comes_in() {
        var email = house.colleague("Ann", Role.READER);
        open("/forgotten.xhtml");
        assertThat(page.locator("main")).containsText("Un propriétaire ou un administrateur");
        try (var office = PostOffice.open()) {
            open("/signin.xhtml");
            page.getByText("Mot de passe oublié ?", new Page.GetByTextOptions().setExact(true))
                    .click();
            page.waitForURL("**/forgotten.xhtml*");
            screenshot("forgotten");
            input("forgotten:email").fill(email);
            input("forgotten:ask").click();
            page.waitForURL("**/signin.xhtml*");
            assertThat(page.locator(".ui-messages-info")).containsText("Si quelqu’un travaille ici avec cette adresse");
            screenshot("forgotten asked");
            var text = office.expect(email).text();

            page.navigate(text.replaceAll("(?s).*(http\\S+token=\\S+).*", "$1"));
            input("choose:password").fill("quite another place");
            input("choose:save").click();
            page.waitForURL("**/index.xhtml*");
        }
    }

    private Locator row(String text) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(text));
    }

    private void enter(String email, String password) {
        open("/signin.xhtml");
        input("signin:email").fill(email);
        input("signin:password").fill(password);
        input("signin:enter").click();
        page.waitForURL("**/index.xhtml*");
    }
}
