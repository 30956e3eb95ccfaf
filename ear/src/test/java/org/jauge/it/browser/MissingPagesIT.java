package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.it.api.Tenant;
import org.jauge.it.backoffice.BackOffice;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MissingPagesIT extends BrowserTest {

    private static String email = "";

    @BeforeAll
    static void open() {
        email = new Team(Tenant.open().owner()).owner().email();
    }

    @ParameterizedTest(name = "S-06 {0} is not found, and the browser has nothing to complain of")
    @ValueSource(strings = {"/no/such.xhtml", "/events/view.xhtml?id=1", "/events/view.xhtml?id=abc", "/no/such"})
    @Tag("S-06")
    @DisplayName("S-06 what is not there looks like a page of the house, in the language of whoever signed in")
    void looks_like_a_page_of_the_house(String address) {
        goOn(BackOffice.sessionOf(email, Team.PASSWORD));

        open(address);
        assertThat(page.locator("h1").innerText()).contains("not found");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
        screenshot("missing");

        open("/index.xhtml");
        page.locator("button[title='Français']").click();
        open(address);
        assertThat(page.locator("h1").innerText()).contains("introuvable");
    }

    @Test
    @Tag("S-06")
    @DisplayName("S-06 before anybody signed in it speaks the browser's language")
    void speaks_as_the_browser_does() {
        open("/errors/missing.xhtml");

        assertThat(page.locator("h1").innerText()).contains("introuvable");
    }
}
