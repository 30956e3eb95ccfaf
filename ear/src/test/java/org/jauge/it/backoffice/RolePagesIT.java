package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Map;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.ActivityPlan;
import org.jauge.it.fixture.Team;
import org.jauge.it.fixture.Thing;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page on which somebody can do nothing is not there for him. */
@Tag("A-09")
class RolePagesIT extends FromOutside {

    private static final Map<Role, BackOffice> BROWSERS = new EnumMap<>(Role.class);

    private static Furnished house;
    private static Team people;

    @BeforeAll
    static void open() {
        BROWSERS.clear();
        house = Furnished.open();
        people = new Team(house.tenant().owner());
    }

    @ParameterizedTest(name = "A-09 {0} is for {1} and up, also under its short address")
    @CsvSource({
        "/activities/new, ADMINISTRATOR, ACTIVITY_MANAGER",
        "/models/edit, ADMINISTRATOR, ACTIVITY_MANAGER",
        "/quotas/global/edit, ADMINISTRATOR, ACTIVITY_MANAGER",
        "/profiles/edit, ADMINISTRATOR, ACTIVITY_MANAGER",
        "/calendar/new, ACTIVITY_MANAGER, BOX_OFFICE",
        "/calendar/series, ACTIVITY_MANAGER, BOX_OFFICE",
        "/calendar/week, ACTIVITY_MANAGER, BOX_OFFICE",
        "/activities/copy, ADMINISTRATOR, ACTIVITY_MANAGER",
        "/pricelists/new, ACTIVITY_MANAGER, BOX_OFFICE",
        "/emplacements/edit, ACTIVITY_MANAGER, BOX_OFFICE",
        "/categories/edit, ACTIVITY_MANAGER, BOX_OFFICE",
        "/quotas/edit, ACTIVITY_MANAGER, BOX_OFFICE"
    })
    void new_things_are_for_who_may_make_them(String page, Role least, Role less) {
        var query = "?activity=" + house.id(Thing.ACTIVITY);
        var may = browser(least);
        for (var address : new String[] {page + ".xhtml" + query, page + query}) {
            var seen = may.get(address);
            assertThat(seen.statusCode()).as(address).isEqualTo(200);
            assertThat(seen.body()).as(address).contains(":save");
            for (var other : new Role[] {less, Role.READER})
                assertThat(browser(other).get(address).statusCode())
                        .as(other + " " + address)
                        .isEqualTo(404);
        }
    }

    @Test
    @Tag("R-14")
    @Tag("S-04")
    @DisplayName("R-14, S-04 an external clerk opens the external box office and no other page of the house")
    void an_external_clerk_is_confined() {
        var clerk = browser(Role.EXTERNAL_CLERK);
        var closed = new ArrayList<String>();

        for (var page : Pages.names()) {
            if (page.matches("(errors/.*|signin|setup|password|forgotten|sandbox|index|boxoffice/external/.*)"))
                continue;
            for (var address : new String[] {"/" + page + ".xhtml", "/" + page})
                assertThat(clerk.get(address).statusCode()).as(address).isEqualTo(404);
            closed.add(page);
        }

        assertThat(closed).hasSizeGreaterThan(60).contains("account", "boxoffice/list", "tickets/print", "till/list");
        for (var own : new String[] {"list", "account"})
            assertThat(clerk.get("/boxoffice/external/" + own + ".xhtml").statusCode())
                    .as(own)
                    .isEqualTo(200);
        for (var front : new String[] {"/", "/index.xhtml", "/boxoffice"})
            assertThat(clerk.get(front).headers().firstValue("Location"))
                    .as(front)
                    .hasValueSatisfying(there -> assertThat(there).endsWith("/boxoffice/external/list.xhtml"));
    }

    @ParameterizedTest(name = "R-14 {0} and the external box office: {1}")
    @CsvSource({"BOX_OFFICE, 200", "OWNER, 200", "READER, 404"})
    void whoever_sells_may_sell_outside(Role role, int status) {
        var page = browser(role).get("/boxoffice/external/list.xhtml");

        assertThat(page.statusCode()).isEqualTo(status);
        assertThat(browser(role)
                        .get("/boxoffice/left?events=" + house.id(Thing.EVENT))
                        .statusCode())
                .isEqualTo(status);
    }

    /** Each signs in once. */
    private static BackOffice browser(Role role) {
        return BROWSERS.computeIfAbsent(role, each -> BackOffice.of(people.member(each)));
    }

    @Test
    @Tag("E-13")
    @DisplayName("E-13 where the model allows one emplacement, there is no page for a second")
    void offers_no_second_emplacement() {
        var single = ActivityPlan.of(house.tenant().owner(), "Cinéma " + house.mark())
                .place("Salle", 50)
                .enter();

        var answer = BackOffice.of(people.owner()).get("/emplacements/edit.xhtml?activity=" + single.activityId());

        assertThat(answer.statusCode()).isEqualTo(404);
    }
}
