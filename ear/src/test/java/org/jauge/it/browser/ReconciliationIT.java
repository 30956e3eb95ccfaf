package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.gauge.GaugeKey;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.Tampered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class ReconciliationIT extends SignedInTest {

    private static House house;
    private static String administrator;
    private static String gauge;

    /** A house in which something was sold. */
    @BeforeAll
    static void open() {
        house = House.open();
        administrator = house.colleague("Adam", Role.ADMINISTRATOR);
        var drink = FxDrink.enter(house.owner());
        var event = drink.event();
        house.call(new DeskSale(event, drink.place("A"), drink.category(FxDrink.COUPLE), 2));
        gauge = GaugeKey.emplacement(event, drink.place("A")).toString();
    }

    @Override
    String email() {
        return administrator;
    }

    private String found() {
        open("/reports/reconciliation.xhtml");
        field("now:run").click();
        page.waitForURL("**run=*");
        return read(page.locator("section.card h2"));
    }

    @Test
    @Tag("C-08")
    @Tag("Q-14")
    @DisplayName("C-08, Q-14 a run on demand finds 0 differences after sales")
    void finds_nothing_after_sales() {
        assertThat(found()).isEqualTo("Différences : 0");

        assertThat(page.locator("[id='runs'] tbody tr").first()).containsText("Adam");
    }

    @Test
    @Tag("C-08")
    @DisplayName("C-08 a counter that somebody changed in the database is found, and gone once it is right again")
    void finds_a_counter_that_was_tampered_with() {
        house.call(new Tampered(gauge, 1));

        assertThat(found()).isNotEqualTo("Différences : 0");
        assertThat(read(field("differences"))).contains(gauge, "Utilisé, selon les mouvements 5 4");
        screenshot("differences");
        house.call(new Tampered(gauge, -1));

        assertThat(found()).isEqualTo("Différences : 0");
    }
}
