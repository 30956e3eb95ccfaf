package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import org.jauge.dossier.PaymentMethod;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.KeySale;
import org.jauge.it.fixture.KeyWork;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Who may say that something was paid. */
@Tag("P-01")
class ConfirmationIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
    }

    @Test
    @DisplayName("P-01 a publishable key has no scope that sells: a payment made elsewhere is not its to confirm")
    void lets_only_the_server_confirm() {
        var browser = tenant.browser();
        var one = line(event, drink.place("A"), drink.category(ADULTE), 1);

        browser.post("/dossiers", sale(one)).expectProblem(403, "forbidden");
        var hold = browser.post("/holds", Bodies.hold(one)).expect(201);
        browser.post("/dossiers", Bodies.saleOf(hold.at("/token"))).expectProblem(403, "forbidden");

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 39 + 1 + 0 [0]");
    }

    @ParameterizedTest(name = "P-01 the service itself takes no {0} from a browser, whatever scopes its key has")
    @EnumSource(mode = Mode.EXCLUDE, names = "FREE")
    void takes_a_browsers_word_for_nothing(PaymentMethod method) {
        assertThat(buy(ADULTE, method)).startsWith("forbidden ").contains("payment-" + method);

        assertThat(drink.placeGauge(event, "A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    @Test
    @DisplayName("P-01 control: what costs nothing needs no confirmation, from a browser neither; no other is free")
    void gives_what_is_free() {
        assertThat(buy("Bébé", PaymentMethod.FREE)).matches("\\d+");
        assertThat(buy(ADULTE, PaymentMethod.FREE)).startsWith("invalid-field ").contains("not-free");
    }

    private String buy(String category, PaymentMethod method) {
        var key = new KeyWork(tenant.owner(), tenant.outletId()).publishable();
        return tenant.as("key:" + key.id(), "BROWSER")
                .call(new KeySale(tenant.outletId(), event, drink.place("A"), drink.category(category), method));
    }
}
