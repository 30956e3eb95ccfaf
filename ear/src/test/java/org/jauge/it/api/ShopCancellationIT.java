package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.DRINK;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import java.util.EnumSet;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop cancels what it has sold. */
@Tag("Q-16")
class ShopCancellationIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiAnswer sold;

    @BeforeEach
    void buy() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        sold = tenant.shop()
                .post("/dossiers", sale(line(event, drink.place("A"), drink.category(SPECIAL), 3)))
                .expect(201);
    }

    @Test
    @DisplayName("Q-16 one ticket of three: 25 = 23 + 0 + 2 [2]; then the rest; the same request id cancels once")
    void cancels() {
        var one = "{\"reason\":\"ill\",\"tickets\":[\"" + sold.at("/tickets/0/code") + "\"]}";
        var id = UUID.randomUUID().toString();

        var shop = tenant.shop();
        var left = shop.post(cancellation(), id, one).expect(200);
        assertThat(left.at("/tickets/0/state")).isEqualTo("CANCELLED");
        assertThat(left.at("/tickets/1/state")).isEqualTo("VALID");
        assertThat(shop.post(cancellation(), id, one).expect(200).text()).isEqualTo(left.text());
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 23 + 0 + 2 [2]");
        shop.post(cancellation(), one).expectProblem(409, "ticket-cancelled");

        var all = "{\"reason\":\"ill\"}";
        var gone = shop.post(cancellation(), id + "all", all).expect(200);
        assertThat(gone.at("/state")).isEqualTo("CANCELLED");
        assertThat(shop.post(cancellation(), id + "all", all).expect(200).text())
                .isEqualTo(gone.text());
        shop.post(cancellation(), all).expectProblem(409, "nothing-to-cancel");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 25 + 0 + 0 [0]");
    }

    @Test
    @Tag("S-05")
    @DisplayName("S-05 a browser cancels no sale, nor does a key without the scope SALES, nor another outlet's")
    void keeps_to_its_own() {
        var reason = "{\"reason\":\"ill\"}";
        var desk = tenant.owner()
                .call(new DeskSale(event, drink.place("A"), drink.category(SPECIAL), 1))
                .toString();
        var reader = tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.HOLDS, Scope.DOSSIERS));

        tenant.browser()
                .with("Dossier-Token", sold.at("/token"))
                .post(cancellation(), reason)
                .expectProblem(409, "not-booked");
        tenant.browser().post(cancellation(), reason).expectProblem(404, "not-found");
        reader.post(cancellation(), reason).expectProblem(403, "forbidden");
        tenant.shop().post("/dossiers/" + desk + "/cancellation", reason).expectProblem(403, "forbidden");
        tenant.shop().post(cancellation(), "{}").expectError("reason required");
        tenant.shop()
                .post(cancellation(), "{\"reason\":\"ill\",\"tickets\":[\"X\"]}")
                .expectError("tickets unknown");
        assertThat(drink.quotaGauge(event, DRINK)).isEqualTo("25 = 21 + 0 + 4 [4]");
    }

    private String cancellation() {
        return "/dossiers/" + sold.at("/number") + "/cancellation";
    }
}
