package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.NoteWritten;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk on a dossier's page: what it has of each gauge, what colleagues noted, and what was changed. */
class DossierPageIT extends SignedInTest {

    private static Museum museum;

    @BeforeAll
    static void open() {
        museum = Museum.open(
                30,
                plan -> plan.quota("Audioguides", 10).dailyQuota("Repas", 50),
                person("Adulte").ticking("Audioguides", "Repas"));
    }

    @Override
    String email() {
        return museum.clerk();
    }

    private static String book(int quantity) {
        return museum.book(museum.event(), quantity);
    }

    private Locator rows(String table) {
        return field(table).locator("tbody tr");
    }

    private static String day(FormatStyle style, LocalDateTime moment) {
        return DateTimeFormatter.ofLocalizedDate(style)
                .withLocale(Locale.FRANCE)
                .format(moment);
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

    @Test
    @Tag("C-01")
    @Tag("Q-12")
    @DisplayName("C-01 the gauges of its lines stand there with what it blocks, each with its history a click away")
    void shows_its_gauges() {
        var number = book(3);
        open("/dossiers/view.xhtml?number=" + number);

        assertThat(rows("gauges:rows")).hasCount(3);
        assertThat(read(rows("gauges:rows").nth(0))).contains("Salle emplacement", "Musée", " 3 0 [0] 30 ");
        assertThat(read(rows("gauges:rows").nth(1))).contains("Audioguides quota", " 3 0 [0] 10 ");
        assertThat(read(rows("gauges:rows").nth(2)))
                .contains("Repas quota global", day(FormatStyle.FULL, Entered.EVENING), " 3 0 [0] 50 ");
        pictures("gauges");
        rows("gauges:rows").nth(1).locator("a").click();
        page.waitForURL("**/events/gauge.xhtml*");
        assertThat(page.locator("h1")).hasText("Audioguides");
        assertThat(page.locator("main")).containsText(number);
        open("/dossiers/view.xhtml?number=" + number);
        rows("gauges:rows").nth(2).locator("a").click();
        page.waitForURL("**/quotas/global/period.xhtml*");
        assertThat(page.locator("main")).containsText(number);
    }

    @Test
    @Tag("S-04")
    @DisplayName("S-04 a clerk notes something, line by line, and deletes it; a colleague's note has no button")
    void notes_something() {
        var number = book(1);
        museum.house().call(new NoteWritten(number, "Vu avec la mairie"));
        open("/dossiers/view.xhtml?number=" + number);
        answered(() -> field("notes:write").click());
        assertThat(field("notes").locator(".ui-message-error")).containsText("obligatoire");
        field("notes:note").fill("Rappeler lundi\n<b>le matin</b>");
        field("notes:write").click();

        assertThat(messages().first()).hasText("La note est ajoutée.");
        assertThat(rows("notes:rows")).hasCount(2);
        assertThat(read(rows("notes:rows").first())).contains("Ann", "Rappeler lundi <b>le matin</b>", "Supprimer");
        assertThat(read(rows("notes:rows").last()))
                .contains("Vu avec la mairie")
                .doesNotContain("Supprimer");
        pictures("notes");
        rows("notes:rows").first().locator("button").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(messages().first()).hasText("La note est supprimée.");
        assertThat(rows("notes:rows")).hasCount(1);
        assertThat(rows("life").first()).containsText("note supprimée");
    }

    @Test
    @Tag("A-10")
    @DisplayName("A-10 the history says from which deadline to which, and how much went back, as the clerk writes it")
    void tells_what_changed() {
        var number = book(2);
        open("/dossiers/booking.xhtml?number=" + number);
        var later = Entered.EVENING.minusDays(10).withHour(12);
        field("extend:until").fill(later.toString());
        field("extend:confirm").click();
        page.waitForURL("**/dossiers/view.xhtml*");

        assertThat(read(rows("life").first()))
                .contains("Échéance", day(FormatStyle.MEDIUM, Entered.EVENING), "→")
                .contains(day(FormatStyle.MEDIUM, later), "12:00")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d");
        var sold = museum.sell(museum.event(), 3);
        museum.house().call(new FirstTicketCancelled(sold));
        open("/dossiers/view.xhtml?number=" + sold);
        assertThat(read(rows("life").first()))
                .containsPattern("Billets valables ?3 → 2")
                .containsPattern("Remboursé ?9,00 €")
                .contains("reviennent en vente", "said to be ill");
        pictures("history");
    }
}
