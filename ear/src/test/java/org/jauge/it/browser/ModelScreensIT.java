package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Models of activities and what they open on the screens of an emplacement, by hand, in French. */
class ModelScreensIT extends SignedInTest {

    private static House house;
    private static Entered theatre;

    @BeforeAll
    static void open() {
        house = House.open();
        house.colleague("Ann", Role.ACTIVITY_MANAGER);
        theatre = house.activity("Théâtre")
                .place("Parterre", 40)
                .place("Balcon", 20)
                .enter();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Form form(String id) {
        return new Form(page, id);
    }

    private Locator row(String name) {
        return page.locator("main tbody tr").filter(new Locator.FilterOptions().setHasText(name));
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("E-13")
    @DisplayName("E-13 a model is added from the menu, chosen by an activity, and renamed")
    void adds_a_model() {
        open("/index.xhtml");
        page.locator("#menu a[href*='/models/list.xhtml']").click();
        assertThat(page.locator("main tbody tr")).hasCount(4);
        page.locator("main .pi-plus").click();
        form("model")
                .fill("name", "Plusieurs salles")
                .tick("severalEmplacements", true)
                .send();
        assertThat(form("model").error("name")).containsText("déjà utilisé");
        form("model").fill("name", "Cabaret").tick("tables", true).tick("groups", false);
        pictures("edit");
        form("model").save();
        assertThat(read(row("Cabaret"))).contains("Cabaret Oui Oui – Oui");
        pictures("list");

        open("/activities/edit.xhtml?activity=" + theatre.activityId());
        form("activity").choose("model", "Admission générale").send();
        assertThat(form("activity").error("model")).containsText("« Théâtre » a déjà plusieurs emplacements");
        form("activity").choose("model", "Cabaret").save();
        open("/models/list.xhtml");
        row("Cabaret").locator(".pi-pencil").click();
        form("model").fill("name", "Cabarets").save();

        open("/activities/list.xhtml");
        assertThat(read(row("Théâtre"))).contains("Cabarets");
    }

    @Test
    @Tag("E-13")
    @Tag("B-20")
    @DisplayName("E-13, B-20 who books is asked for a group only where the model has groups")
    void asks_for_a_group() {
        var tour = house.activity("Visite")
                .place("Salle", 30)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
        new Desk(page).event(tour.event()).want("Adulte", "1").take();
        page.locator(".cart-go a[href*='book.xhtml']").click();
        page.waitForURL("**/boxoffice/book.xhtml*");
        assertThat(form("book").field("groupName")).isVisible();
        var booking = page.url();

        open("/activities/edit.xhtml?activity=" + tour.activityId());
        form("activity").choose("model", "Admission générale").save();
        page.navigate(booking);

        assertThat(form("book").field("lastName")).isVisible();
        assertThat(form("book").field("groupName")).hasCount(0);
    }

    @Test
    @Tag("E-02")
    @Tag("E-03")
    @DisplayName("E-02, E-03 an emplacement of any name is deleted while unused; a used one and the last stay")
    void deletes_emplacements() {
        var cruise = house.activity("Croisière")
                .place("A", 40)
                .place("B", 20)
                .category(person("Adulte").at("A", "30.00"))
                .enter();
        house.call(new DeskSale(cruise.event(), cruise.place("A"), cruise.category("Adulte"), 1));
        open("/emplacements/edit.xhtml?id=" + cruise.place("B"));
        form("emplacement").fill("name", "Bateau « L’Étoile » / départ 2 <b>").save();
        assertThat(read(row("Bateau"))).contains("Bateau « L’Étoile » / départ 2 <b> 20");

        delete(cruise.place("A"));
        assertThat(page.locator("#messages")).containsText("Quelque chose a été vendu ou retenu dans « A »");
        delete(cruise.place("B"));
        page.waitForURL("**/emplacements/list.xhtml*");
        assertThat(row("Bateau")).hasCount(0);
        delete(cruise.place("A"));

        assertThat(page.locator("#messages")).containsText("« A » est le dernier emplacement actif");
        page.reload();
        assertThat(form("emplacement").isTicked("active")).isTrue();
    }

    private void delete(long emplacement) {
        open("/emplacements/edit.xhtml?id=" + emplacement);
        form("emplacement").field("delete").click();
        page.locator(".ui-confirmdialog-yes").click();
    }

    @Test
    @Tag("E-14")
    @Tag("E-16")
    @DisplayName("E-14, E-16 the pencil opens every setting of an emplacement; tables only where the model has them")
    void edits_every_setting() {
        var dinner =
                house.activity("Dîner").place("Salle", 40).place("Terrasse", 20).enter();
        open("/emplacements/list.xhtml?activity=" + dinner.activityId());
        row("Terrasse").locator(".pi-pencil").click();
        assertThat(form("emplacement").field("tables")).hasCount(0);
        open("/activities/edit.xhtml?activity=" + dinner.activityId());
        form("activity").choose("model", "Salles avec tables").save();

        open("/emplacements/edit.xhtml?id=" + dinner.place("Terrasse"));
        form("emplacement")
                .fill("description", "Côté jardin")
                .fill("accessibility", "De plain-pied, boucle magnétique")
                .fill("position", "0")
                .tick("tables", true);
        pictures("emplacement");
        form("emplacement").save();

        assertThat(read(page.locator("main tbody tr").first())).contains("Terrasse", "20", "0", "Actif");
        pictures("emplacements");
        open("/emplacements/edit.xhtml?id=" + dinner.place("Terrasse"));
        assertThat(form("emplacement").value("accessibility")).isEqualTo("De plain-pied, boucle magnétique");
        assertThat(form("emplacement").isTicked("tables")).isTrue();
        open("/activities/edit.xhtml?activity=" + dinner.activityId());
        form("activity").choose("model", "Plusieurs salles").send();
        assertThat(form("activity").error("model")).containsText("Des tables sont gérées");
    }
}
