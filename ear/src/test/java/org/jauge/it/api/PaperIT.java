package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CarelessHand;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Tickets on paper, over the API. */
@Tag("B-19")
class PaperIT extends FromOutside {

    private Tenant tenant;
    private Entered drink;
    private ApiAnswer sold;

    @BeforeEach
    void buy() {
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
        sold = tenant.shop().post("/dossiers", sale(of(ADULTE, 2))).expect(201);
    }

    @Test
    @DisplayName("B-19 one PDF of all tickets, and one of each, in the language that is asked for")
    void prints_tickets() {
        for (var language : new String[] {"fr-FR,fr;q=0.9", "en", "de", "*"}) {
            var shop = tenant.shop().with("Accept-Language", language);
            assertThat(shop.get(paper()).expect(200).header("Content-Type")).contains("application/pdf");
            shop.get("/tickets/" + sold.at("/tickets/0/code") + ".pdf").expect(200);
        }
    }

    @Test
    @Tag("K-08")
    @DisplayName("K-08 a guest prints his own with its token, and no other; single tickets are for secret keys")
    void needs_the_token() {
        var browser = tenant.browser();
        var other = tenant.shop().post("/dossiers", sale(of(ADULTE, 1))).expect(201);

        browser.with("Dossier-Token", sold.at("/token")).get(paper()).expect(200);
        browser.get(paper()).expectProblem(404, "not-found");
        browser.with("Dossier-Token", other.at("/token")).get(paper()).expectProblem(404, "not-found");
        browser.get("/tickets/" + sold.at("/tickets/0/code") + ".pdf").expectProblem(403, "forbidden");
        Tenant.open().shop().get(paper()).expectProblem(404, "not-found");
    }

    @Test
    @DisplayName("B-19 where no ticket is valid, or none is printed, there is nothing to print")
    void prints_nothing_of_nothing() {
        tenant.owner()
                .call(new CarelessHand(
                        "update ticket_category set printed = false where id = " + drink.category("T-shirt")));
        var shirts = tenant.shop().post("/dossiers", sale(of("T-shirt", 1))).expect(201);
        tenant.owner()
                .call(new CarelessHand(
                        "update ticket set state = 'CANCELLED' where code = '" + sold.at("/tickets/0/code") + "'"));

        tenant.shop().get("/tickets/" + sold.at("/tickets/0/code") + ".pdf").expectProblem(404, "not-found");
        tenant.shop().get(paper()).expect(200);
        tenant.shop().get("/dossiers/" + shirts.at("/number") + "/tickets.pdf").expectProblem(404, "not-found");
    }

    private String paper() {
        return "/dossiers/" + sold.at("/number") + "/tickets.pdf";
    }

    private String of(String category, int quantity) {
        return line(drink.event(), drink.place("A"), drink.category(category), quantity);
    }
}
