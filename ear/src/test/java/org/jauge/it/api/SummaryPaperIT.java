package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.api.Bodies.booking;
import static org.jauge.it.api.Bodies.line;
import static org.jauge.it.api.Bodies.sale;
import static org.jauge.it.fixture.FxDrink.ADULTE;

import org.jauge.it.FromOutside;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MayBook;
import org.jauge.merchant.Channel;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The summary of a dossier on paper, over the API; what stands on it, FileSummaryTest reads. */
@Tag("B-16")
@Tag("B-17")
class SummaryPaperIT extends FromOutside {

    private Tenant tenant;
    private ApiAnswer booked;
    private ApiAnswer sold;

    @BeforeEach
    void book() {
        tenant = Tenant.open();
        Entered drink = FxDrink.enter(tenant.owner());
        tenant.owner().call(new MayBook(Channel.WEB_SHOP));
        var two = line(drink.event(), drink.place("A"), drink.category(ADULTE), 2);
        booked = tenant.shop().post("/dossiers", booking(two)).expect(201);
        sold = tenant.shop().post("/dossiers", sale(two)).expect(201);
    }

    @Test
    @DisplayName("B-16, B-17 booked or sold, there is a summary in the language that is asked for")
    void prints() {
        for (var dossier : new ApiAnswer[] {booked, sold})
            for (var language : new String[] {"fr-FR,fr;q=0.9", "en", "de"}) {
                var answer = tenant.shop()
                        .with("Accept-Language", language)
                        .get(paper(dossier))
                        .expect(200);
                assertThat(answer.header("Content-Type")).contains("application/pdf");
                assertThat(answer.text()).startsWith("%PDF");
            }
    }

    @Test
    @Tag("K-08")
    @DisplayName("K-08 a guest prints the summary of his own with its token, and of no other")
    void needs_the_token() {
        var guest = tenant.browser().with("Dossier-Token", booked.at("/token"));

        guest.get(paper(booked)).expect(200);
        guest.get(paper(sold)).expectProblem(404, "not-found");
        tenant.browser().get(paper(booked)).expectProblem(404, "not-found");
        Tenant.open().shop().get(paper(booked)).expectProblem(404, "not-found");
    }

    private static String paper(ApiAnswer dossier) {
        return "/dossiers/" + dossier.at("/number") + "/summary.pdf";
    }
}
