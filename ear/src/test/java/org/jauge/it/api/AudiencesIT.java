package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.jauge.it.api.Bodies.hold;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.api.Bodies.saleOf;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryPlan;
import org.jauge.it.fixture.DeskSale;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.MayBuy;
import org.jauge.it.fixture.Outlets;
import org.jauge.it.fixture.SwitchedOff;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a point of sale is: an outlet of one channel, and who may buy there. */
@Tag("AMB-X3")
class AudiencesIT extends FromOutside {

    private Tenant tenant;
    private Entered show;
    private long event;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        show = tenant.activity("Bal")
                .place("Salle", 20)
                .category(CategoryPlan.person("Adulte").at("Salle", "10.00"))
                .enter();
        event = show.event();
    }

    @Test
    @DisplayName("AMB-X3 a new merchant has a box office and a web shop, and individuals may buy at both")
    void starts_with_two_outlets() {
        assertThat(tenant.owner().call(new Outlets()))
                .containsExactlyInAnyOrder("BOX_OFFICE Individuals buys books", "WEB_SHOP Individuals buys");
    }

    @Test
    @DisplayName("AMB-X3 without the right to buy, a shop sells and holds nothing, not even what it held before")
    void a_shop_without_the_right_sells_nothing() {
        var shop = tenant.shop();
        var before = shop.post("/holds", hold(adult())).expect(201).at("/token");

        tenant.owner().call(new MayBuy(Channel.WEB_SHOP, false));

        shop.post("/dossiers", sale(adult())).expectProblem(403, "audience-not-admitted");
        shop.post("/holds", hold(adult())).expectProblem(403, "audience-not-admitted");
        tenant.browser().post("/holds", hold(adult())).expectProblem(403, "audience-not-admitted");
        shop.post("/dossiers", saleOf(before)).expectProblem(403, "audience-not-admitted");
        assertThat(show.placeGauge(event, "Salle")).isEqualTo("20 = 19 + 1 + 0 [0]");
        tenant.owner().call(desk()); // the other outlet has rights of its own

        tenant.owner().call(new MayBuy(Channel.WEB_SHOP, true));
        shop.post("/dossiers", saleOf(before)).expect(201);
    }

    @Test
    @DisplayName("AMB-X3 without the right to buy, a box office sells nothing")
    void a_desk_without_the_right_sells_nothing() {
        tenant.owner().call(new MayBuy(Channel.BOX_OFFICE, false));

        assertThatThrownBy(() -> tenant.owner().call(desk())).hasMessageContaining("AudienceNotAdmitted");

        assertThat(show.placeGauge(event, "Salle")).isEqualTo("20 = 20 + 0 + 0 [0]");
        tenant.owner().call(new MayBuy(Channel.BOX_OFFICE, true));
        tenant.owner().call(desk());
    }

    @Test
    @Tag("A-10")
    @DisplayName("AMB-X3, A-10 a right given or taken is in the journal, with before and after")
    void rights_are_noted() {
        tenant.owner().call(new MayBuy(Channel.WEB_SHOP, false));

        var noted = tenant.owner().call(new JournalOf("point-of-sale")).get(0);
        assertThat(noted).startsWith("Olga audience-right").contains("Individuals", "mayBuy=true", "mayBuy=false");
        assertThat(noted.indexOf("mayBuy=true")).isLessThan(noted.indexOf("mayBuy=false"));
    }

    @Test
    @DisplayName("AMB-X3 the usual audience of an open outlet is not switched off; another is, and that is noted")
    void a_usual_audience_stays() {
        assertThatThrownBy(() -> tenant.owner().call(new SwitchedOff("Individuals")))
                .hasMessageContaining("AudienceInUse");

        assertThat(tenant.owner().call(new SwitchedOff("Schools"))).isFalse();
        assertThat(tenant.owner().call(new JournalOf("audience")).get(0))
                .startsWith("Olga changed Schools")
                .contains("active=true", "active=false");
        assertThat(tenant.owner().call(new Outlets())).contains("WEB_SHOP Individuals buys");
    }

    private String adult() {
        return line(event, show.place("Salle"), show.category("Adulte"), 1);
    }

    private DeskSale desk() {
        return new DeskSale(event, show.place("Salle"), show.category("Adulte"), 1);
    }
}
