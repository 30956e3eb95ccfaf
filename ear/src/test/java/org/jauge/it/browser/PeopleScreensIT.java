package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.SelectOption;
import org.jauge.it.fixture.ExternalOutlet;
import org.jauge.it.fixture.JournalOf;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One's own account, one's colleagues and the organisation, entered and changed by hand, in French. */
class PeopleScreensIT extends BrowserTest {

    private House house;

    @BeforeEach
    void open() {
        house = House.open();
    }

    @Test
    @Tag("S-03")
    @DisplayName("S-03 one changes one's own name, language and password; the old password opens nothing")
    void changes_ones_own_account() {
        var email = house.colleague("Ann", Role.READER);
        enter(email, House.PASSWORD);
        open("/account.xhtml");
        form("account").fill("name", "Anne").choose("language", "Anglais").save();
        assertThat(page.locator(".visitor-name")).hasText("Anne");
        assertThat(page.locator("html")).hasAttribute("lang", "en");

        form("password").fill("presentPassword", "not this one").fill("password", "quite another place");
        form("password").send();
        assertThat(form("password").error("presentPassword")).isVisible();
        form("password").fill("presentPassword", House.PASSWORD).fill("password", "quite another place");
        form("password").save();

        input("visitor:signOut").click();
        page.waitForURL("**/signin.xhtml*");
        type(email, House.PASSWORD);
        assertThat(page.locator(".ui-messages-error")).isVisible();
        enter(email, "quite another place");
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 a colleague gets other rights, for one activity; his menu follows at his next click")
    void changes_rights() {
        var activity = house.activity("Bal").place("Salle", 20).enter().activityId();
        var email = house.colleague("Bob", Role.READER);
        enter(house.ownerEmail(), House.PASSWORD);

        edit("Bob");
        form("staff").fill("name", "Bobby").choose("role", "Guichet").tick("allActivities", false);
        page.locator("main .ticks .ui-chkbox-box").first().click();
        form("staff").save();

        assertThat(row("Bobby")).containsText("Guichet");
        assertThat(house.call(new JournalOf("user")).get(0)).contains("changed", "role=BOX_OFFICE", "activities=Bal");
        anew();
        enter(email, House.PASSWORD);
        assertThat(page.locator("#menu a[href='/boxoffice/list.xhtml']")).isVisible();
        open("/calendar/list.xhtml?activity=" + activity);
        assertThat(page.locator("h1")).not().hasText("Page introuvable");
    }

    @Test
    @Tag("S-03")
    @Tag("S-04")
    @DisplayName("S-03, S-04 a new link is shown once; who is deactivated is out until he is brought back")
    void links_deactivates_and_brings_back() {
        var email = house.colleague("Cleo", Role.READER);
        enter(house.ownerEmail(), House.PASSWORD);

        edit("Cleo");
        input("more:newLink").click();
        assertThat(input("link:link")).hasValue(java.util.regex.Pattern.compile("http.*/password\\?token=.+"));
        input("more:deactivate").click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        assertThat(row("Cleo")).containsText("désactivé");
        assertRefused(email);

        enter(house.ownerEmail(), House.PASSWORD);
        edit("Cleo");
        input("more:reactivate").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        anew();
        enter(email, House.PASSWORD);
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 the organisation gets another name, currency and zone: new activities start so, and it is noted")
    void changes_the_organisation() {
        enter(house.ownerEmail(), House.PASSWORD);
        open("/index.xhtml");
        page.locator("#menu a[href='/merchant/edit.xhtml']").click();
        form("merchant").fill("merchantName", " ").send();
        assertThat(form("merchant").error("merchantName")).isVisible();

        form("merchant").fill("merchantName", "La Halle").choose("timeZone", "America/Toronto");
        input("merchant:currency").selectOption("CAD");
        form("merchant").save();

        assertThat(form("merchant").field("merchantName")).hasValue("La Halle");
        assertThat(house.call(new JournalOf("merchant")).get(0))
                .startsWith("Olga changed")
                .containsSubsequence("Le Kiosque", "EUR", "La Halle", "CAD", "America/Toronto");
        open("/activities/new.xhtml");
        assertThat(form("activity").chosen("timeZone")).isEqualTo("America/Toronto");
        assertThat(form("activity").value("currency")).isEqualTo("CAD");
    }

    @Test
    @Tag("A-09")
    @DisplayName("A-09 the settings of an activity stand together in its menu, and lead where they say")
    void nests_the_settings_of_an_activity() {
        var activity =
                house.activity("Bal").place("A", 20).place("B", 5).enter().activityId();
        enter(house.ownerEmail(), House.PASSWORD);
        open("/calendar/list.xhtml?activity=" + activity);

        var settings = page.locator("#menu ul[aria-labelledby=menuSettings] a");
        assertThat(settings).hasText(new String[] {"Emplacements", "Quotas", "Modèle", "Réservation"});
        assertThat(page.locator("#menuSettings")).hasText("Réglages");
        settings.first().click();
        page.waitForURL("**/emplacements/list.xhtml*");
        assertThat(page.locator("#menu ul[aria-labelledby=menuSettings] a.current"))
                .hasText("Emplacements");
    }

    @Test
    @Tag("S-04")
    @Tag("R-14")
    @DisplayName("S-04, R-14 a colleague becomes an external clerk of one outlet, and lands at it")
    void makes_an_external_clerk() {
        house.call(new ExternalOutlet());
        var email = house.colleague("Dora", Role.READER);
        enter(house.ownerEmail(), House.PASSWORD);

        edit("Dora");
        form("staff").choose("role", "Guichet externe").send();
        assertThat(form("staff").error("outlet")).isVisible();
        form("staff").field("outlet").selectOption(new SelectOption().setIndex(1));
        screenshot("external-clerk");
        form("staff").save();

        assertThat(row("Dora")).containsText("Guichet externe");
        assertThat(house.call(new JournalOf("user")).get(0)).contains("role=EXTERNAL_CLERK", "outlet=Office ");
        anew();
        open("/signin.xhtml");
        type(email, House.PASSWORD);
        page.waitForURL("**/boxoffice/external/list.xhtml");
        assertThat(page.locator(".brand")).containsText("Office ");
        assertThat(page.locator("#menu")).hasCount(0);
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private Locator row(String name) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void edit(String name) {
        open("/staff/list.xhtml");
        row(name).locator("a").first().click();
        page.waitForURL("**/staff/edit.xhtml*");
    }

    private void anew() {
        page.context().clearCookies();
    }

    private void assertRefused(String email) {
        anew();
        open("/signin.xhtml");
        type(email, House.PASSWORD);
        assertThat(page.locator(".ui-messages-error")).isVisible();
    }

    private void enter(String email, String password) {
        open("/signin.xhtml");
        type(email, password);
        page.waitForURL("**/index.xhtml*");
    }

    private void type(String email, String password) {
        input("signin:email").fill(email);
        input("signin:password").fill(password);
        input("signin:enter").click();
    }
}
