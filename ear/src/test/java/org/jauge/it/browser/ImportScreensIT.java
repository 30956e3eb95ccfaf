package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.file.Files;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Price lists and calendars as files, by hand, in French. */
class ImportScreensIT extends SignedInTest {

    private static House house;
    private static Entered drink;
    private static long event;

    @BeforeAll
    static void open() {
        house = House.open();
        drink = FxDrink.enter(house.owner());
        event = drink.event();
    }

    @Override
    String email() {
        return house.ownerEmail();
    }

    private String download(String button) throws IOException {
        var file = page.waitForDownload(() -> input(button).click());
        return Files.readString(file.path());
    }

    private void bring(String text) {
        input("import:file").setInputFiles(new FilePayload("fichier.csv", "text/csv", text.getBytes(UTF_8)));
        input("import:read").click();
    }

    private void pictures(String name) {
        screenshot(name);
        page.setViewportSize(390, 844);
        screenshot(name + "-phone");
        page.setViewportSize(1280, 800);
    }

    @Test
    @Tag("E-10")
    @DisplayName("E-10 a price list goes out as CSV and comes back: a wrong line first, then the changes, then applied")
    void carries_a_price_list() throws IOException {
        open("/pricelists/edit.xhtml?id=" + drink.priceListId());
        page.locator("main a[href*='/pricelists/import.xhtml']").click();
        var list = download("export:export");
        assertThat(list).startsWith("\ufeffCatégorie;A;B\r\n").contains("Adulte;30,00;25,00\r\n");

        bring(list.replace("Adulte;30,00", "Adulte;trente") + "Sénior;1;1\r\n");
        assertThat(page.locator("#faults tbody tr")).hasCount(2);
        assertThat(page.locator("#faults")).containsText("Ceci n’est pas un nombre.");
        pictures("prices-faults");
        bring(list.replace("Adulte;30,00;25,00", "Adulte;32,50;"));
        assertThat(page.locator("[id='apply:changes'] tbody tr")).hasCount(2);
        pictures("prices-changes");
        input("apply:save").click();

        page.waitForURL("**/pricelists/edit.xhtml*");
        assertThat(page.locator("main tbody tr")
                        .first()
                        .locator("input[type=text]")
                        .first())
                .hasValue("32,50");
    }

    @Test
    @Tag("E-18")
    @DisplayName("E-18 a calendar goes out as CSV and comes back with one event changed and one new")
    void carries_a_calendar() throws IOException {
        open("/calendar/list.xhtml?activity=" + drink.activityId());
        var calendar = download("list:export");
        assertThat(calendar).contains("Numéro;Début;Fin;", "\r\n" + event + ";");
        page.locator("main a[href*='/calendar/import.xhtml']").click();
        input("import:read").click();
        assertThat(page.locator(".ui-message-error")).isVisible();

        bring(calendar.replace(";40;20", ";-1;20"));
        assertThat(page.locator("#faults tbody tr")).hasCount(1);
        assertThat(page.locator("#faults")).containsText("Capacité A");
        pictures("calendar-faults");
        bring(calendar.replace(";ouvert;;;40;20", ";fermé;;;44;20")
                + ";05/06/2031 14h30;05/06/2031 16:00;Matinée;;;;;;;;\r\n");
        assertThat(page.locator("[id='apply:changes'] tbody tr")).hasCount(2);
        assertThat(read(page.locator(".differences").first())).contains("État", "Ouvert → Fermé");
        pictures("calendar-changes");
        input("apply:save").click();

        page.waitForURL("**/calendar/list.xhtml*");
        assertThat(page.locator(".ui-messages-info").first()).containsText("ajoutés : 1, modifiés : 1");
        assertThat(drink.placeGauge(event, "A")).startsWith("44 = ");
        screenshot("calendar");
    }
}
