package org.jauge.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.jauge.it.Server;
import org.jspecify.annotations.Nullable;

/**
 * The tabs of one browser session. One waits at the door all the time and opens the others, so they share its process
 * and the scripts and styles that it has read: to begin anew for each test took a good part of a run. Cookies and what
 * pages have stored are forgotten before each test; a session that keeps more than that is given up.
 */
final class Tabs {

    private static @Nullable Tabs shared;

    private final BrowserContext session;
    private final Page waiting;
    private boolean spoiled;

    private Tabs(BrowserContext session) {
        this.session = session;
        waiting = session.newPage();
        waiting.onCrash(page -> spoil());
        waiting.navigate(Server.ADDRESS.resolve("/signin.xhtml").toString());
    }

    /** As if nobody had sat there before. */
    static Tabs of(Browser browser, Browser.NewContextOptions options) {
        var tabs = shared;
        if (tabs == null) {
            tabs = new Tabs(browser.newContext(options));
            shared = tabs;
        }
        tabs.waiting.evaluate("() => localStorage.clear()");
        tabs.session.clearCookies();
        return tabs;
    }

    /** A new one, empty. */
    Page open() {
        return waiting.waitForPopup(() -> waiting.evaluate("() => { window.open(); }"));
    }

    void carry(Cookie cookie) {
        session.addCookies(List.of(cookie));
    }

    /** Nobody sits here after this test. */
    void spoil() {
        spoiled = true;
    }

    void leave() {
        if (spoiled) {
            shared = null;
            session.close();
        } else {
            for (var page : session.pages()) if (page != waiting) page.close();
        }
    }
}
