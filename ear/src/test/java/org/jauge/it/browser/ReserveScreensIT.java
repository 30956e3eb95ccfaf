package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Reserved;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The way of a reserve through the pages: made, filled at an event, drawn at the box office, given back. */
class ReserveScreensIT extends SignedInTest {

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
        house.colleague("Ann", Role.BOX_OFFICE);
        house.colleague("Bob", Role.BOX_OFFICE);
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private Entered show(String name) {
        return house.activity(name)
                .place("Salle", 100)
                .category(person("GA").at("Salle", "20.00"))
                .enter();
    }

    @Test
    @Tag("R-05")
    @Tag("R-06")
    @Tag("R-07")
    @Tag("R-08")
    @DisplayName("R-05 to R-08 a pop-up asks for the name and who may draw: all, or the members that are ticked")
    void makes_a_reserve() {
        open("/index.xhtml");
        page.locator("a[href*='reserves/list']").first().click();
        page.locator("[id='add']").click();
        assertThat(page.locator("[role=dialog]")).isVisible();
        assertThat(field("reserve:access:0")).isChecked();
        screenshot("popup");
        field("reserve:name").fill("Radio");
        field("reserve:save").click();
        page.waitForURL("**/reserves/list.xhtml");
        assertThat(page.locator("tr:has-text('Radio')")).containsText("Tous les usagers");

        page.locator("a:text-is('Radio')").click();
        answered(() -> field("reserve:access:1").check());
        assertThat(page.locator("[role=dialog]")).containsText("Le propriétaire du compte a toujours accès");
        page.locator("label:text-is('Ann')").click();
        screenshot("members");
        field("reserve:save").click();

        assertThat(page.locator("tr:has-text('Radio')")).containsText("Usagers sélectionnés");
        page.locator("a:text-is('Radio')").click();
        assertThat(page.locator("[id='reserve:members'] input:checked")).hasCount(1);
    }

    @Test
    @Tag("R-09")
    @Tag("R-10")
    @Tag("R-11")
    @Tag("R-12")
    @Tag("R-16")
    @DisplayName(
            "R-09 to R-12, R-16 each reserve has a number on the event's rates; too many are refused with the most")
    void sets_the_numbers() {
        var show = show("Spectacle A");
        var event = show.event();
        house.call(new Reserved("Média", event, show.place("Salle"), show.category("GA"), 1));
        open("/events/view.xhtml?tab=rates&id=" + event);

        save("Média, GA", "10");
        save("Capacité sans accès, GA", "5");

        assertThat(read(line("Média"))).contains("10").contains("Libérer");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 85 + 15 + 0 [0]");
        screenshot("numbers");
        save("Média, GA", "96");
        assertThat(messages().first()).containsText("On peut en mettre de côté 95 en tout");
        page.reload();
        save("Média, GA", "4");
        save("Média, GA", "");
        assertThat(page.getByLabel("Média, GA")).hasValue("4");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 91 + 9 + 0 [0]");
    }

    private void save(String label, String number) {
        page.getByLabel(label).fill(number);
        var box = page.locator(".reserve-box:has([aria-label='" + label + "'])");
        answered(() -> box.locator("button[id$=save]").click());
    }

    private Locator line(String reserve) {
        return page.locator(".reserve-line:has-text('" + reserve + "')");
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 stages are set on a page of their own; the next one stands at the event and can be cancelled")
    void sets_and_cancels_stages() {
        var show = show("Spectacle C");
        var event = show.event();
        house.call(new Reserved("Commanditaire", event, show.place("Salle"), show.category("GA"), 8));
        open("/events/view.xhtml?tab=rates&id=" + event);
        line("Commanditaire").locator("a:text-is('Libération automatique')").click();
        page.waitForURL("**/events/stages.xhtml*");
        choose(0, "HOURS");
        stage(0, "keep").fill("3");
        choose(1, "INSTANT");
        stage(1, "keep").fill("0");
        assertThat(refusal(0)).containsText("Au moins 1");
        stage(0, "before").fill("2");
        stage(1, "moment").fill("2020-01-01T10:00");
        assertThat(refusal(1)).containsText("Ce moment est passé");
        screenshot("stages");
        choose(1, "");
        field("stages:save").click();
        page.waitForURL("**/events/view.xhtml*");

        cancelsNext();
    }

    private void cancelsNext() {
        var next = page.locator(".reserve-next");
        assertThat(next).hasCount(1);
        assertThat(next).containsText("il en restera 3");
        screenshot("next");
        next.locator("button").click();
        answered(() -> page.locator(".ui-confirmdialog-yes").click());
        assertThat(page.locator(".reserve-next")).hasCount(0);
    }

    private Locator stage(int stage, String name) {
        return field("stages:stages:" + stage + ":" + name);
    }

    private void choose(int stage, String unit) {
        answered(() -> stage(stage, "unit").selectOption(unit));
    }

    /** What is wrong in one of the stages once they are sent. */
    private Locator refusal(int stage) {
        answered(() -> field("stages:save").click());
        return page.locator(".stage").nth(stage).locator(".ui-message-error");
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 a stage that is typed below empty ones comes first, with what it lacks beside its field")
    void says_which_stage_is_refused() {
        var show = show("Spectacle D");
        var event = show.event();
        house.call(new Reserved("Mécène", event, show.place("Salle"), show.category("GA"), 8));
        open("/events/view.xhtml?tab=rates&id=" + event);
        line("Mécène").locator("a:text-is('Libération automatique')").click();
        page.waitForURL("**/events/stages.xhtml*");
        choose(2, "INSTANT");

        assertThat(refusal(0)).containsText("obligatoire");

        assertThat(stage(0, "unit")).hasValue("INSTANT");
        assertThat(stage(2, "unit")).hasValue("");
    }

    @Test
    @Tag("R-03")
    @Tag("R-14")
    @Tag("R-18")
    @Tag("R-19")
    @DisplayName(
            "R-14, R-19, R-18 reserves unfold under the rate; 2 of one and 1 ordinary are one order, cancelled again")
    void draws_at_the_box_office() {
        var show = show("Spectacle B");
        var event = show.event();
        house.call(new Reserved("Artiste", event, show.place("Salle"), show.category("GA"), 5));
        var desk = new Desk(page).event(event);
        page.locator(".wish-reserves summary").click();
        assertThat(read(page.locator(".wish-reserve"))).contains("Artiste", "reste 5");
        page.getByLabel("GA dans Artiste").fill("2");
        page.locator("input[id$=quantity]").fill("1");
        screenshot("unfolded");
        desk.take();

        assertThat(desk.cartLines()).hasCount(2);
        assertThat(read(desk.cart())).contains("Artiste");
        assertThat(page.locator(".countdown-left")).not().isEmpty();
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 94 + 6 + 0 [0]");
        var number = desk.toPayment().sold();
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 94 + 3 + 3 [3]");

        open("/events/view.xhtml?tab=rates&id=" + event);
        assertThat(page.locator("[id='drawn:list'] tbody tr")).hasCount(2);
        assertThat(read(tally())).contains("Salle 100 0 3 0 3 dont 3 en réserve 94");
        screenshot("draws");
        followsUp(event);
        cancelled(number);
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 95 + 5 + 0 [0]");
    }

    /** The event's first emplacement by way of sale. */
    private Locator tally() {
        return page.locator("[id='sold:tallies'] tbody tr").first();
    }

    /** The list of the event to print, and the page of the reserve with its own. */
    private void followsUp(long event) {
        prints(event);
        open("/reserves/list.xhtml");
        page.locator("tr:has-text('Artiste') a[href*='reserves/view']").click();
        assertThat(read(page.locator("[id='events:list'] tbody tr"))).contains("5 0 2 0 0 3");
        page.locator("[id='events:list'] a[href*='event=" + event + "']").click();
        assertThat(page.locator("[id='drawn:list'] tbody tr")).hasCount(2);
        assertThat(read(tally())).contains("100 0 3 0 3");
        prints(event);
        screenshot("reserve");
        page.setViewportSize(390, 844);
        screenshot("reserve-phone");
        page.setViewportSize(1280, 800);
    }

    private void prints(long event) {
        var download = page.waitForDownload(() -> field("drawn:pdf").click());
        assertThat(download.suggestedFilename()).isEqualTo("pigees-" + event + ".pdf");
    }

    private void cancelled(String number) {
        open("/dossiers/cancel.xhtml?number=" + number);
        assertThat(field("cancel:toPublic:0")).isChecked();
        field("cancel:reason").fill("malade");
        screenshot("cancel");
        field("cancel:confirm").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**/dossiers/view.xhtml*");
    }
}
