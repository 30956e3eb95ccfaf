package org.jauge.it.browser;

import com.microsoft.playwright.Page;

/** Somebody without a mouse: where he is, Tab and the page itself have brought him. */
final class Keyboard {

    private static final int PRESSES_MAX = 150;

    private final Page page;

    Keyboard(Page page) {
        this.page = page;
    }

    /** Over the menu of a page that was just opened, by its first link. */
    Keyboard skipMenu() {
        press("Tab");
        if (!fits("(there, link) => there.matches(link)", ".skip")) throw new AssertionError("No way over the menu");
        press("Enter");
        page.waitForFunction("() => document.activeElement.id === 'content'");
        return this;
    }

    /** On by Tab to the next of these. */
    Keyboard to(String selector) {
        return reach("(there, selector) => there.matches(selector)", selector);
    }

    /** On by Tab to the link or button that says so. */
    Keyboard toText(String text) {
        return reach("(there, text) => there.textContent.trim() === text", text);
    }

    /** In the list of choices that he is at, down to the one that begins so. */
    Keyboard choose(String start) {
        press("Home");
        for (var presses = 0; presses < PRESSES_MAX; presses++) {
            if (fits("(there, start) => there.selectedOptions[0].text.trim().startsWith(start)", start)) return this;
            press("ArrowDown");
        }
        throw new AssertionError("No choice begins with " + start);
    }

    Keyboard type(String text) {
        page.keyboard().type(text);
        return this;
    }

    Keyboard press(String key) {
        page.keyboard().press(key);
        return this;
    }

    private Keyboard reach(String script, String wanted) {
        for (var presses = 0; presses < PRESSES_MAX; presses++) {
            press("Tab");
            if (fits(script, wanted)) return this;
        }
        throw new AssertionError("Not reached by Tab: " + wanted);
    }

    private boolean fits(String script, String wanted) {
        return (boolean) page.evaluate("wanted => (" + script + ")(document.activeElement, wanted)", wanted);
    }
}
