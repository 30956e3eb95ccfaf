package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import java.util.Map;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Every value of the catalogue is entered, read back, changed and listed by hand, in French. */
class CatalogueScreensIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private Entered several(String name) {
        return house.activity(name)
                .place("A", 40)
                .place("B", 20)
                .quota("Boisson", 25)
                .category(person("Adulte").at("A", "30.00").at("B", "25.00"))
                .enter();
    }

    /** The row of a list that names this. */
    private Locator row(String name) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void follow(Locator row) {
        row.locator("a").first().click();
        page.waitForURL("**/edit.xhtml*");
    }

    @Test
    @DisplayName("An activity in state Test, of one emplacement, then changed")
    void enters_an_activity() {
        open("/activities/new.xhtml");
        form("activity")
                .fill("name", "Répétition")
                .choose("model", "Admission générale")
                .choose("timeZone", "America/Montreal")
                .choose("state", "Test")
                .fill("emplacement", "Salle")
                .fill("capacity", "12")
                .save();

        open("/activities/list.xhtml");
        assertThat(read(row("Répétition"))).contains("Admission générale", "America/Montreal", "EUR", "Test");
        row("Répétition").locator("a").last().click();
        page.waitForURL("**/activities/edit.xhtml*");
        assertThat(form("activity").chosen("state")).isEqualTo("Test");
        form("activity").fill("name", "Générale").choose("state", "En vente").save();
        page.reload();

        assertThat(form("activity").value("name")).isEqualTo("Générale");
        assertThat(form("activity").chosen("state")).isEqualTo("En vente");
    }

    @Test
    @Tag("E-13")
    @Tag("E-14")
    @DisplayName("E-13, E-14 emplacements: a list, + adds, the pencil edits; one alone opens at once")
    void enters_emplacements() {
        var list = "/emplacements/list.xhtml?activity=" + several("Théâtre").activityId();
        open(list);
        page.locator("main .pi-plus").click();
        form("emplacement")
                .fill("name", "Balcon")
                .fill("capacity", "15")
                .fill("description", "Au second étage, sans ascenseur")
                .fill("position", "3")
                .save();
        assertThat(read(row("Balcon"))).contains("15", "3", "Actif");
        row("Balcon").locator(".pi-pencil").click();
        assertThat(form("emplacement").value("description")).isEqualTo("Au second étage, sans ascenseur");
        form("emplacement").fill("capacity", "18").tick("active", false).save();
        assertThat(read(row("Balcon"))).contains("18", "Inactif");

        var single = house.activity("Cinéma").place("Salle", 50).enter();
        open("/emplacements/list.xhtml?activity=" + single.activityId());

        page.waitForURL("**/emplacements/edit.xhtml*");
        assertThat(form("emplacement").value("name")).isEqualTo("Salle");
    }

    @Test
    @Tag("Q-06")
    @DisplayName("Q-06 a quota has a name of its own in the activity and a capacity from 0")
    void enters_a_quota() {
        var activity = several("Bar").activityId();
        open("/quotas/edit.xhtml?activity=" + activity);
        form("quota").fill("name", "Boisson").fill("capacity", "-1").send();
        assertThat(form("quota").error("capacity")).isVisible();
        form("quota").fill("capacity", "10").send();
        assertThat(page.locator("main")).containsText("Le nom « Boisson » est déjà utilisé.");
        assertThat(form("quota").field("name")).hasValue("Boisson");

        form("quota").fill("name", "VIP").tick("blockAtZero", true).save();
        follow(row("VIP"));

        assertThat(form("quota").value("capacity")).isEqualTo("10");
        assertThat(form("quota").isTicked("blockAtZero")).isTrue();
        form("quota").fill("capacity", "0").save();
        assertThat(read(row("VIP"))).contains("0");
    }

    @Test
    @Tag("Q-07")
    @DisplayName("Q-07 a category: names, type, weight, limits, order, ticks; ticking and unticking persist")
    void enters_a_category() {
        open("/categories/edit.xhtml?activity=" + several("Buvette").activityId());
        form("category")
                .fill("name", "Spécial")
                .fill("publicName", "Adulte avec consommation")
                .fill("subtitle", "Une boisson comprise")
                .fill("weight", "2")
                .fill("perDossierMax", "6")
                .fill("position", "7")
                .tick("ticks:0:tick", true)
                .fill("showRemainingBelow", "26")
                .save();
        assertThat(read(row("Spécial"))).contains("Adulte avec consommation Une boisson comprise", "Personne 2 1");
        follow(row("Spécial"));
        Map.of("weight", "2", "perDossierMax", "6", "position", "7", "showRemainingBelow", "26")
                .forEach((name, value) ->
                        assertThat(form("category").field(name)).hasValue(value));
        assertThat(form("category").isTicked("ticks:0:tick")).isTrue();

        form("category").tick("ticks:0:tick", false).tick("notCounted", true).save();
        follow(row("Spécial"));

        assertThat(form("category").isTicked("ticks:0:tick")).isFalse();
        assertThat(form("category").isTicked("notCounted")).isTrue();
    }

    @Test
    @Tag("E-20")
    @Tag("E-22")
    @DisplayName("E-20, E-22 a bundle of two, and a product that has no places to enter")
    void enters_a_bundle_and_a_product() {
        var activity = several("Bal").activityId();
        open("/categories/edit.xhtml?activity=" + activity);
        form("category")
                .fill("name", "Forfait couple")
                .fill("pieces:0:quantity", "2")
                .save();
        assertThat(read(row("Forfait couple"))).contains("Forfait");
        follow(row("Forfait couple"));
        assertThat(form("category").value("pieces:0:quantity")).isEqualTo("2");

        open("/categories/edit.xhtml?activity=" + activity);
        form("category").fill("name", "T-shirt").choose("itemType", "Produit");
        assertThat(form("category").field("weight")).hasCount(0);
        form("category").save();

        assertThat(read(row("T-shirt"))).contains("Produit");
    }

    @Test
    @Tag("E-10")
    @Tag("E-12")
    @DisplayName("E-10, E-12 the grid of a copied price list is changed; the original keeps its prices")
    void copies_a_price_list() {
        var theatre = several("Opéra");
        open("/pricelists/new.xhtml?activity=" + theatre.activityId() + "&copyOf=" + theatre.priceListId());
        form("priceList").fill("name", "Été").save();
        page.waitForURL("**/pricelists/edit.xhtml*");
        assertThat(form("priceList").value("rows:0:cells:0:price")).isEqualTo("30,00");
        form("priceList").fill("rows:0:cells:0:price", "1,234").send();
        assertThat(form("priceList").error("rows:0:cells:0:price"))
                .hasText("Ce montant a plus de décimales que la devise.");
        form("priceList")
                .fill("rows:0:cells:0:price", "34,50")
                .tick("rows:0:cells:1:offered", false)
                .save();
        page.reload();

        assertThat(form("priceList").value("rows:0:cells:0:price")).isEqualTo("34,50");
        assertThat(form("priceList").isTicked("rows:0:cells:1:offered")).isFalse();
        open("/pricelists/edit.xhtml?id=" + theatre.priceListId());
        assertThat(form("priceList").value("rows:0:cells:0:price")).isEqualTo("30,00");
        assertThat(form("priceList").isTicked("rows:0:cells:1:offered")).isTrue();
    }

    @Test
    @DisplayName("A quota of the account: its scope is chosen once, its capacity changed")
    void enters_a_global_quota() {
        open("/quotas/global/edit.xhtml");
        form("quota")
                .fill("name", "Table AM")
                .choose("scope", "par semaine (dès lundi)")
                .fill("capacity", "10")
                .save();
        assertThat(read(row("Table AM"))).contains("par semaine (dès lundi) 10");
        row("Table AM").locator("a").first().click();
        page.waitForURL("**/view.xhtml*");
        page.locator("a[href*='/quotas/global/edit.xhtml']").click();
        page.waitForURL("**/edit.xhtml*");
        assertThat(form("quota").field("scope")).isDisabled();

        form("quota").fill("capacity", "12").tick("active", false).save();

        assertThat(read(row("Table AM"))).contains("12", "Inactif");
    }
}
