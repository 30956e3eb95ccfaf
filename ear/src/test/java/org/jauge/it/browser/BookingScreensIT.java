package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.jauge.it.fixture.LetGo;
import org.jauge.it.fixture.MoreTimeAsked;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the cart to a booking, to its payment, and to its release; on a desk and on a phone. */
class BookingScreensIT extends SignedInTest {

    private static Museum museum;

    @BeforeAll
    static void open() {
        museum = Museum.open(30);
    }

    @Override
    String email() {
        return museum.clerk();
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

    private String book(String quantity) {
        new Desk(page).event(museum.event()).want("Adulte", quantity).take().toBooking();
        field("book:confirm").click();
        assertThat(page.locator(".ui-messages-error, .ui-message-error").first())
                .isVisible();
        field("book:lastName").fill("SAMARANCH");
        field("book:email").fill("m.samaranch@it.example");
        field("book:groupName").fill("Collège Jean Moulin");
        pictures("book");
        field("book:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");
        return page.url().replaceFirst(".*number=", "");
    }

    private void press(String button) {
        field(button).click();
        page.waitForURL("**/dossiers/view.xhtml*");
    }

    @Test
    @Tag("B-10")
    @Tag("B-12")
    @Tag("B-21")
    @DisplayName("B-12 a clerk books a cart for a named customer, sees the deadline, and takes the money later")
    void books_and_pays() {
        var number = book("8");
        assertThat(read(page.locator("#booking"))).contains("Réservée", "72,00 €", "Collège Jean Moulin");
        pictures("booked");

        open("/dossiers/booking.xhtml?number=" + number);
        field("lock:until").fill("2031-01-01T12:00");
        answered(() -> field("lock:confirm").click());
        assertThat(field("lock").locator(".ui-message-error")).hasCount(1); // why?
        field("lock:reason").fill("La mairie paie tard");
        pictures("deeds");
        press("lock:confirm");
        assertThat(read(page.locator("#booking"))).contains("La mairie paie tard");
        assertThat(field("life").locator("tbody tr").first()).containsText("peut dépasser le délai");
        assertThat(field("life").locator("tbody tr").last()).containsText("réservé");
        open("/dossiers/booking.xhtml?number=" + number);
        press("pay:confirm");

        assertThat(read(page.locator("#booking"))).contains("Payée");
        assertThat(field("tickets").locator("tbody tr")).hasCount(8);
    }

    @Test
    @Tag("B-15")
    @Tag("B-21")
    @DisplayName("B-15 a clerk books for a contact he finds by number, and can take him back; an unknown one is named")
    void books_for_a_known_contact() {
        var event = museum.event();
        open("/dossiers/view.xhtml?number=" + museum.book(event, 1));
        var contact = field("who").getAttribute("href").replaceFirst(".*number=(\\d+).*", "$1");
        new Desk(page).event(event).want("Adulte", "2").take().toBooking();
        field("known:contactNumber").fill("987654321");
        field("known:find").click();
        assertThat(field("known").locator(".ui-message-error")).containsText("987654321");
        choose(contact);
        assertThat(field("book:email")).hasValue("m.samaranch@it.example");
        assertThat(field("book:email")).not().isEditable();
        pictures("book-known");
        field("known:forget").click();
        assertThat(field("book:email")).hasValue("");
        assertThat(field("book:email")).isEditable();

        choose(contact);
        assertThat(field("book:lastName")).hasValue("SAMARANCH");
        press("book:confirm");

        assertThat(field("who")).hasAttribute("href", Pattern.compile(".*number=" + contact + "\\b.*"));
    }

    private void choose(String contact) {
        field("known:contactNumber").fill(contact);
        field("known:find").click();
        field("known").locator("li:has-text('" + contact + "') button").click();
    }

    @Test
    @Tag("A-01")
    @Tag("A-05")
    @Tag("A-08")
    @DisplayName("A-01 the release screen lists what waits, shows what the room regains, and lets go what is ticked")
    void releases() {
        var number = book("4");
        open("/releases/list.xhtml?text=" + number);
        Locator row = field("list:rows").locator("tbody tr");
        assertThat(row).hasCount(1);
        answered(() -> row.locator(".ui-chkbox-box").click());
        field("list:look").click();
        assertThat(field("list:regains")).containsText("Salle");
        pictures("release");
        field("list:release").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(messages().first()).containsText("Dossiers libérés : 1");

        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(page.locator("#booking"))).contains("Libérée");
        open("/releases/board.xhtml");
        assertThat(read(page.locator("#counts"))).contains("Libérée");
        pictures("board");
    }

    @Test
    @Tag("A-01")
    @Tag("A-05")
    @DisplayName("A-01 all that match go by their number typed, with their progress; another number is refused")
    void releases_all() {
        var number = book("2");
        open("/releases/list.xhtml?text=" + number);
        field("all:look").click();
        assertThat(field("all:gains")).containsText("Salle");
        assertThat(field("all:gains").locator(".badge").first()).containsText("2");
        field("all:count").fill("2");
        field("all:release").click();
        answered(() -> page.locator(".ui-confirmdialog-yes").click());
        assertThat(field("all").locator(".ui-message-error")).containsText("nombre de lignes");
        field("all:count").fill("1");
        field("all:release").click();
        page.locator(".ui-confirmdialog-yes").click();

        page.waitForURL("**/releases/progress.xhtml*");
        assertThat(field("progress").locator("h2")).hasText("Terminée");
        assertThat(field("progress")).containsText("Dossiers libérés : 1");
        pictures("release-run");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(page.locator("#booking"))).contains("Libérée");
    }

    @Test
    @Tag("C-07")
    @DisplayName("C-07 an option becomes a booking by hand once there is room; let go, it takes its places again")
    void confirms_an_option() {
        var event = museum.event();
        var option = option(event);
        assertThat(page.locator("section:has(#booking) h2")).hasText("Option");
        var full = museum.book(event, 30);
        open("/dossiers/booking.xhtml?number=" + option);
        answered(() -> field("option:confirm").click());
        assertThat(messages().first())
                .containsText("Plus assez de « Adulte » : il en reste 0 (emplacement), votre demande en prend 4");
        museum.house().call(new LetGo(full));
        press("option:confirm");
        assertThat(museum.gauge(event)).isEqualTo("30 = 26 + 4 + 0 [0]");

        museum.house().call(new LetGo(option));
        open("/dossiers/booking.xhtml?number=" + option);
        press("again:confirm");

        assertThat(read(page.locator("#booking"))).contains("Réservée", "36,00 €");
        assertThat(museum.gauge(event)).isEqualTo("30 = 26 + 4 + 0 [0]");
    }

    /** An option on four places, from a cart. */
    private String option(long event) {
        new Desk(page).event(event).want("Adulte", "4").take().toBooking();
        page.getByLabel("Option", new Page.GetByLabelOptions().setExact(true)).check();
        field("book:lastName").fill("SAMARANCH");
        field("book:email").fill("m.samaranch@it.example");
        press("book:confirm");
        return page.url().replaceFirst(".*number=", "");
    }

    @Test
    @Tag("A-01")
    @Tag("B-14")
    @DisplayName("B-14 a clerk finds who asks for more time by a tick, opens the file, and refuses; the next he grants")
    void answers_who_asks() {
        var number = book("1");
        book("1");
        openAsked(number);
        field("refuse:answer").fill("Un autre groupe attend");
        press("refuse:confirm");
        assertThat(messages().first()).containsText("La réponse pour " + number + " est partie");
        open("/releases/list.xhtml?asked=true");
        assertThat(field("list:rows")).containsText("Rien n’est en attente");

        openAsked(number);
        field("extend:until").fill("2031-01-01T12:00");
        press("extend:confirm");
        assertThat(messages().first()).containsText("Le délai de la réservation " + number + " est prolongé");
        open("/releases/list.xhtml?asked=true");
        assertThat(field("list:rows")).containsText("Rien n’est en attente");
    }

    /** From the count on the board, and by the tick. */
    private void openAsked(String number) {
        museum.house().call(new MoreTimeAsked(number, "Le conseil vote lundi"));
        open("/releases/board.xhtml");
        page.locator("#asking a").click();
        page.waitForURL("**/releases/list.xhtml*asked=true*");
        assertThat(field("filter:asked_input")).isChecked();

        open("/releases/list.xhtml");
        field("filter:asked").locator(".ui-chkbox-box").click();
        field("filter:search").click();
        page.waitForURL("**/releases/list.xhtml*asked=true*");
        var row = field("list:rows").locator("tbody tr");
        assertThat(row).hasCount(1);
        assertThat(row).containsText("Prolongation demandée");
        pictures("asked");
        row.locator("a").click();
        page.waitForURL("**/dossiers/view.xhtml*number=" + number);
        field("deeds").click();
        page.waitForURL("**/dossiers/booking.xhtml*");
        assertThat(read(page.locator("#booking"))).contains("Le conseil vote lundi");
    }
}
