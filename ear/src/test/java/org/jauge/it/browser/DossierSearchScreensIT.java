package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.time.LocalDateTime;
import java.util.regex.Pattern;
import org.jauge.it.fixture.MadeAt;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk who looks for dossiers by what a customer remembers of them. */
class DossierSearchScreensIT extends SignedInTest {

    private static String clerk;
    private static String sold;
    private static String booked;
    private static String old;

    @BeforeAll
    static void open() {
        var museum = Museum.open(30);
        clerk = museum.clerk();
        var event = museum.event();
        sold = museum.sell(event, 2);
        booked = museum.book(event, 3);
        old = museum.book(event, 1);
        museum.house().call(new MadeAt(old, LocalDateTime.of(2020, 6, 2, 12, 0)));
    }

    @Override
    String email() {
        return clerk;
    }

    private Form search() {
        return new Form(page, "search");
    }

    private Locator rows() {
        return field("list:rows").locator("tbody tr");
    }

    @Test
    @DisplayName("State and days together leave one row, and stand in the address and in the form")
    void narrows() {
        open("/dossiers/list.xhtml");
        assertThat(rows()).hasCount(3);
        search().choose("state", "Réservé").field("show").click();
        page.waitForURL("**state=BOOKED*");
        assertThat(rows()).hasCount(2);
        assertThat(rows().last()).containsText(booked);

        search().fill("from", "2020-06-01")
                .fill("until", "2020-06-02")
                .field("show")
                .click();
        page.waitForURL("**until=2020-06-02*");

        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText(old);
        assertThat(search().chosen("state")).isEqualTo("Réservé");
        assertThat(search().value("from")).isEqualTo("2020-06-01");
        screenshot("found");
        page.setViewportSize(390, 844);
        screenshot("found-phone");
        var beyond = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).isNotPositive();
    }

    @Test
    @Tag("AMB-X3")
    @DisplayName("AMB-X3 all of a channel or one outlet alone, from the same choice, and it stays chosen")
    void by_channel() {
        open("/dossiers/list.xhtml");
        search().choose("outlet", "Tous les guichets").field("show").click();
        page.waitForURL("**outlet=BOX_OFFICE*");
        assertThat(rows()).hasCount(3);
        assertThat(search().chosen("outlet")).isEqualTo("Tous les guichets");

        search().choose("outlet", "Toutes les boutiques en ligne").field("show").click();
        page.waitForURL("**outlet=WEB_SHOP*");
        assertThat(rows()).hasText(new String[] {"Aucun dossier ne correspond."});

        search().choose("outlet", "Guichet").field("show").click();
        page.waitForURL(Pattern.compile("outlet=\\d+"));
        assertThat(rows()).hasCount(3);
        assertThat(search().chosen("outlet")).isEqualTo("Guichet");
    }

    @Test
    @DisplayName("An amount with a comma finds its dossier; what is wrong is said beside its field")
    void finds_an_amount() {
        open("/dossiers/list.xhtml");
        search().fill("amount", "18,00").field("show").click();
        page.waitForURL("**amount=18*");
        assertThat(rows()).hasCount(1);
        assertThat(rows().first()).containsText(sold);

        search().fill("amount", "beaucoup").field("show").click();
        assertThat(search().error("amount")).isVisible();
        assertThat(search().value("amount")).isEqualTo("beaucoup");
        search().fill("amount", "").fill("from", "2020-06-02").fill("until", "2020-06-01");
        search().field("show").click();
        assertThat(search().error("until")).containsText("fin");
        assertThat(rows()).hasCount(1);
        screenshot("backwards");
    }
}
