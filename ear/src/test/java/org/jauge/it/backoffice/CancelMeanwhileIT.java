package org.jauge.it.backoffice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import java.util.concurrent.CompletableFuture;
import org.jauge.it.FromOutside;
import org.jauge.it.api.Tenant;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.Team;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A clerk looks at what to cancel while a shop cancels the same, ticket by ticket. */
@Tag("Q-15")
class CancelMeanwhileIT extends FromOutside {

    private static final int TICKETS = 20;

    @Test
    @DisplayName("Q-15 what to cancel is shown as it is, however often it changes while the page is made")
    void opens_while_it_changes() {
        var tenant = Tenant.open();
        var drink = FxDrink.enter(tenant.owner());
        var sold = tenant.shop()
                .post("/dossiers", sale(line(drink.event(), drink.place("A"), drink.category(SPECIAL), TICKETS)))
                .expect(201);
        var clerk = BackOffice.of(new Team(tenant.owner()).owner());
        var address = "/dossiers/cancel.xhtml?number=" + sold.at("/number");
        var looks = 0;

        var shop = CompletableFuture.runAsync(() -> {
            for (var ticket = 0; ticket < TICKETS; ticket++)
                tenant.shop()
                        .post(
                                "/dossiers/" + sold.at("/number") + "/cancellation",
                                "{\"reason\":\"ill\",\"tickets\":[\"" + sold.at("/tickets/" + ticket + "/code")
                                        + "\"]}")
                        .expect(200);
        });
        for (; !shop.isDone(); looks++) assertThat(clerk.get(address).statusCode()).isEqualTo(200);

        shop.join();
        assertThat(looks).isPositive();
        assertThat(clerk.get(address).statusCode()).isEqualTo(200);
    }
}
