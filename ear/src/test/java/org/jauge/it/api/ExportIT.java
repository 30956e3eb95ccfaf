package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.List;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.Erased;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.InStructure;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A customer takes out what is held about him, and is gone when he was erased. */
@Tag("S-08")
@Tag("K-08")
class ExportIT extends FromOutside {

    private static final String MINE = "m.samaranch@it.example";

    private Tenant tenant;
    private Entered drink;

    @BeforeEach
    void enter() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
    }

    private ApiAnswer book(String email) {
        var adult = line(drink.event(), drink.place("A"), drink.category(ADULTE), 1);
        return tenant.shop()
                .post("/dossiers", booking(adult).replace(MINE, email))
                .expect(201);
    }

    private static long contact(ApiAnswer dossier) {
        return Long.parseLong(dossier.at("/contact/number"));
    }

    @Test
    @DisplayName("S-08, K-08 he exports his own alone, not his structure's, and nobody else's")
    void exports_his_own() {
        var his = book("ann@school.example");
        var theirs = book("bob@school.example");
        for (var each : List.of(his, theirs)) tenant.owner().call(new InStructure(contact(each), "Lycée"));
        var he = tenant.browserOf(contact(his));

        var document = he.get("/contacts/" + contact(his) + "/export").expect(200);

        assertThat(document.at("/contact/0/email")).isEqualTo("ann@school.example");
        assertThat(document.at("/contact/0/structure")).isEqualTo("Lycée");
        assertThat(document.json().at("/dossiers").size()).isEqualTo(1);
        assertThat(document.at("/dossiers/0/number")).isEqualTo(his.at("/number"));
        assertThat(document.at("/lines/0/activity")).isNotBlank();
        assertThat(document.json().at("/sessions").size()).isEqualTo(2);
        assertThat(document.text()).doesNotContain("bob@").doesNotContain(theirs.at("/number") + "\"");
        he.get("/contacts/" + contact(theirs) + "/export").expectProblem(404, "not-found");
        tenant.browser().get("/contacts/" + contact(his) + "/export").expectProblem(403, "signed-out");
        tenant.shop().get("/contacts/" + contact(his) + "/export").expect(200);
        tenant.testShop().get("/contacts/" + contact(his) + "/export").expectProblem(404, "not-found");
    }

    @Test
    @DisplayName("S-08 who was erased is signed out, and has no name any more")
    void is_gone() {
        var his = book("ann@school.example");
        var he = tenant.browserOf(contact(his));
        he.post("/dossiers/" + his.at("/number") + "/cancellation", "{}").expect(200);

        tenant.owner().call(new Erased(contact(his)));

        he.get("/contacts/" + contact(his)).expectProblem(403, "signed-out");
        var left = tenant.shop().get("/contacts/" + contact(his)).expect(200);
        assertThat(left.text()).doesNotContain("ann@").doesNotContain("SAMARANCH");
        tenant.shop().get("/dossiers/" + his.at("/number")).expect(200);
        tenant.shop().get("/dossiers/" + his.at("/number") + "/summary.pdf").expect(200);
    }
}
