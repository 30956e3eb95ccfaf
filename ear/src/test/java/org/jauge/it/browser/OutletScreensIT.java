package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import java.util.EnumSet;
import java.util.List;
import org.jauge.it.api.ApiClient;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.fixture.NewKey;
import org.jauge.it.fixture.OpenShop;
import org.jauge.it.fixture.Outlets;
import org.jauge.merchant.Channel;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Points of sale, audiences, their rights and keys, entered and changed by hand, in French. */
class OutletScreensIT extends SignedInTest {

    private final House house = House.open(); // of each test: they count what there is

    @Override
    String email() {
        return house.ownerEmail();
    }

    @Test
    @Tag("AMB-X3")
    @DisplayName("AMB-X3 an audience is made, an outlet for it, and it gets its right to buy there, by hand")
    void enters_outlet_audience_and_rights() {
        open("/outlets/audiences.xhtml");
        page.locator("main a[href='/outlets/audience.xhtml']").click();
        form("audience").fill("name", "Abonnés").fill("position", "4").save();
        open("/outlets/edit.xhtml");
        form("outlet")
                .fill("name", "Téléphone")
                .choose("channel", "Téléphone")
                .choose("defaultAudience", "Abonnés")
                .fill("holdMinutes", "5")
                .save();
        assertThat(house.call(new Outlets())).contains("PHONE Abonnés");

        open("/outlets/audiences.xhtml");
        may("Téléphone, Abonnés", "Acheter").check();
        form("rights").save();

        assertThat(may("Téléphone, Abonnés", "Acheter")).isChecked();
        assertThat(house.call(new Outlets())).contains("PHONE Abonnés buys");
        assertThat(house.call(new JournalOf("point-of-sale")).get(0)).contains("audience-right", "mayBuy=true");
    }

    @Test
    @Tag("A-06")
    @DisplayName("A-06 booking and options are ticked for individuals at the web shop: its first gate is open at once")
    void opens_the_first_gate() {
        var visits = house.activity("Visites")
                .place("Musée", 30)
                .category(person("Adulte").at("Musée", "9.00"))
                .enter();
        house.call(new MayBook(Channel.BOX_OFFICE)); // the other two gates
        var gates = "/gates/event.xhtml?event=" + visits.event();
        openAtShop(gates);
        for (var operation : List.of("Mise en réservation", "Prise d’option")) {
            assertThat(verdict(operation).locator("h3 .badge")).hasText("pas permis");
            assertThat(verdict(operation)).containsText("public non admis");
        }

        open("/outlets/audiences.xhtml");
        may("Boutique en ligne, Individuels", "Réserver").check();
        may("Boutique en ligne, Individuels", "Option").check();
        form("rights").save();

        openAtShop(gates);
        for (var operation : List.of("Achat", "Mise en réservation", "Prise d’option"))
            assertThat(verdict(operation).locator("h3 .badge")).hasText("permis");
        assertThat(house.call(new JournalOf("point-of-sale")).get(0))
                .contains("audience-right", "mayBook=true", "mayOption=true");
    }

    private void openAtShop(String gates) {
        open(gates);
        page.locator("main .gates-choice a").getByText("Boutique en ligne").click();
        page.waitForURL("**/gates/event.xhtml*outlet=*");
    }

    private Locator verdict(String operation) {
        return page.locator("main .gates section").filter(new Locator.FilterOptions().setHasText(operation));
    }

    @Test
    @Tag("AMB-X3")
    @DisplayName("AMB-X3 names are given once, and a usual audience is not switched off: the form says so")
    void refuses_on_the_form() {
        open("/outlets/audience.xhtml");
        form("audience").fill("name", "Scolaires").fill("position", "9").send();
        assertThat(page.locator("main")).containsText("Le nom « Scolaires » est déjà utilisé.");

        open("/outlets/audiences.xhtml");
        row("Individuels").locator("a").first().click();
        form("audience").tick("active", false).send();
        assertThat(page.locator("main .ui-messages-error, main .ui-message-error")
                        .first())
                .isVisible();
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a key is replaced by one that is shown once, then revoked, by hand; the shop meets both")
    void rotates_and_revokes_a_key() {
        var outlet = house.call(new OpenShop(10, 30, 20, 3));
        var old = house.call(new NewKey(KeyKind.SECRET, false, outlet, EnumSet.allOf(Scope.class)));
        open("/outlets/keys.xhtml");
        page.locator("main a[href*='/outlets/rotate.xhtml']").first().click();
        input("rotate:overlap").selectOption("1");
        input("rotate:save").click();
        var fresh = input("rotate:secret").inputValue();
        shop(old).get("/activities").expect(200);
        shop(fresh).get("/activities").expect(200);

        open("/outlets/keys.xhtml");
        page.locator("main [id$=':revoke']").first().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator(".ui-messages-info")).isVisible();
        page.locator("main [id$=':revoke']").first().click();
        page.locator(".ui-confirmdialog-yes").click();
        assertThat(page.locator("main [id$=':revoke']")).hasCount(0);

        shop(old).get("/activities").expectProblem(401, "key-required");
        shop(fresh).get("/activities").expectProblem(401, "key-required");
        assertThat(house.call(new JournalOf("api-key")))
                .filteredOn(line -> line.startsWith("Olga revoked"))
                .hasSize(2);
    }

    private static ApiClient shop(String key) {
        return ApiClient.withoutKey().withKey(key);
    }

    private Locator may(String outletAndAudience, String what) {
        return page.locator("input[aria-label='" + outletAndAudience + ": " + what + "']");
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private Locator row(String name) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }
}
