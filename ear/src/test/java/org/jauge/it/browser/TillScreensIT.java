package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import org.jauge.it.fixture.Entered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk at the end of her day. */
@Tag("P-05")
class TillScreensIT extends SignedInTest {

    private static String clerk;
    private static Entered cinema;

    @BeforeAll
    static void open() {
        var house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        cinema = house.activity("Cinéma")
                .place("Salle", 50)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
    }

    @Override
    String email() {
        return clerk;
    }

    @Test
    @DisplayName("P-05 the clerk sees what she took, counts, says why it differs, and prints the closing")
    void closes_the_day() {
        sell("Espèces");
        sell("Carte (terminal)");
        open("/till/list.xhtml");
        assertThat(read(field("open"))).contains("Ann", "36,00 €", "18,00 €");
        screenshot("open");
        page.locator("[id='open'] a").click();
        page.waitForURL("**/till/close.xhtml*");
        assertThat(read(field("close:totals"))).contains("Espèces", "Carte (terminal)");
        field("close:opening").fill("50");
        field("close:counted").fill("67,50");
        field("close:confirm").click();
        assertThat(page.locator(".ui-message-error")).isVisible();
        screenshot("close");
        field("close:note").fill("Pièce perdue");
        field("close:confirm").click();
        page.waitForURL("**/till/view.xhtml*");

        showsTheClosing();
    }

    private void showsTheClosing() {
        assertThat(read(field("closing"))).contains("68,00 €", "67,50 €", "-0,50 €", "Pièce perdue");
        screenshot("closing");
        page.setViewportSize(390, 844);
        screenshot("closing-phone");
        var paper = page.waitForDownload(() -> field("paper:pdf").click());
        assertThat(paper.suggestedFilename()).endsWith(".pdf");
        open("/till/list.xhtml");
        assertThat(read(field("closings"))).contains("Pièce perdue");
        screenshot("list-phone");
    }

    private void sell(String method) {
        new Desk(page)
                .event(cinema.event())
                .want("Adulte", "2")
                .take()
                .toPayment()
                .payBy(method)
                .sold();
    }
}
