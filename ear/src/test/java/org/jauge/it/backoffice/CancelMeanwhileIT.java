package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import java.util.concurrent.CompletableFuture;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk looks at what to cancel while somebody else cancels the same, ticket by ticket. */
@Tag("Q-15")
class CancelMeanwhileIT extends FromOutside {

    private static final int TICKETS = 20;

    @Test
    @DisplayName("Q-15 what to cancel is shown as it is, however often it changes while the page is made")
    void opens_while_it_changes() {
        var tenant = Tenant.open();
        var drink = FxDrink.enter(tenant.owner());
        var number = tenant.owner()
                .call(new DeskSale(drink.event(), drink.place("A"), drink.category(SPECIAL), TICKETS))
                .toString();
        var clerk = BackOffice.of(new Team(tenant.owner()).owner());
        var address = "/dossiers/cancel.xhtml?number=" + number;
        var looks = 0;

        var others = CompletableFuture.runAsync(() -> {
            for (var ticket = 0; ticket < TICKETS; ticket++) tenant.owner().call(new FirstTicketCancelled(number));
        });
        for (; !others.isDone(); looks++)
            assertThat(clerk.get(address).statusCode()).isEqualTo(200);

        others.join();
        assertThat(looks).isPositive();
        assertThat(clerk.get(address).statusCode()).isEqualTo(200);
    }
}
