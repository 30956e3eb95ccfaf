package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.WaitForSelectorState;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page's clock is moved on; the server's is not, so it still knows the session. */
@Tag("S-03")
class SessionEndIT extends BrowserTest {

    private Team team;
    private Team.Member owner;

    @BeforeEach
    void enter() {
        team = new Team(Tenant.open().owner());
        owner = team.owner();
        clock().install();
        signIn(owner);
        open("/activities/new.xhtml");
        input("activity:name").fill("Typed for an hour");
    }

    @Test
    @DisplayName("S-03 two minutes before the session ends the page says so; staying keeps session and typed work")
    void warns_and_stays() {
        assertThat(dialog().isVisible()).isFalse();

        clock().fastForward("28:30");
        dialog().waitFor();
        screenshot("ending");
        assertThat(page.locator("#sessionLeft").innerText()).startsWith("1:");

        page.waitForResponse("**/session", () -> page.locator("#sessionStay").click());
        clock().runFor(2000);
        dialog().waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.HIDDEN));
        assertThat(input("activity:name").inputValue()).isEqualTo("Typed for an hour");
        clock().fastForward("27:00"); // counted from the answer
        assertThat(dialog().isVisible()).isFalse();
    }

    @Test
    @DisplayName("S-03 when the session has ended, what was typed is offered again after signing in")
    void keeps_what_was_typed() {
        clock().fastForward("31:00");
        page.locator(".session-ended").waitFor();
        screenshot("ended");
        page.context().clearCookies(); // the server's session has ended too

        page.locator("#sessionAgain").click();
        page.waitForURL("**/signin.xhtml*");
        input("signin:email").fill(owner.email());
        input("signin:password").fill(Team.PASSWORD);
        input("signin:enter").click();
        page.waitForURL("**/activities/new.xhtml*");

        page.locator("#keptBack").click();
        assertThat(input("activity:name").inputValue()).isEqualTo("Typed for an hour");
    }

    private Locator dialog() {
        return page.locator("#session");
    }
}
