package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.jauge.merchant.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** An external clerk's own name, language and password: all that he has of the house beside his box office. */
@Tag("R-14")
@Tag("S-03")
class ExternalAccountIT extends BrowserTest {

    private static final String ANOTHER = "another-place-to-take";

    private void enter(String email, String password) {
        open("/signin.xhtml");
        input("signin:email").fill(email);
        input("signin:password").fill(password);
        input("signin:enter").click();
    }

    @Test
    @DisplayName(
            "R-14, S-03 an external clerk changes his language and his password on a page of his own, and no other")
    void changes_his_own() {
        var house = House.open();
        var clerk = house.colleague("Dora", Role.EXTERNAL_CLERK);
        enter(clerk, House.PASSWORD);
        page.waitForURL("**/boxoffice/external/list.xhtml");
        page.setViewportSize(390, 844); // on a phone, too
        page.locator(".visitor > a").click();
        page.waitForURL("**/boxoffice/external/account.xhtml");

        input("account:language").selectOption("en");
        answered(() -> page.locator("[id='account'] .button-main").click());
        assertThat(page.locator("h1")).hasText("My account");
        screenshot("account");
        input("password:presentPassword").fill(House.PASSWORD);
        input("password:password").fill(ANOTHER);
        answered(() -> page.locator("[id='password'] .button-main").click());
        assertThat(page.locator("#messages")).containsText("Your password was changed");

        input("visitor:signOut").click();
        page.waitForURL("**/signin.xhtml*");
        enter(clerk, ANOTHER);
        page.waitForURL("**/boxoffice/external/list.xhtml");
    }
}
