package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.it.harness.Wire;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What a customer's dashboard asks of the database, counted on the wire. */
@Tag("D-05")
@EnabledIfSystemProperty(named = "jauge.it.database", matches = "postgresql")
class PersonalSpaceQueriesIT extends FromOutside {

    private static final int MANY = 8;

    private final Tenant tenant = Tenant.open();

    @Test
    @DisplayName("D-05 what a customer has to do asks as often of the database for eight events as for one")
    void does_not_ask_for_each_row() {
        var drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var one = booked(drink, "one@it.example", 1);
        var many = booked(drink, "many@it.example", MANY);

        assertThat(asked(many, MANY)).isEqualTo(asked(one, 1)).isPositive();
    }

    /** At an event each; answers the customer's number. */
    private String booked(Entered drink, String email, int events) {
        var contact = "";
        for (var day = 0; day < events; day++) {
            var adult = line(drink.event(Entered.EVENING.plusDays(day)), drink.place("A"), drink.category(ADULTE), 1);
            var body = booking(adult).replace("m.samaranch@it.example", email);
            contact = tenant.shop().post("/dossiers", body).expect(201).at("/contact/number");
        }
        return contact;
    }

    private long asked(String contact, int rows) {
        var he = tenant.browserOf(Long.parseLong(contact));
        return Wire.statementsOf(() -> {
            var todo = he.get("/contacts/" + contact + "/actions").expect(200);
            assertThat(todo.json().at("/items").size()).isEqualTo(rows);
        });
    }
}
