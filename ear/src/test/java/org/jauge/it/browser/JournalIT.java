package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JournalIT extends BrowserTest {

    @ParameterizedTest(name = "A-10 the journal in {0} says what was what, in words ({2} px)")
    @CsvSource({"fr-FR, français, 1280", "en-GB, English, 1280", "fr-FR, étroit, 390"})
    @Tag("A-10")
    @DisplayName("A-10 the journal says who changed what, when, from what to what, in words")
    void speaks_in_words(String locale, String name, int width) {
        var house = Furnished.open();
        var browser = page.context().browser();
        var options = new Browser.NewContextOptions().setLocale(locale).setViewportSize(width, 800);
        try (var session = browser.newContext(options)) {
            page = session.newPage();
            signIn(new Team(house.tenant().owner()).owner());
            if (locale.startsWith("fr"))
                page.locator("button[title='Français']").click();
            open("/journal/list.xhtml");

            assertThat(page.locator("[id='list:entries']").innerText())
                    .containsPattern(locale.startsWith("fr") ? "\\b10,00\\b" : "\\b10\\.00\\b")
                    .doesNotContainPattern(locale.startsWith("fr") ? "\\b\\d+\\.\\d\\d\\b" : "\\b\\d+,\\d\\d\\b");
            var text = page.locator("[id='list:entries']").innerText();

            screenshot(name);
            assertThat(text)
                    .contains(house.mark() + " quota", house.mark() + " adult", "Olga")
                    .doesNotContainPattern("\\w+\\[\\w*=?") // records
                    .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT") // moments
                    .doesNotContainPattern("\\b[A-Z]{5,}\\b") // constants
                    .doesNotContain("quotaIds", "priceListId", "defaultAudienceId");
        }
    }
}
