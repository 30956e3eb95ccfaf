package org.jauge.it.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.UUID;
import org.jauge.it.FromOutside;
import org.jauge.it.fixture.CategoryRules;
import org.jauge.it.fixture.Delivery;
import org.jauge.it.fixture.Entered;
import org.jauge.it.fixture.FirstTicketCancelled;
import org.jauge.it.fixture.FxDrink;
import org.jauge.it.fixture.MailedSale;
import org.jauge.it.fixture.MailsOf;
import org.jauge.it.fixture.PaidBack;
import org.jauge.it.fixture.ToldOf;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What buyers get by mail, from a real mail server. */
@Tag("S-01")
class MailIT extends FromOutside {

    private PostOffice office;
    private Tenant tenant;
    private Entered drink;

    private final String zoe = UUID.randomUUID() + "@it.example";

    @BeforeEach
    void open() {
        office = PostOffice.open();
        tenant = Tenant.open();
        drink = FxDrink.enter(tenant.owner());
    }

    @AfterEach
    void close() {
        office.close();
    }

    private String buy(String language, int quantity) {
        return tenant.owner()
                .call(new MailedSale(
                        drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), quantity, zoe, language));
    }

    @Test
    @DisplayName("A sale is mailed soon after it: French, with accents, its tax and its tickets, as text and as HTML")
    void mails_a_sale() {
        tenant.owner().call(CategoryRules.of(drink.category(FxDrink.ADULTE)).vat("5.5"));
        var number = buy("fr", 2);

        var mail = office.expect(zoe);
        assertThat(mail.subject()).isEqualTo("Vos billets, commande " + number + " – Org");
        assertThat(mail.to().getPersonal()).isEqualTo("Zoé Müller");
        assertThat(mail.from().getPersonal()).isEqualTo("Org");
        assertThat(mail.from().getAddress()).isEqualTo("billets@jauge.example");
        assertThat(mail.header("Content-Language")).isEqualTo("fr");
        assertThat(mail.header("Message-ID")).matches("<jauge-\\d+@jauge.example>");
        assertThat(mail.text())
                .startsWith("Bonjour Zoé Müller,")
                .containsPattern("d’un total de 60,00.€")
                .containsPattern("Dont TVA à 5,5.% : 3,13.€")
                .contains("Adulte, A, Élise <1>")
                .doesNotContain("{{");
        for (var code : codes(number)) assertThat(mail.text()).contains(code);
        assertThat(mail.paper()).isEqualTo("billets-" + number + ".pdf %PDF-");
        assertThat(mail.html())
                .contains("<html lang=\"fr\">", "Adulte, A, Élise &#60;1&#62;")
                .doesNotContain("{{");
        assertThat(office.all(zoe)).hasSize(1);
        assertThat(tenant.owner().call(new MailsOf())).containsExactly("SALE " + number + " " + zoe + " SENT 1 ");
    }

    private java.util.List<String> codes(String number) {
        var tickets =
                tenant.shop().get("/dossiers/" + number).expect(200).json().at("/tickets");
        var codes = new java.util.ArrayList<String>();
        tickets.forEach(ticket -> codes.add(ticket.get("code").asString()));
        assertThat(codes).hasSize(2);
        return codes;
    }

    @Test
    @DisplayName("The language is the buyer's where there are texts in it, else the point of sale's")
    void speaks_the_buyers_language() {
        buy("en", 1);

        var mail = office.expect(zoe);
        assertThat(mail.subject()).startsWith("Your tickets, order ");
        assertThat(mail.text()).startsWith("Hello Zoé Müller,").contains("€30.00");
        assertThat(mail.html()).contains("<html lang=\"en\">");
    }

    @Test
    @DisplayName("A refused sale, and a sale to nobody in particular, mail nothing")
    void mails_nothing_for_nothing() {
        assertThat(buy("fr", 41)).isEqualTo("gauge-exhausted");
        tenant.shop()
                .post(
                        "/dossiers",
                        Bodies.sale(Bodies.line(drink.event(), drink.place("A"), drink.category(FxDrink.ADULTE), 1)))
                .expect(201);

        assertThat(tenant.owner().call(new MailsOf())).isEmpty();
    }

    @Test
    @DisplayName("A transaction that is rolled back mails nothing, one that is committed does")
    void mails_what_is_committed() {
        var number = buy("fr", 1);
        office.expect(zoe);

        tenant.owner().call(new ToldOf(number, false, "5.00", "undone", false));
        tenant.owner().call(new ToldOf(number, false, "10.00", "Une bière renversée", true));
        tenant.owner().call(new Delivery(Duration.ZERO));

        assertThat(tenant.owner().call(new MailsOf()))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("REFUND");
        var mail = waitForSecond();
        assertThat(mail.subject()).isEqualTo("Remboursement, commande " + number + " – Org");
        assertThat(mail.text()).containsPattern("10,00.€").contains("Motif : Une bière renversée");
    }

    private PostOffice.Received waitForSecond() {
        var second = office.expect(zoe, 2);
        assertThat(office.all(zoe)).hasSize(2);
        return second;
    }

    @Test
    @Tag("Q-16")
    @Tag("AMB-Q4")
    @DisplayName(
            "Q-16, AMB-Q4 a ticket that staff cancel and money alone that they give back are mailed, not their reason")
    void mails_what_staff_cancelled() {
        var number = buy("fr", 2);
        office.expect(zoe);

        assertThat(tenant.owner().call(new FirstTicketCancelled(number))).isEqualTo(1);
        tenant.owner().call(new Delivery(Duration.ZERO));

        var mail = waitForSecond();
        assertThat(mail.subject()).isEqualTo("Annulation, commande " + number + " – Org");
        assertThat(mail.text()).containsPattern("30,00.€").doesNotContain("said to be ill");
        mailsWhatStaffPaidBack(number);
    }

    private void mailsWhatStaffPaidBack(String number) {
        assertThat(tenant.owner().call(new PaidBack(number, "5.00"))).isEqualByComparingTo("35");
        tenant.owner().call(new Delivery(Duration.ZERO));

        var mail = office.expect(zoe, 3);
        assertThat(mail.subject()).isEqualTo("Remboursement, commande " + number + " – Org");
        assertThat(mail.text())
                .containsPattern("remboursons 5,00.€")
                .contains("Vos billets restent ce qu’ils étaient.")
                .doesNotContain("out of kindness");
        assertThat(tenant.owner().call(new MailsOf())).first().asString().startsWith("REFUND " + number);
    }

    @Test
    @DisplayName("A cancellation says why, what is paid back, and which tickets stay valid")
    void mails_a_cancellation() {
        var number = buy("en", 1);
        office.expect(zoe);

        tenant.owner().call(new ToldOf(number, true, "0.00", "", true));
        tenant.owner().call(new Delivery(Duration.ZERO));

        var mail = waitForSecond();
        assertThat(mail.subject()).isEqualTo("Cancellation, order " + number + " – Org");
        assertThat(mail.text()).contains("Still valid:").doesNotContain("refund", "Reason");
        assertThat(mail.html()).contains("Cancellation, order " + number).doesNotContain("refund");
    }
}
