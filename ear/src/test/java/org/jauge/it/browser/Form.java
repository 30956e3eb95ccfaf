package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;

/** One form of the back office: its fields by name, saved by its button. */
final class Form {

    private final Page page;
    private final String id;

    Form(Page page, String id) {
        this.page = page;
        this.id = id;
    }

    Locator field(String name) {
        return page.locator("[id='" + id + ":" + name + "']");
    }

    Form fill(String name, String value) {
        field(name).fill(value);
        return this;
    }

    Form choose(String name, String label) {
        field(name).selectOption(new SelectOption().setLabel(label));
        return this;
    }

    Form tick(String name, boolean wanted) {
        if (isTicked(name) != wanted) field(name).locator(".ui-chkbox-box").click();
        return this;
    }

    boolean isTicked(String name) {
        return field(name + "_input").isChecked();
    }

    String value(String name) {
        return field(name).inputValue();
    }

    /** The label of what is chosen. */
    String chosen(String name) {
        return field(name).locator("option:checked").innerText().strip();
    }

    void send() {
        field("save").click();
    }

    /** Sends the form and waits for the page that says it is done; an earlier message may stand there still. */
    void save() {
        BrowserTest.answered(page, this::send);
        assertThat(page.locator(".ui-messages-info").first()).isVisible();
    }

    Locator error(String name) {
        return page.locator(".field:has([id='" + id + ":" + name + "']) .ui-message-error, td:has([id='" + id + ":"
                + name + "']) .ui-message-error");
    }
}
