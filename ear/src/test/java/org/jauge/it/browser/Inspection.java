package org.jauge.it.browser;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** What every page is looked at for: its words, its width, and whether all of it is reached without a mouse. */
final class Inspection {

    private static final int DESK = 1280;
    private static final int PHONE = 390;
    private static final int HEIGHT = 800;

    /**
     * Script that answers what can be clicked and has no stop of the Tab key: a box that is ticked has one in a hidden
     * field beside it, a label in its own, a grid of prices one for all its cells. What stands within such a stop
     * is reached with it.
     */
    private static final String BEYOND_TAB = """
            () => {
              const shown = e => e.getClientRects().length > 0 && getComputedStyle(e).visibility === 'visible';
              const off = e => e.closest(':disabled, .ui-state-disabled, [aria-disabled=true]');
              const field = e => e.tagName === 'LABEL' ? e.control
                : e.matches('.ui-chkbox-box, .ui-radiobutton-box') ? e.parentElement.querySelector('input') : e;
              const stops = e => e && shown(e) && !e.closest('[inert]')
                && (e.tabIndex >= 0 || e.closest('.grid')?.querySelector('[tabindex="0"]'));
              const clicked = 'a[href], button, input:not([type=hidden]), select, textarea, summary, label,'
                + ' [role=button], [role=link], [role=tab], .ui-chkbox-box, .ui-radiobutton-box';
              const also = '[onclick], [class*="-trigger"]';
              const within = e => e.parentElement && (e.parentElement.tabIndex >= 0 || within(e.parentElement));
              return [...document.querySelectorAll(clicked + ', ' + also)]
                .filter(e => e.matches(clicked) || !within(e))
                .filter(e => shown(e) && !off(e) && !(e.tagName === 'LABEL' && (!e.control || off(e.control))))
                .filter(e => !stops(field(e)))
                .map(e => e.outerHTML.slice(0, 200));
            }
            """;

    /**
     * Script that puts the page of an address into this window, where scripts and styles are loaded already, and
     * answers what it says; tables on a phone have the titles that the page's own script gives them.
     */
    private static final String BROUGHT = """
            async () => {
              const answer = await fetch('%s');
              const read = new DOMParser().parseFromString(await answer.text(), 'text/html');
              if (read.documentElement.lang !== 'en' || !answer.ok)
                throw new Error(answer.url + ' answers ' + answer.status + ' in ' + read.documentElement.lang);
              document.body.replaceWith(document.adoptNode(read.body));
              for (const table of document.querySelectorAll('.ui-datatable table')) {
                const titles = [...table.querySelectorAll('thead th')].map(head => head.textContent.trim());
                for (const row of table.querySelectorAll('tbody > tr'))
                  [...row.children].forEach((cell, at) => { if (titles[at]) cell.dataset.title = titles[at]; });
              }
              return (%s)(document);
            }
            """;

    private final Page page;
    private final Consumer<String> picture;
    private final List<String> wrong = new ArrayList<>();

    /** @param picture takes one of the window, by its name */
    Inspection(Page page, Consumer<String> picture) {
        this.page = page;
        this.picture = picture;
    }

    /** Addresses, each with what is not in order there. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    void asOnDesk() {
        page.setViewportSize(DESK, HEIGHT);
    }

    /** The page that is open as on a desk, there and on a phone. */
    void look(String language, String address, String name) {
        judge(language, address, strings("() => (" + Texts.VISIBLE + ")(document)"));
        for (var control : strings(BEYOND_TAB)) wrong.add(address + " has no way by Tab to " + control);
        measure(language, address, name, DESK);
        page.setViewportSize(PHONE, HEIGHT);
        measure(language, address, name, PHONE);
    }

    /** The page of an address on a phone; brought into the one that is open, which is a phone's by now. */
    void lookInEnglish(String address, String name) {
        judge("en", address, strings(BROUGHT.formatted(address, Texts.VISIBLE)));
        measure("en", address, name, PHONE);
    }

    private void measure(String language, String address, String name, int width) {
        var beyond = page.evaluate("() => document.documentElement.scrollWidth - window.innerWidth");
        if (((Number) beyond).intValue() > 0)
            wrong.add(address + " in " + language + " is too wide by " + beyond + " at " + width);
        picture.accept(language + " " + name + " " + width);
    }

    private void judge(String language, String address, List<String> found) {
        var texts = Texts.in(language);
        for (var text : found) if (texts.isWrong(text)) wrong.add(address + " says " + text);
    }

    @SuppressWarnings("unchecked")
    List<String> strings(String script) {
        return (List<String>) page.evaluate(script);
    }
}
