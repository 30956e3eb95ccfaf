package org.jauge.it.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;

/** A window of somebody who is signed in; each person signs in once, later windows have his session. */
abstract class SignedInTest extends BrowserTest {

    private static final Map<String, String> SESSIONS = new ConcurrentHashMap<>();

    /** Address of whoever sits before the screen. */
    abstract String email();

    @BeforeEach
    void signIn() {
        if (SESSIONS.containsKey(email())) return;
        open("/signin.xhtml");
        field("signin:email").fill(email());
        field("signin:password").fill(House.PASSWORD);
        field("signin:enter").click();
        page.waitForURL(url -> !url.contains("/signin.xhtml"));
        SESSIONS.put(email(), page.context().storageState());
    }

    @Override
    protected Browser.NewContextOptions sessionOptions() {
        var options = super.sessionOptions();
        var session = SESSIONS.get(email());
        return session == null ? options : options.setStorageState(session);
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
