package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import java.time.LocalDateTime;
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

/** What the page of a global quota asks of the database, counted on the wire. */
@Tag("Q-33")
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class QuotaQueriesIT extends FromOutside {

    private static final int DAYS = 20;
    private static final LocalDateTime FIRST = LocalDateTime.of(2031, 6, 2, 20, 0);

    @Test
    @DisplayName("Q-33 a month of a daily quota asks as often of the database for twenty days with sales as for one")
    void does_not_ask_for_each_day() {
        var tenant = Tenant.open();
        var browser = BackOffice.of(new Team(tenant.owner()).owner());
        var lunch = tenant.activity("Déjeuner")
                .place("Salle", 100)
                .dailyQuota("Tables", 50)
                .category(person("Adulte").ticking("Tables").at("Salle", "9.00"))
                .enter();
        var address = "/quotas/global/view.xhtml?id=" + lunch.quota("Tables") + "&date=";
        sell(tenant, lunch, 0);
        var few = Wire.statementsOf(() -> look(browser, address));

        for (var day = 1; day < DAYS; day++) sell(tenant, lunch, day);

        assertThat(Wire.statementsOf(() -> look(browser, address)))
                .isEqualTo(few)
                .isPositive();
    }

    private static void look(BackOffice browser, String address) {
        assertThat(browser.get(address + FIRST.toLocalDate()).body()).contains("Tables");
    }

    private static void sell(Tenant tenant, Entered lunch, int day) {
        var event = lunch.event(FIRST.plusDays(day));
        tenant.owner().call(new DeskSale(event, lunch.place("Salle"), lunch.category("Adulte"), 1));
    }
}
