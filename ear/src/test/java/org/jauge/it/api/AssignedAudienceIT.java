package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.JournalOf;
import org.jauge.it.fixture.NewAudience;
import org.jauge.it.fixture.SwitchedOff;
import org.jauge.merchant.KeyKind;
import org.jauge.merchant.Scope;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A shop's server says which audience a contact belongs to; nobody says it of himself. */
@Tag("B-24")
class AssignedAudienceIT extends FromOutside {

    private static Tenant tenant;
    private static Entered drink;

    private long contact;
    private String path;

    @BeforeAll
    static void open() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
    }

    @BeforeEach
    void buy() {
        var adult = line(drink.event(), drink.place("A"), drink.category(ADULTE), 1);
        contact = tenant.buyer(UUID.randomUUID() + "@it.example", adult);
        path = "/contacts/" + contact + "/audience";
    }

    private static String naming(String audience) {
        return "{\"audience\":\"" + audience + "\"}";
    }

    @Test
    @Tag("A-06")
    @Tag("A-10")
    @DisplayName(
            "B-24, A-10 what a shop's server says of a contact is read with him, is in the journal, and can be undone")
    void is_said() {
        var shop = tenant.shop();
        var schools = tenant.audience("Schools");
        assertThat(shop.get("/contacts/" + contact).expect(200).json().has("audience"))
                .isFalse();

        var said = shop.put(path, naming(schools)).expect(200);

        assertThat(said.at("/number")).isEqualTo(String.valueOf(contact));
        assertThat(said.at("/audience")).isEqualTo(schools);
        assertThat(said.at("/audienceName")).isEqualTo("Schools");
        assertThat(shop.get("/contacts/" + contact).expect(200).at("/audience")).isEqualTo(schools);
        assertThat(tenant.browserOf(contact)
                        .get("/contacts/" + contact)
                        .expect(200)
                        .at("/audienceName"))
                .isEqualTo("Schools");
        assertThat(tenant.owner().call(new JournalOf("contact")).get(0))
                .contains("changed")
                .contains("audience=Schools");
        assertThat(shop.put(path, "{}").expect(200).json().has("audience")).isFalse();
    }

    @Test
    @Tag("S-05")
    @Tag("S-08")
    @DisplayName("S-05, S-08 whoever may say it reads nobody by it; a test key says it of no real contact")
    void reads_nobody() {
        var only = tenant.client(KeyKind.SECRET, false, EnumSet.of(Scope.CONTACTS));

        assertThat(only.put(path, "{}").expect(200).text()).isEqualTo("{\"number\":\"" + contact + "\"}");
        only.get("/contacts/" + contact).expectProblem(403, "forbidden");
        var refused = tenant.testShop().put(path, "{}").expectProblem(403, "forbidden");
        assertThat(refused.at("/what")).isEqualTo("test-key");
    }

    @Test
    @Tag("S-05")
    @DisplayName(
            "S-05 neither a browser, signed in or not, nor a key without the scope says it, or is told the audiences")
    void is_not_everybodys() {
        var schools = tenant.audience("Schools");
        var others = tenant.client(KeyKind.SECRET, false, EnumSet.complementOf(EnumSet.of(Scope.CONTACTS)));

        for (var stranger : List.of(tenant.browser(), tenant.browserOf(contact), others)) {
            stranger.put(path, naming(schools)).expectProblem(403, "forbidden");
            stranger.get("/audiences").expectProblem(403, "forbidden");
        }

        assertThat(tenant.shop().get("/contacts/" + contact).expect(200).json().has("audience"))
                .isFalse();
    }

    @Test
    @Tag("S-01")
    @Tag("K-02")
    @DisplayName(
            "S-01, K-02 an unknown audience, another merchant's and one that is switched off are wrong in that field")
    void is_one_of_ones_own() {
        var shop = tenant.shop();
        var other = Tenant.open();
        var schools = tenant.audience("Schools");
        var closed = "Closed " + UUID.randomUUID();
        var id = String.valueOf(tenant.owner().call(new NewAudience(closed)));
        shop.put(path, naming(id)).expect(200);
        shop.put(path, naming(schools)).expect(200);
        tenant.owner().call(new SwitchedOff(closed));

        for (var wrong : List.of("1", "x", "", id, other.audience("Schools")))
            shop.put(path, naming(wrong)).expectError("audience " + (wrong.isEmpty() ? "required" : "unknown-id"));

        other.shop().put(path, naming(other.audience("Schools"))).expectProblem(404, "not-found");
        shop.put("/contacts/x/audience", naming(schools)).expectProblem(404, "not-found");
        assertThat(shop.get("/contacts/" + contact).expect(200).at("/audience")).isEqualTo(schools);
        assertThat(shop.get("/audiences").expect(200).text()).doesNotContain(closed);
    }
}
