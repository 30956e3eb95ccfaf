package org.jauge.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;

/**
 * A window of somebody who is signed in. He signs in once; his windows have the same cookies and share what the browser
 * has kept of scripts and styles, as at a desk: to read them anew for each took a good part of a run.
 */
abstract class SignedInTest extends BrowserTest {

    /** Of whoever sat there last. */
    private static @Nullable BrowserContext desk;

    private static String sitting = "";
    private static List<Cookie> cookies = List.of();

    /** Address of whoever sits before the screen. */
    abstract String email();

    @Override
    protected BrowserContext session(Browser browser) {
        var kept = desk;
        if (kept != null && sitting.equals(email())) {
            kept.clearCookies();
            kept.addCookies(cookies);
            return kept;
        }
        if (kept != null) kept.close();
        cookies = List.of();
        sitting = email();
        var session = super.session(browser);
        desk = session;
        return session;
    }

    @BeforeEach
    void signIn() {
        if (!cookies.isEmpty()) return;
        open("/signin.xhtml");
        field("signin:email").fill(email());
        field("signin:password").fill(House.PASSWORD);
        field("signin:enter").click();
        page.waitForURL(url -> !url.contains("/signin.xhtml"));
        cookies = page.context().cookies();
    }

    @Override
    protected void leave(BrowserContext session) {
        session.pages().forEach(Page::close);
    }

    Locator field(String id) {
        return page.locator("[id='" + id + "']");
    }

    /** What the page says about what was done or refused. */
    Locator messages() {
        return page.locator("#messages li, [id='messages'] .ui-messages-info, [id='messages'] .ui-messages-error");
    }

    /** What a reader reads: French spaces before a colon or in an amount are spaces to him. */
    static String read(Locator locator) {
        return locator.innerText().replaceAll("[\\s\\u00a0\\u202f]+", " ").strip();
    }
}
