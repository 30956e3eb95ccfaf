package org.jauge.it.browser;

import com.microsoft.playwright.Locator;
import org.jauge.it.backoffice.BackOffice;
import org.junit.jupiter.api.BeforeEach;

/** A tab of somebody who is signed in: once for all tests of a class. */
abstract class SignedInTest extends BrowserTest {

    /** Of whoever sat there last. */
    private static String session = "";

    private static String sitting = "";

    /** Address of whoever sits before the screen. */
    abstract String email();

    @BeforeEach
    void signIn() {
        if (!sitting.equals(email())) {
            session = BackOffice.sessionOf(email(), House.PASSWORD);
            sitting = email();
        }
        goOn(session);
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
