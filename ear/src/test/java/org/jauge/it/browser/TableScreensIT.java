package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.lowagie.text.pdf.PdfReader;
import com.lowagie.text.pdf.parser.PdfTextExtractor;
import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.WithTables;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tables are set up and parties placed at them by hand, in French. */
@Tag("E-15")
class TableScreensIT extends SignedInTest {

    private static House house;
    private static Entered dinner;
    private static long event;
    private static String six;
    private static String three;

    @BeforeAll
    static void open() {
        house = House.open();
        dinner = house.activity("Dîner")
                .place("Salle", 40)
                .place("Terrasse", 20)
                .category(CategoryPlan.person("Adulte").at("Salle", "30.00"))
                .enter();
        house.call(new WithTables(dinner.activityId(), dinner.place("Salle"), List.of("T1", "T2"), 8));
        event = dinner.event();
        six = sell(6);
        three = sell(3);
    }

    private static String sell(int quantity) {
        return house.call(new DeskSale(event, dinner.place("Salle"), dinner.category("Adulte"), quantity));
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    private Form seating() {
        return new Form(page, "rooms:0:seating");
    }

    private Locator free(int row) {
        return page.locator(".table-free").nth(row);
    }

    @Test
    @DisplayName("E-15 tables are added, changed and removed on the page of their emplacement")
    void sets_up_tables() {
        var bar = house.activity("Bar").place("Salle", 40).enter();
        house.call(new WithTables(bar.activityId(), bar.place("Salle"), List.of("T1"), 8));
        open("/emplacements/edit.xhtml?id=" + bar.place("Salle"));
        var next = new Form(page, "next");
        next.fill("name", "T1").fill("seats", "4").send();
        assertThat(next.error("name")).containsText("déjà utilisé");
        next.fill("name", "Ronde").fill("seats", "4").send();
        assertThat(page.locator("[id='tables'] tbody tr")).hasCount(2);
        var tables = new Form(page, "tables:rows:1");
        tables.fill("seats", "0");
        tables.field("change").click();
        assertThat(tables.error("seats")).isVisible();
        tables.fill("seats", "10");
        tables.field("change").click();
        assertThat(messages().first()).containsText("« Ronde » est sauvegardée");
        pictures("emplacement");
        page.reload();
        assertThat(tables.field("seats")).hasValue("10");

        tables.field("remove").click();
        page.locator(".ui-confirmdialog-yes").click();

        assertThat(page.locator("[id='tables'] tbody tr")).hasCount(1);
    }

    @Test
    @DisplayName(
            "E-15 T1 of 8: 6 are placed without a mouse, 2 left, 3 refused; two swap, one sits at both; it is listed")
    void places_parties() throws IOException {
        open("/events/view.xhtml?id=" + event);
        page.locator("main .tabs a").last().click();
        page.waitForURL("**tab=tables");
        assertThat(page.locator("main")).containsText("une réservation non payée se place une fois payée");
        placeByKeyboard(six, "T1", 6);
        assertThat(free(0)).hasText("2");
        seating().choose("party", label("party", three)).choose("table", label("table", "T1"));
        seating().fill("seats", "3").field("put").click();
        assertThat(seating().error("seats")).containsText("Table T1, places restantes : 2.");
        pictures("refused");
        place(three, "T2", 3);
        swapByKeyboard();
        assertThat(free(0)).hasText("5");
        assertThat(free(1)).hasText("2");
        pictures("seated");

        assertListed();
        new Keyboard(page).to("[id^='rooms:0:seating:tables:0:'][id$=':off']").press("Enter");
        assertThat(free(0)).hasText("8");
        sitAtBothTables();
        assertThat(dinner.placeGauge(event, "Salle")).isEqualTo("40 = 31 + 0 + 9 [9]");
    }

    private void assertListed() throws IOException {
        assertThat(new String(downloaded("csv"), StandardCharsets.UTF_8))
                .contains("Salle;T1;8;" + three + ";;3", "Salle;T2;8;" + six + ";;6");
        try (var paper = new PdfReader(downloaded("pdf"))) {
            assertThat(new PdfTextExtractor(paper).getTextFromPage(1))
                    .contains("Dîner", "Salle", "T1", "T2", three, six);
        }
    }

    /** One party of three, two persons here and one there. */
    private void sitAtBothTables() {
        place(three, "T1", 2);
        assertThat(free(0)).hasText("6");
        place(three, "T2", 1);
        assertThat(free(1)).hasText("1");
    }

    @Test
    @DisplayName("E-15 an activity whose model has no tables shows none: no tab, no part of the page, no switch")
    void shows_none_without() {
        var plain = house.activity("Concert").place("Salle", 40).enter();
        open("/events/view.xhtml?id=" + plain.event());
        assertThat(page.locator("main .tabs a")).hasCount(4);
        open("/events/view.xhtml?id=" + plain.event() + "&tab=tables");
        assertThat(page.locator(".tabs")).hasCount(0);
        open("/emplacements/edit.xhtml?id=" + plain.place("Salle"));

        assertThat(field("emplacement:name")).isVisible();
        assertThat(page.locator("[id='emplacement:tables'], [id='tables'], [id='next']"))
                .hasCount(0);
    }

    /** On the page as it was just opened. */
    private void placeByKeyboard(String dossier, String table, int seats) {
        var keys = new Keyboard(page).skipMenu();
        keys.to("[id='rooms:0:seating:party']").choose(dossier);
        keys.to("[id='rooms:0:seating:table']").choose(table);
        keys.to("[id='rooms:0:seating:seats']").type(String.valueOf(seats));
        keys.to("[id='rooms:0:seating:put']").press("Enter");
        assertThat(messages().first()).containsText("Le dossier " + dossier + " est placé");
    }

    private void swapByKeyboard() {
        var keys = new Keyboard(page);
        keys.to("[id='rooms:0:seating:first']").choose(six);
        keys.to("[id='rooms:0:seating:other']").choose(three);
        keys.to("[id='rooms:0:seating:change']").press("Enter");
    }

    private void place(String dossier, String table, int seats) {
        seating().choose("party", label("party", dossier)).choose("table", label("table", table));
        seating().fill("seats", String.valueOf(seats)).field("put").click();
        assertThat(messages().first()).containsText("Le dossier " + dossier + " est placé");
    }

    /** As the choice is worded, names and numbers of today included. */
    private String label(String field, String start) {
        return seating().field(field).locator("option").allInnerTexts().stream()
                .map(String::strip)
                .filter(text -> text.startsWith(start))
                .findFirst()
                .orElseThrow();
    }

    private byte[] downloaded(String button) throws IOException {
        return Files.readAllBytes(
                page.waitForDownload(() -> field("lists:" + button).click()).path());
    }
}
