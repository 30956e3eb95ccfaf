package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.UUID;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class InvitationIT extends BrowserTest {

    private final String email = UUID.randomUUID() + "@it.example";

    @Test
    @Tag("S-03")
    @DisplayName("S-03 invited on a screen, by a link one chooses a password, is in, and comes back with it")
    void from_invitation_to_sign_in() {
        signIn(new Team(Tenant.open().owner()).owner());
        var link = invited("Ivy", "BOX_OFFICE");

        var guest = page.context().browser().newContext(sessionOptions());
        try (guest) {
            page = guest.newPage();
            page.navigate(link);
            input("choose:password").fill(Team.PASSWORD);
            input("choose:save").click();
            page.waitForURL("**/index.xhtml");
            assertThat(page.locator("#menu a[href='/boxoffice/list.xhtml']")).isVisible();
            assertThat(page.locator("#menu a[href^='/staff']")).hasCount(0);

            input("visitor:signOut").click();
            page.waitForURL("**/signin.xhtml");
            page.navigate(link);
            assertThat(page.locator("h1")).hasText("Ce lien ne fonctionne plus");
            signIn(new Team.Member(0, "Ivy", email));
            assertThat(page.locator(".visitor-name")).hasText("Ivy");
        }
    }

    /** Answers the link that the screen shows once. */
    private String invited(String name, String role) {
        open("/staff/new.xhtml");
        input("staff:email").fill(email);
        input("staff:name").fill(name);
        input("staff:role").selectOption(role);
        input("staff:save").click();
        screenshot("link");
        return input("staff:link").inputValue();
    }
}
