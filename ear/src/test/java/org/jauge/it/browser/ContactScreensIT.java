package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.UUID;
import org.jauge.it.backoffice.BackOffice;
import org.jauge.it.fixture.DeskBooking;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailedSale;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A contact's page in French: his structure, his data taken out, and erased. */
@Tag("S-08")
class ContactScreensIT extends SignedInTest {

    private static House house;
    private static Entered drink;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        house.call(new MayBook(Channel.BOX_OFFICE));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private void openContactOf(String dossier) {
        open("/dossiers/view.xhtml?number=" + dossier);
        field("who").click();
        page.waitForURL("**/contacts/view.xhtml*");
    }

    /** Zoé Müller, who has a ticket for Élise. */
    private String buy(String email) {
        return house.call(
                new MailedSale(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 1, email, "fr"));
    }

    @Test
    @Tag("K-08")
    @DisplayName("K-08 staff say on his page for whom a contact comes")
    void changes_the_structure() {
        var number = house.call(new DeskBooking(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 2));
        openContactOf(number);
        assertThat(field("facts")).containsText("m.samaranch@it.example");
        assertThat(page.locator("main")).containsText("Ses dossiers");

        field("structure:structure").fill("Collège Jean Moulin");
        field("structure:save").click();

        assertThat(messages().first()).hasText("La structure du contact a été sauvegardée.");
        assertThat(field("facts")).containsText("Collège Jean Moulin");
    }

    @Test
    @DisplayName("S-08 the page says why he cannot be erased yet, and gives his data out as a file")
    void says_why_not() throws IOException {
        var email = UUID.randomUUID() + "@it.example";
        var number = buy(email);
        openContactOf(number);

        assertThat(field("obstacles")).containsText("Des billets sont valables pour un événement à venir : " + number);
        assertThat(field("erase:erase")).hasCount(0);
        screenshot("contact not yet");
        var file = page.waitForDownload(() -> field("export:export").click());
        assertThat(file.suggestedFilename()).endsWith(".json");
        assertThat(Files.readString(file.path())).contains(email, number, "Élise <1>");
    }

    @Test
    @DisplayName("S-08 he is erased for good once his number is typed; his file names nobody then")
    void erases() {
        var number = buy(UUID.randomUUID() + "@it.example");
        house.call(new FirstTicketCancelled(number));
        openContactOf(number);
        var contact = page.url().replaceFirst(".*number=(\\d+).*", "$1");
        screenshot("contact");
        page.setViewportSize(390, 844);
        screenshot("contact on a phone");
        page.setViewportSize(1280, 800);

        confirmed("12");
        assertThat(page.locator("main")).containsText("Ce n’est pas son numéro.");
        confirmed(contact);

        assertThat(messages().first()).hasText("Le contact n° " + contact + " est effacé.");
        assertThat(page.locator("main")).containsText("Ce contact a été effacé.");
        assertThat(page.locator("main")).not().containsText("Müller");
        screenshot("contact erased");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(page.locator("main")).not().containsText("Müller");
        assertThat(page.locator("main")).not().containsText("Élise");
    }

    private void confirmed(String typed) {
        field("erase:confirmation").fill(typed);
        field("erase:erase").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @DisplayName("S-08 how long contacts are kept is set on a page of the organisation's")
    void sets_the_retention() {
        open("/merchant/edit.xhtml");
        page.locator("a[href*='/merchant/retention.xhtml']").click();
        var form = new Form(page, "retention");
        form.fill("months", "24").save();
        assertThat(form.value("months")).isEqualTo("24");
        screenshot("retention");
        page.setViewportSize(390, 844);
        screenshot("retention on a phone");
        form.fill("months", "").save();
        assertThat(form.value("months")).isEmpty();
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09, S-08 a reader sees the contact and neither takes his data out nor erases him")
    void is_for_administrators() {
        var number = house.call(new DeskBooking(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 1));
        openContactOf(number);
        var address = page.url();
        page.context().clearCookies();
        goOn(BackOffice.sessionOf(house.colleague("Ann", Role.READER), House.PASSWORD));

        page.navigate(address);

        assertThat(field("facts")).containsText("m.samaranch@it.example");
        assertThat(field("export:export")).hasCount(0);
        assertThat(field("erase:erase")).hasCount(0);
        assertThat(field("structure:save")).hasCount(0);
    }
}
