package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.backoffice.BackOffice.viewState;

import java.util.Map;
import org.jauge.it.FromOutside;
import org.jauge.it.Server;
import org.jauge.it.ServerLog;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.ResetOwner;
import org.jauge.it.fixture.Team;
import org.jauge.it.inside.Inside;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("S-03")
class OwnerResetIT extends FromOutside {

    private static final String NOBODY = "JAUGE_OWNER_RESET names no active owner";

    private static final String LINK =
            "JAUGE_OWNER_RESET, valid for an hour: http://localhost:\\d+(/password\\?token=\\S+)";

    @Test
    @DisplayName("S-03 a sole owner who is locked out comes back in by a link of the log, nobody else does")
    void an_owner_comes_back() {
        var team = new Team(Tenant.open().owner());
        var administrator = team.member(Role.ADMINISTRATOR);
        var owner = team.owner();

        offer(administrator.email());
        assertThat(ServerLog.find("(?s)(" + NOBODY + ".*){2}").group()).isNotEmpty(); // the start has said it once
        offer(owner.email());
        var address = ServerLog.find(LINK).group(1);

        var browser = new BackOffice();
        var fields = Map.of("choose:password", "quite another place", "choose:save", "");
        var chosen = browser.postAs(
                address, "choose", fields, viewState(browser.get(address).body()));
        assertThat(chosen.statusCode()).as(chosen.body()).isEqualTo(302);
        assertThat(browser.get("/staff/list.xhtml").body()).contains(owner.name());
        assertThat(new BackOffice().signIn(owner.email(), Team.PASSWORD).statusCode())
                .isEqualTo(200);
    }

    @Test
    @DisplayName("S-03 a start with JAUGE_OWNER_RESET looks for that owner, and says when there is none")
    void a_start_offers_it() {
        assertThat(ServerLog.find(NOBODY).group()).isNotEmpty();
    }

    @Test
    @Tag("A-10")
    @DisplayName("S-03, A-10 the journal knows that the house made an owner a link")
    void the_journal_knows() {
        var tenant = Tenant.open();
        var owner = new Team(tenant.owner()).owner();

        offer(owner.email());

        assertThat(tenant.owner().call(new JournalOf("user"))).contains("system link-issued " + owner.name());
    }

    private static void offer(String email) {
        Inside.of(Server.ADDRESS).as("system", "SYSTEM").call(new ResetOwner(email));
    }
}
