package org.jauge.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.jauge.it.fixture.CategoryPlan.person;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import org.jauge.it.fixture.EmptiedCart;
import org.jauge.it.fixture.Entered;
import org.jauge.merchant.Role;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** From the cart to the paper: how it is paid, for whom, and what is printed. */
class PaymentIT extends SignedInTest {

    private static House house;
    private static String clerk;
    private static Entered cinema;
    private Desk desk;

    @BeforeAll
    static void open() {
        house = House.open();
        clerk = house.colleague("Ann", Role.BOX_OFFICE);
        cinema = house.activity("Cinéma")
                .place("Salle", 50)
                .category(person("Adulte").at("Salle", "9.00"))
                .category(person("Bébé").at("Salle", "0.00"))
                .enter();
    }

    @BeforeEach
    void comeToTheDesk() {
        desk = new Desk(page).event(cinema.event());
    }

    @Override
    String email() {
        return clerk;
    }

    @Test
    @Tag("P-05")
    @DisplayName("P-05 a sale is paid in four parts, one by each method, each with its own reference and amount")
    void takes_each_method_of_payment() {
        desk.want("Adulte", "2").take().toPayment();
        lay("Espèces", "REF 1", "1,00");
        lay("Carte (terminal)", "REF 2", "2,00");
        lay("Chèque", "REF 3", "4,00");
        desk.payBy("Virement");
        field("pay:reference").fill("REF 4");

        var number = desk.sold();

        assertThat(read(page.locator(".receipt")))
                .contains("Payé : Espèces 1,00 €", "Payé : Carte (terminal) 2,00 €")
                .contains("Payé : Chèque 4,00 €", "Payé : Virement 11,00 €");
        open("/dossiers/view.xhtml?number=" + number);
        var rows = field("payments").locator("tbody tr");
        assertThat(read(rows.nth(0))).contains("Espèces", "REF 1", "1,00 €");
        assertThat(read(rows.nth(1))).contains("Carte (terminal)", "REF 2", "2,00 €");
        assertThat(read(rows.nth(2))).contains("Chèque", "REF 3", "4,00 €");
        assertThat(read(rows.nth(3))).contains("Virement", "REF 4", "11,00 €");
    }

    private void lay(String method, String reference, String amount) {
        desk.payBy(method);
        field("pay:reference").fill(reference);
        field("pay:amount").fill(amount);
        answered(() -> field("pay:amount").press("Enter"));
    }

    @Test
    @Tag("P-05")
    @DisplayName(
            "P-05 a part in cash with change, the rest by card: the page says what is still due, the paper what was given")
    void takes_several_payments() {
        desk.want("Adulte", "2").take().toPayment();
        assertThat(read(field("due"))).contains("18,00 €");
        field("pay:amount").fill("7,50");
        page.getByText("20,00 €").first().click();
        assertThat(read(page.locator(".change"))).isEqualTo("À rendre : 12,50 €");
        field("pay:tendered").press("Enter");
        assertThat(field("due")).containsText("10,50");
        screenshot("several-payments");
        page.setViewportSize(390, 844);
        screenshot("several-payments-phone");
        desk.payBy("Carte (terminal)");

        var number = desk.sold();

        assertThat(page.locator("#messages")).containsText("À rendre");
        assertThat(read(page.locator(".receipt")))
                .contains("Payé : Espèces 7,50 €", "reçu 20,00 €, rendu 12,50 €", "Payé : Carte (terminal) 10,50 €");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(field("payments"))).contains("Espèces", "Carte (terminal)", "rendu 12,50 €");
    }

    @Test
    @Tag("P-05")
    @DisplayName(
            "P-05 a digit chooses the method, less cash than the amount is refused beside it, the last one can be undone")
    void pays_by_keyboard() {
        desk.want("Adulte", "1").take().toPayment();
        field("pay:tendered").fill("5");
        field("pay:tendered").press("Enter");
        assertThat(page.locator(".ui-message-error")).containsText("moins que le montant");
        field("pay:tendered").fill("");
        field("pay:amount").fill("4");
        field("pay:amount").press("Enter");
        assertThat(page.locator("#taken li")).hasCount(1);
        field("pay:undo").click();
        assertThat(page.locator("#taken li")).hasCount(0);

        page.locator("h1").click();
        page.keyboard().press("2");

        assertThat(page.getByLabel("Carte (terminal)")).isChecked();
        assertThat(page.getByLabel("Invitation", new Page.GetByLabelOptions().setExact(true)))
                .hasCount(0); // not hers
        desk.sold();
    }

    @Test
    @DisplayName("A free order asks for no payment")
    void asks_for_no_payment_where_nothing_is_to_pay() {
        desk.want("Bébé", "1").take().toPayment();
        assertThat(page.getByText("Rien à payer.")).isVisible();
        assertThat(page.locator(".methods")).hasCount(0);

        desk.sold();

        assertThat(page.locator(".ticket")).hasCount(1);
    }

    @Test
    @DisplayName("Contact and participants are optional; a wrong address is shown where it is typed")
    void takes_contact_and_participants() {
        desk.want("Adulte", "2").take().toPayment();
        page.getByText("Contact (facultatif)").click();
        field("pay:lastName").fill("SAMARANCH");
        field("pay:email").fill("malthere@nowhere");
        page.getByText("Noms des participants").click();
        field("pay:participants:1:name").fill("<b>J. Doe</b>");
        desk.confirm();
        assertThat(page.locator(".ui-message-error")).isVisible();
        assertThat(field("pay:lastName")).hasValue("SAMARANCH");
        screenshot("wrong-address");

        field("pay:email").fill("malthere@mail.example");
        var number = desk.sold();

        assertThat(page.locator(".ticket").last()).containsText("<b>J. Doe</b>");
        open("/dossiers/view.xhtml?number=" + number);
        assertThat(read(page.locator(".facts").first())).contains("SAMARANCH malthere@mail.example", "Vendu par Ann");
        open("/dossiers/list.xhtml?text=SAMARANCH");
        assertThat(page.locator("main td a").first()).hasText(number);
    }

    @Test
    @DisplayName("The printed sheet is a ticket with its QR code each, and the receipt, without the screen round it")
    void prints_tickets_and_receipt() {
        desk.want("Adulte", "2").take().toPayment().sold();
        assertThat(page.locator(".ui-messages-info")).containsText("Vente enregistrée");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));

        screenshot("paper");
        assertThat(page.locator(".ticket svg path")).hasCount(2);
        for (var code : page.locator(".ticket code").all())
            assertThat(read(code)).matches("[0-9A-Z]{16,}");
        assertThat(page.locator(".receipt")).isVisible();
        for (var screen : page.locator(".bar, .menu, .tools, #messages").all())
            assertThat(screen).isHidden();
    }

    @Test
    @DisplayName("A cart that was sold in another window is no more: going back offers a new sale")
    void does_not_sell_a_cart_twice() {
        desk.want("Adulte", "1").take().toPayment();
        var payment = page.url();
        desk.sold();

        page.navigate(payment);

        assertThat(page.locator("main")).containsText("Ce panier n’existe plus");
        assertThat(field("pay:confirm")).hasCount(0);
    }

    @Test
    @Tag("H-04")
    @DisplayName("H-04 a cart that was emptied in another window is no more at the payment: a new sale is offered")
    void says_that_the_cart_was_emptied() {
        desk.want("Adulte", "1").take().toPayment();
        var token = desk.token();
        house.call(new EmptiedCart(token));

        desk.confirm();

        assertThat(page.locator("main")).containsText("Ce panier n’existe plus");
        assertThat(page.locator(".ui-messages-error")).hasCount(0);
        assertThat(field("pay:confirm")).hasCount(0);
        assertThat(page.locator(".countdown")).hasCount(0);
        screenshot("emptied");
        page.locator("main a[href*='/boxoffice/list']").click();
        page.waitForURL("**/boxoffice/list.xhtml*");
    }

    @Test
    @DisplayName("The way back to the tickets stays there after a refusal, and leads to the event with the cart")
    void leads_back_to_the_tickets_after_a_refusal() {
        desk.want("Adulte", "2").take().toPayment();
        page.getByText("Contact (facultatif)").click();
        field("pay:email").fill("malthere@nowhere");
        desk.confirm();
        assertThat(page.locator(".ui-message-error")).isVisible();

        page.getByText("Retour aux billets").click();

        page.waitForURL("**/boxoffice/sell.xhtml*");
        assertThat(desk.cartLines()).hasCount(1);
    }

    @Test
    @DisplayName("A long name without a space stays on the receipt")
    void wraps_long_names_on_paper() {
        var endless = house.activity("Sehrlangername".repeat(7))
                .place("Salle", 50)
                .category(person("Adulte").at("Salle", "9.00"))
                .enter();
        new Desk(page)
                .event(endless.event())
                .want("Adulte", "1")
                .take()
                .toPayment()
                .sold();

        page.setViewportSize(380, 800);

        for (var paper : page.locator(".receipt, .ticket").all())
            assertThat((Boolean) paper.evaluate("node => node.scrollWidth <= node.clientWidth"))
                    .isTrue();
        screenshot("long-name");
    }
}
