package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.jauge.it.FromOutside;
import org.jauge.it.ServerLog;
import org.jauge.it.fixture.BrokenCurrency;
import org.jauge.it.fixture.CategoryPlan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class UnexpectedIT extends FromOutside {

    @Test
    @Tag("S-07")
    @DisplayName("S-07 a failure inside is told to a shop by a reference of the log and nothing else")
    void tells_a_reference() {
        var tenant = Tenant.open();
        var show = tenant.activity("Show")
                .place("Room", 40)
                .category(CategoryPlan.person("Adult").at("Room", "10.00"))
                .enter();
        var event = show.event();
        assertThat(tenant.owner().call(new BrokenCurrency(show.activityId()))).isEqualTo(1);

        var answer = tenant.shop().get("/events/" + event + "/availability").expectProblem(500, "unexpected");

        assertThat(answer.text()).doesNotContain("???", "Currency");
        var reference = answer.at("/reference");
        assertThat(reference).hasSize(36);
        assertThat(ServerLog.find("API failure " + reference).group()).isNotEmpty();
    }
}
