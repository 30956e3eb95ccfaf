package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class JournalIT extends BrowserTest {

    @Test
    @Tag("A-10")
    @DisplayName("A-10 the journal says who changed what, when, from what to what, in words of either language")
    void speaks_in_words() {
        var house = Furnished.open();
        signIn(new Team(house.tenant().owner()).owner());
        open("/journal/list.xhtml");
        assertSpeaks(house, "\\b10\\.00\\b", "\\b\\d+,\\d\\d\\b");
        screenshot("English");

        page.locator("button[title='Français']").click();
        page.locator("html[lang=fr]").waitFor();
        page.waitForLoadState();
        assertSpeaks(house, "\\b10,00\\b", "\\b\\d+\\.\\d\\d\\b");
        screenshot("français");

        page.setViewportSize(390, 800);
        assertSpeaks(house, "\\b10,00\\b", "\\b\\d+\\.\\d\\d\\b");
        screenshot("étroit");
    }

    /** @param foreign how the other language writes an amount */
    private void assertSpeaks(Furnished house, String amount, String foreign) {
        assertThat(page.locator("[id='list:entries']").innerText())
                .containsPattern(amount)
                .doesNotContainPattern(foreign)
                .contains(house.mark() + " quota", house.mark() + " adult", "Olga")
                .doesNotContainPattern("\\w+\\[\\w*=?") // records
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\dT") // moments
                .doesNotContainPattern("\\b[A-Z]{5,}\\b") // constants
                .doesNotContain("quotaIds", "priceListId", "defaultAudienceId");
    }
}
