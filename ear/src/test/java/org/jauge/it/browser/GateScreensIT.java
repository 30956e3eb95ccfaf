package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.Entered;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Product profiles, how an activity is booked, and who may do what at an event, by hand, in French. */
class GateScreensIT extends SignedInTest {

    private static House house;
    private static Entered museum;

    @BeforeAll
    static void open() {
        house = House.open();
        museum = house.activity("Visites")
                .place("Musée", 30)
                .category(CategoryPlan.person("Adulte").at("Musée", "9.00"))
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

    /** With two mistakes, one after the other. */
    private void fillIn() {
        form("profile")
                .fill("name", "Tout en vente")
                .tick("sale", false)
                .tick("booking", true)
                .choose("state", "En vigueur")
                .fill("periodFrom", "2031-05-01T00:00")
                .fill("periodUntil", "2031-04-30T00:00")
                .send();
        assertThat(form("profile").error("periodUntil")).containsText("précède le début");
        form("profile").fill("periodUntil", "2031-06-16T00:00").send();
        assertThat(form("profile").error("name")).containsText("déjà utilisé");
    }

    /** All that an activity may have of its own; with a mistake first. */
    private void fillInRules() {
        form("gates")
                .tick("bookable", true)
                .tick("ownDelay", true)
                .fill("daysAfterBooking", "-1")
                .send();
        assertThat(form("gates").error("daysAfterBooking")).hasCount(1);
        form("gates")
                .fill("daysAfterBooking", "10")
                .fill("daysBeforeStart", "7")
                .tick("ownPolicy", true)
                .choose("strictness", "Souples : jusqu’à une libération manuelle ou au début de l’événement")
                .fill("marginDays", "3") // the account has none, or two
                .tick("ownOptions", true);
    }

    private String deadlines() {
        return read(page.locator("main .gates"));
    }

    @Test
    @Tag("A-07")
    @Tag("B-05")
    @Tag("B-08")
    @Tag("B-09")
    @DisplayName("A-07, B-08 a profile is added from the menu beside the first one, and both show on the timeline")
    void adds_a_profile() {
        open("/index.xhtml");
        page.locator("#menu a[href*='/profiles/list.xhtml']").click();
        assertThat(read(row("Tout en vente"))).contains("En vigueur", "Achat", "En tout temps");
        page.locator("main .pi-plus").click();
        fillIn();
        form("profile").fill("name", "Réservation des écoles").fill("quantityMin", "8");
        pictures("profile");
        form("profile").save();
        assertThat(read(row("Réservation des écoles"))).contains("En vigueur", "Mise en réservation");
        pictures("profiles");

        open("/gates/timeline.xhtml?activity=" + museum.activityId());
        assertThat(page.locator(".timeline > li")).hasCount(3);
        assertThat(read(page.locator(".timeline > li").nth(1)))
                .contains("Achat", "Mise en réservation", "Scolaires", "en partie", "Tout en vente");
        assertThat(page.locator(".timeline > li").nth(0)).containsText("Maintenant");
        pictures("timeline");
    }

    @Test
    @Tag("A-02")
    @Tag("A-06")
    @Tag("A-07")
    @Tag("B-06")
    @Tag("B-07")
    @Tag("C-07")
    @DisplayName("A-07, B-07 an activity is made bookable, and the event's page says which gates are still closed")
    void makes_an_activity_bookable() {
        open("/gates/event.xhtml?event=" + museum.event());
        assertThat(deadlines()).contains("non réservable");
        open("/calendar/list.xhtml?activity=" + museum.activityId());
        page.locator("#menu a[href*='/gates/edit.xhtml']").click();
        fillInRules();
        pictures("booking");
        form("gates").save();
        assertThat(form("gates").value("daysAfterBooking")).isEqualTo("10");
        assertThat(form("gates").isTicked("bookable")).isTrue();
        assertThat(form("gates").isTicked("ownPolicy")).isTrue();
        assertThat(form("gates").chosen("strictness")).startsWith("Souples");
        assertThat(form("gates").value("marginDays")).isEqualTo("3");

        open("/events/view.xhtml?id=" + museum.event());
        page.locator("a[href*='/gates/event.xhtml']").first().click();

        assertThat(deadlines()).doesNotContain("non réservable").contains("dans aucun profil maintenant", "23:59");
        pictures("gates");
    }

    @Test
    @Tag("A-02")
    @Tag("A-04")
    @DisplayName("A-02, A-04 deadlines of the account are firm with a margin, or flexible")
    void sets_deadlines_of_the_account() {
        open("/merchant/edit.xhtml");
        page.locator("main a[href*='/merchant/booking.xhtml']").click();
        form("booking").fill("daysBeforeStart", "7").fill("marginDays", "2").save();

        assertThat(form("booking").value("marginDays")).isEqualTo("2");
        pictures("defaults");
        form("booking")
                .choose("strictness", "Souples : jusqu’à une libération manuelle ou au début de l’événement")
                .fill("daysBeforeStart", "")
                .save();

        assertThat(form("booking").value("daysBeforeStart")).isEmpty();
        assertThat(form("booking").chosen("strictness")).startsWith("Souples");
    }
}
