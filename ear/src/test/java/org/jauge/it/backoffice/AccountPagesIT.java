package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Furnished;
import org.jauge.it.fixture.AccountWork;
import org.jauge.it.fixture.Team;
import org.jauge.it.fixture.Thing;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Who works for one activity sees nothing of the account: no menu, no page, no service. */
@Tag("A-09")
class AccountPagesIT extends FromOutside {

    private static List<String> folders = List.of();
    private static Furnished house;

    @BeforeAll
    static void furnish() {
        folders = Pages.accountFolders();
        house = Furnished.open();
    }

    @ParameterizedTest(name = "A-09 {0} of one activity sees no account-level menu and opens no account-level page")
    @EnumSource(names = {"READER", "BOX_OFFICE", "ACTIVITY_MANAGER"})
    void pages_are_closed(Role role) {
        var own = house.id(Thing.ACTIVITY);
        var people = new Team(house.tenant().owner());
        var browser = BackOffice.of(people.member(role, Long.parseLong(own)));
        var owner = BackOffice.of(people.owner());

        var menu = browser.get("/index.xhtml").body();
        var ownersMenu = owner.get("/index.xhtml").body();

        assertThat(folders).hasSizeGreaterThanOrEqualTo(10);
        for (var folder : folders) {
            assertThat(ownersMenu).contains("\"/" + folder);
            assertThat(menu).doesNotContain("\"/" + folder);
        }
        var pages = accountPages();
        assertThat(pages).hasSizeGreaterThanOrEqualTo(20);
        for (var page : pages) {
            assertMissing(browser, page + ".xhtml?id=" + house.id(Thing.GLOBAL_QUOTA), house);
            assertMissing(browser, page, house); // also without its suffix
        }
        assertThat(browser.get("/calendar/list.xhtml?activity=" + own).statusCode())
                .isEqualTo(200);
    }

    /** In a house of its own: what the owner may do is done. */
    @Test
    @DisplayName("A-09 whoever works for one activity is refused by every account-level service")
    void services_are_closed() {
        var worked = Furnished.open();
        var people = new Team(worked.tenant().owner());
        var activity = Long.parseLong(worked.id(Thing.ACTIVITY));

        for (var role : List.of(Role.READER, Role.BOX_OFFICE, Role.ACTIVITY_MANAGER)) {
            var member = people.member(role, activity);
            var inside = worked.tenant().as("staff:" + member.id(), role.name());
            for (var work : AccountWork.values())
                assertThatThrownBy(() -> inside.call(work))
                        .as("%s by %s", work, role)
                        .hasMessageMatching("(?s).*(EJBAccessException|Forbidden).*");
        }
        for (var work : AccountWork.values())
            assertThat(worked.tenant().owner().call(work)).as("the owner may").isNotEmpty();
    }

    private static List<String> accountPages() {
        return Pages.names().stream()
                .filter(page -> folders.stream().anyMatch(page::startsWith))
                .map(page -> "/" + page)
                .toList();
    }

    private static void assertMissing(BackOffice browser, String page, Furnished house) {
        var answer = browser.get(page);
        assertThat(answer.statusCode()).as(page).isEqualTo(404);
        assertThat(answer.body()).as(page).contains("<h1>Page not found</h1>").doesNotContain(house.mark());
    }
}
