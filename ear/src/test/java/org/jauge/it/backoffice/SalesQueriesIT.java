package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Team;
import org.jauge.it.harness.Wire;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a look at the reports asks of the database, counted on the wire. */
@Tag("P-02")
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class SalesQueriesIT extends FromOutside {

    @Test
    @DisplayName("P-02 a report asks as often of the database for twenty sales as for one")
    void does_not_ask_for_each_sale() {
        var tenant = Tenant.open();
        var browser = BackOffice.of(new Team(tenant.owner()).owner());
        var show = tenant.activity("Cinéma")
                .place("Salle", 100)
                .category(person("Adulte").at("Salle", "9.00"))
                .category(person("Enfant").at("Salle", "5.00"))
                .enter();
        sell(tenant, show, "Adulte", 1);
        var few = asked(browser);

        sell(tenant, show, "Adulte", 10);
        sell(tenant, show, "Enfant", 9);

        assertThat(asked(browser)).isEqualTo(few).isPositive();
    }

    private static void sell(Tenant tenant, Entered show, String category, int times) {
        for (var i = 0; i < times; i++)
            tenant.owner().call(new DeskSale(show.event(), show.place("Salle"), show.category(category), 1));
    }

    private static long asked(BackOffice browser) {
        return Wire.statementsOf(() -> assertThat(browser.get("/sales/list.xhtml?by=DAY-CATEGORY-CLERK-METHOD")
                        .body())
                .contains("Adulte"));
    }
}
