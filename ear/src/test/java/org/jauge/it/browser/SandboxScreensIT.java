package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Browser;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.Map;
import java.util.UUID;
import org.jauge.it.api.ApiAnswer;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.SandboxOn;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page of the payment provider that takes no money, for a customer who is nobody here. */
@Tag("P-01")
class SandboxScreensIT extends BrowserTest {

    private static Tenant tenant;
    private static String line;

    @BeforeAll
    static void enter() {
        tenant = Tenant.open();
        tenant.owner().call(new SandboxOn(true));
        var show = tenant.activity("Spectacle")
                .place("Salle", 30)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
        line = "{\"event\":\"%d\",\"emplacement\":\"%d\",\"category\":\"%d\",\"quantity\":2}"
                .formatted(show.event(), show.place("Salle"), show.category("Adulte"));
    }

    private static ApiAnswer begin() {
        var held = post("/holds", "{\"lines\":[" + line + "]}");
        return post(
                "/holds/" + held.at("/token") + "/payment-attempts",
                "{\"contact\":{\"lastName\":\"Samaranch\"},\"returnUrl\":\"https://shop.example/paid?cart=1\"}");
    }

    private static ApiAnswer post(String path, String body) {
        return tenant.shop()
                .send(
                        "POST",
                        path,
                        BodyPublishers.ofString(body),
                        Map.of(
                                "Content-Type",
                                "application/json",
                                "Idempotency-Key",
                                UUID.randomUUID().toString()));
    }

    private void show(ApiAnswer attempt) {
        open("/sandbox?attempt=" + attempt.at("/id"));
    }

    @Test
    @DisplayName("P-01 he sees what he pays, refuses, pays all the same, and goes back with the attempt's name")
    void pays() {
        var attempt = begin();
        show(attempt);
        assertThat(page.locator("h1")).hasText("Paiement d’essai");
        assertThat(page.locator(".money")).containsText("18,00");
        screenshot("open");

        input("sandbox:refuse").click();
        assertThat(page.locator("#state")).hasText("Refusé : rien n’a été payé.");
        show(attempt);
        input("sandbox:pay").click();

        assertThat(page.locator("#state")).hasText("Payé.");
        assertThat(input("sandbox:back"))
                .hasAttribute("href", "https://shop.example/paid?cart=1&attempt=" + attempt.at("/id"));
        page.setViewportSize(390, 844);
        screenshot("paid-narrow");
        var beyond = (Number) page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        assertThat(beyond.intValue()).isNotPositive();
    }

    @Test
    @DisplayName("P-01 in English, given up; and an address that is nobody's says so")
    void gives_up() {
        var english = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("en-GB").setViewportSize(1280, 800));
        try (english) {
            page = english.newPage();
            show(begin());
            input("sandbox:abandon").click();
            assertThat(page.locator("#state")).hasText("Given up: nothing was paid.");
            screenshot("abandoned-english");
            open("/sandbox?attempt=nobody");
            assertThat(page.locator("main")).containsText("There is nothing to pay at this address.");
        }
    }
}
