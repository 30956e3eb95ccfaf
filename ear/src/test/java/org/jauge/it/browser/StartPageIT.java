package org.jauge.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StartPageIT extends BrowserTest {

    @Test
    void the_start_page_is_there() {
        open("/");

        screenshot("start");
        assertThat(page.title()).contains("Jauge");
        assertThat(page.locator("h1").innerText()).isNotBlank();
    }
}
