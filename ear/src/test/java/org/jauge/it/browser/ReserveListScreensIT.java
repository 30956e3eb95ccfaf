package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Reserved;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What becomes of a reserve in the list of the organisation: another name, the archive, its end. */
@Tag("R-17")
class ReserveListScreensIT extends SignedInTest {

    private static final String LIST = "/reserves/list.xhtml";

    private static House house;

    @BeforeAll
    static void open() {
        house = House.open();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private static Entered show(String name) {
        return house.activity(name)
                .place("Salle", 100)
                .category(person("GA").at("Salle", "20.00"))
                .enter();
    }

    private static void reserve(String name, Entered show, long event, int total) {
        house.call(new Reserved(name, event, show.place("Salle"), show.category("GA"), total));
    }

    @Test
    @DisplayName("R-17 a reserve that is renamed has its new name at all of its events, and its numbers still")
    void renames() {
        var show = show("Festival");
        var first = show.event();
        var second = show.event(Entered.EVENING.plusDays(1));
        reserve("Presse", show, first, 3);
        set(second, "Presse, GA", "2");
        popup("Presse");
        field("reserve:name").fill("Médias");
        field("reserve:save").click();
        page.waitForURL("**" + LIST);

        assertThat(row("Médias")).isVisible();
        assertThat(row("Presse")).hasCount(0);
        rates(first);
        assertThat(page.getByLabel("Médias, GA")).hasValue("3");
        rates(second);
        assertThat(page.getByLabel("Médias, GA")).hasValue("2");
        assertThat(page.getByLabel("Presse, GA")).hasCount(0);
        assertThat(show.placeGauge(second, "Salle")).isEqualTo("100 = 98 + 2 + 0 [0]");
    }

    @Test
    @DisplayName("R-17 archived it keeps its places and nobody draws from it; brought back it is offered again")
    void archives_and_brings_back() {
        var show = show("Gala");
        var event = show.event();
        reserve("Mécènes", show, event, 4);
        popup("Mécènes");
        archive("Archiver");

        assertThat(row("Mécènes")).containsText("archivée");
        screenshot("archived");
        var desk = new Desk(page).event(event);
        assertThat(desk.wishes()).hasCount(1);
        assertThat(page.locator(".wish-reserve")).hasCount(0);
        rates(event);
        assertThat(page.locator(".reserve-line:has-text('Mécènes')")).containsText("archivée");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 96 + 4 + 0 [0]");

        popup("Mécènes");
        archive("Rétablir");
        assertThat(row("Mécènes")).not().containsText("archivée");
        desk.event(event);
        assertThat(page.locator(".wish-reserve")).containsText("Mécènes");
    }

    /** By the one button for both, which says what it does now. */
    private void archive(String doing) {
        assertThat(field("reserve:archive")).hasText(doing);
        field("reserve:archive").click();
        page.waitForURL("**" + LIST);
    }

    @Test
    @DisplayName("R-17 one with places left is not deleted and the page says why; with none left and none drawn it is")
    void deletes_only_what_is_empty() {
        var show = show("Concert");
        var event = show.event();
        reserve("Jury", show, event, 3);
        popup("Jury");
        field("reserve:delete").click();
        answered(() -> page.locator(".ui-confirmdialog-yes").click());

        assertThat(messages().first()).containsText("il y reste 3 place(s) et 0 ont été pigées");
        screenshot("not-deleted");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 97 + 3 + 0 [0]");
        set(event, "Jury, GA", "0");
        popup("Jury");
        field("reserve:delete").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.waitForURL("**" + LIST);

        assertThat(messages().first()).containsText("Jury supprimée.");
        assertThat(row("Jury")).hasCount(0);
        rates(event);
        assertThat(page.locator(".reserve-box")).isVisible();
        assertThat(page.getByLabel("Jury, GA")).hasCount(0);
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("100 = 100 + 0 + 0 [0]");
    }

    private void popup(String reserve) {
        open(LIST);
        page.locator("a:text-is('" + reserve + "')").click();
        assertThat(page.locator(".popup")).isVisible();
    }

    private Locator row(String reserve) {
        return page.locator("main tr:has-text('" + reserve + "')");
    }

    private void rates(long event) {
        open("/events/view.xhtml?tab=rates&id=" + event);
    }

    /** The number of a reserve at the only rate of an event. */
    private void set(long event, String label, String number) {
        rates(event);
        page.getByLabel(label).fill(number);
        answered(() -> page.locator(".reserve-box button[id$=save]").click());
    }
}
