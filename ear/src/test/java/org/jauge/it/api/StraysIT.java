package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;
import static org.jauge.it.fixture.FxDrink.DRINK;
import static org.jauge.it.fixture.FxDrink.SPECIAL;

import org.jauge.gauge.GaugeKey;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CarelessHand;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.Recount;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What somebody takes out of the database does not go unseen. */
@Tag("C-08")
class StraysIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private long event;
    private ApiClient shop;
    private String inA;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        event = drink.event();
        shop = tenant.shop();
        inA = GaugeKey.emplacement(event, drink.place("A")).toString();
        assertThat(found()).isEqualTo("[]");
    }

    @Test
    @DisplayName("C-08 a sold line without movements is found, one of a product too")
    void finds_a_sold_line_without_movements() {
        sell("T-shirt", 2);
        assertThat(found()).isEqualTo("[]");

        tamper("delete from movement where line_id in (select id from dossier_line where event_id = " + event + ")");

        assertThat(found()).contains("key=" + inA + ", part=lines.unmoved, counted=0, recounted=2");
    }

    @Test
    @DisplayName("C-08 a held line without movements is found, also where the gauge and its ledger agree")
    void finds_a_held_line_without_movements() {
        shop.post("/holds", hold(line(event, drink.place("A"), drink.category(ADULTE), 3)))
                .expect(201);
        assertThat(found()).isEqualTo("[]");

        tamper("delete from movement where line_id in (select id from dossier_line where event_id = " + event + ")");
        tamper("update gauge set blocked = 0, carts = 0 where kind = 1 and key1 = " + event);

        assertThat(found()).isEqualTo("[DifferenceLine[key=" + inA + ", part=lines.unmoved, counted=0, recounted=3]]");
    }

    @Test
    @DisplayName("C-08 a valid ticket whose line is not sold is found")
    void finds_a_ticket_without_a_sold_line() {
        sell("Bébé", 1);

        tamper("update dossier_line set state = 'CANCELLED' where event_id = " + event);

        assertThat(found()).contains("key=" + inA + ", part=tickets.stray, counted=0, recounted=1");
    }

    @Test
    @DisplayName("C-08 movements without a gauge are found, and the lines that no gauge counts")
    void finds_movements_without_a_gauge() {
        sell(SPECIAL, 2);

        tamper("delete from gauge where kind in (1, 2) and key1 = " + event + " and used > 0");

        var drinks = GaugeKey.quota(event, drink.quota(DRINK)).toString();
        assertThat(found())
                .contains("key=" + inA + ", part=ledger.stray, counted=0, recounted=2")
                .contains("key=" + drinks + ", part=ledger.stray, counted=0, recounted=2")
                .contains("key=" + inA + ", part=lines.stray, counted=0, recounted=2");
    }

    private void sell(String category, int quantity) {
        shop.post("/dossiers", sale(line(event, drink.place("A"), drink.category(category), quantity)))
                .expect(201);
    }

    private void tamper(String sql) {
        assertThat(tenant.owner().call(new CarelessHand(sql))).isPositive();
    }

    private String found() {
        return tenant.owner().call(new Recount());
    }
}
