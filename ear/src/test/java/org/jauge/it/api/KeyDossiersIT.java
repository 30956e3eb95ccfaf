package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;

import org.jauge.activity.ActivityState;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.NewState;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What was sold is read by keys of the kind that could have sold it. */
@Tag("S-05")
class KeyDossiersIT extends FromOutside {

    private Tenant tenant;
    private ApiClient live;
    private ApiClient trial;

    @BeforeEach
    void open() {
        tenant = Tenant.open();
        live = tenant.shop();
        trial = tenant.testShop();
    }

    @Test
    @DisplayName("S-05 a test key reads no real buyer's dossier or ticket, a live key none of a trial")
    void reads_its_own_kind() {
        var bought = sold(live, show(ActivityState.ACTIVE));
        var tried = sold(trial, show(ActivityState.TEST));

        assertReads(live, bought);
        assertReads(trial, tried);
        assertMissing(trial, bought);
        assertMissing(live, tried);
        guest(tried).expectProblem(404, "not-found");
        guest(bought).expect(200);
    }

    @Test
    @DisplayName("S-05 a shop still reads what it sold of an activity that is inactive by now; a test key does not")
    void reads_what_it_sold() {
        var show = show(ActivityState.ACTIVE);
        var bought = sold(live, show);

        tenant.owner().call(new NewState(show.activityId(), ActivityState.INACTIVE));

        assertReads(live, bought);
        assertMissing(trial, bought);
    }

    private Entered show(ActivityState state) {
        return tenant.activity("Show " + state)
                .state(state)
                .place("Salle", 20)
                .category(CategoryPlan.person("Adulte").at("Salle", "10.00"))
                .enter();
    }

    private static ApiAnswer sold(ApiClient shop, Entered show) {
        var adult = line(show.event(), show.place("Salle"), show.category("Adulte"), 1);
        return shop.post("/dossiers", sale(adult)).expect(201);
    }

    private ApiAnswer guest(ApiAnswer dossier) {
        return tenant.browser().with("Dossier-Token", dossier.at("/token")).get("/dossiers/" + dossier.at("/number"));
    }

    private static void assertReads(ApiClient shop, ApiAnswer dossier) {
        assertThat(shop.get("/dossiers/" + dossier.at("/number")).expect(200).at("/token"))
                .isEqualTo(dossier.at("/token"));
        shop.get("/tickets/" + dossier.at("/tickets/0/code")).expect(200);
    }

    private static void assertMissing(ApiClient shop, ApiAnswer dossier) {
        shop.get("/dossiers/" + dossier.at("/number")).expectProblem(404, "not-found");
        shop.get("/tickets/" + dossier.at("/tickets/0/code")).expectProblem(404, "not-found");
    }
}
