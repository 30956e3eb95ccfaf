package org.jauge.it.catalogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jauge.dossier.CancellationOrder;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.NewLine;
import org.jauge.dossier.NewPayment;
import org.jauge.dossier.NewSale;
import org.jauge.dossier.PaymentMethod;
import org.jauge.dossier.Sales;
import org.jauge.merchant.Identity;
import org.jauge.merchant.Rights;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** One dossier, several payments; change, and tickets that are given away. */
@Tag("P-05")
@Tag("P-02")
class SeveralPaymentsIT extends CancellationTest {

    private static final NewPayment BY_CARD = new NewPayment(PaymentMethod.CARD_TERMINAL, null, "T1", null);

    @Inject
    Hiring hiring;

    @Inject
    Sales sales;

    @Test
    @DisplayName(
            "P-05 cash with change and a card for one dossier are two rows; nothing is due, and all of it can go back")
    void several_payments() {
        openEvening(false);

        var number = sell(owner, cash("10", "50"), BY_CARD);

        var dossier = read(number);
        assertThat(dossier.payments())
                .extracting(paid ->
                        paid.method() + " " + paid.amount().stripTrailingZeros().toPlainString())
                .containsExactly("CASH 10", "CARD_TERMINAL 14");
        assertThat(dossier.payments().get(0).tendered()).isEqualByComparingTo("50");
        assertThat(dossier.payments().get(0).change()).isEqualByComparingTo("40");
        assertThat(dossier.balance().due()).isEqualByComparingTo("0");
        var back = cancel(CancellationOrder.whole(number, "ill"));
        assertThat(back.cancellations().get(0).refunds())
                .extracting(refund -> refund.method() + " "
                        + refund.amount().stripTrailingZeros().toPlainString())
                .containsExactly("CASH 10", "CARD_TERMINAL 14");
        assertThat(back.balance().due()).isEqualByComparingTo("0");
    }

    @Test
    @DisplayName("P-05 what does not make up the total is refused, and sells nothing")
    void refuses_another_total() {
        openEvening(false);

        assertRefused(InvalidField.class, () -> sell(owner, cash("10", "10"), card("13.99")))
                .returns("not-the-total", InvalidField::rule);
        assertRefused(InvalidField.class, () -> sell(owner, cash("24", "20")))
                .returns("less-than-amount", InvalidField::rule);
        assertThat(line(DRINK)).isEmpty();
        assertThat(line("A")).isEqualTo("40 = 40 + 0 + 0 [0]");
    }

    @Test
    @DisplayName("P-05 two cheques of one number pay one dossier")
    void takes_one_number_twice() {
        openEvening(false);
        var first = new NewPayment(PaymentMethod.CHEQUE, null, "4711", new BigDecimal("10"));
        var second = new NewPayment(PaymentMethod.CHEQUE, null, "4711", null);

        assertThat(read(sell(owner, first, second)).payments()).hasSize(2);
    }

    @Test
    @Tag("S-04")
    @Tag("A-10")
    @DisplayName("P-05, S-04, A-10 giving away needs the right and a reason; the journal tells who, what and why")
    void gives_away_with_right_and_reason() {
        openEvening(false);
        var clerk = colleague(false);
        var giver = colleague(true);
        var gift = NewPayment.gift(new BigDecimal("12"), "Presse");

        assertThatExceptionOfType(Forbidden.class).isThrownBy(() -> sell(clerk, gift, BY_CARD));
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> sell(giver, NewPayment.gift(null, "  ")))
                .returns("reason", InvalidField::field);
        var number = sell(giver, gift, BY_CARD);

        assertThat(read(number).payments())
                .extracting(DossierDetails.PaymentLine::gift, DossierDetails.PaymentLine::reason)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(true, "Presse"),
                        org.assertj.core.groups.Tuple.tuple(false, ""));
        assertThat(noted("dossier"))
                .singleElement()
                .asString()
                .startsWith("given-away")
                .contains("amount=12.00", "reason=Presse");
    }

    @Test
    @DisplayName("P-05 a gift that is cancelled goes back as a gift, whatever way was chosen: it never becomes money")
    void takes_a_gift_back_as_a_gift() {
        openEvening(false);
        var number = sell(owner, NewPayment.gift(new BigDecimal("12"), "Presse"), BY_CARD);
        var whole = CancellationOrder.whole(number, "ill");
        var inCash = new CancellationOrder(
                number,
                null,
                List.of(),
                List.of(),
                whole.fate(),
                whole.places(),
                whole.money(),
                null,
                null,
                null,
                PaymentMethod.CASH,
                "",
                "ill");

        var after = cancel(inCash);

        assertThat(after.cancellations().get(0).refunds())
                .extracting(refund -> refund.method() + " "
                        + refund.amount().stripTrailingZeros().toPlainString())
                .containsExactly("FREE 12", "CASH 12");
        assertThat(after.balance().due()).isEqualByComparingTo("0");
        assertThat(after.cancellations().get(0).creditNote()).isEqualTo(1);
        var given = cancel(CancellationOrder.whole(sell(owner, NewPayment.gift(null, "Presse")), "ill"));
        assertThat(given.cancellations().get(0).creditNote())
                .as("no money went back")
                .isNull();
    }

    private String sell(Identity who, NewPayment... payments) {
        var lines = List.of(new NewLine(event, place, special, 2));
        return office.get(who, () -> {
            var desk = office.outlets.lines().get(0).id();
            var sale = new NewSale(desk, "desk", null, lines, false, null, List.of(), List.of(payments));
            return sales.sell(UUID.randomUUID().toString(), sale).header().number();
        });
    }

    private static NewPayment cash(String amount, String handed) {
        return NewPayment.cash(new BigDecimal(amount), new BigDecimal(handed));
    }

    private static NewPayment card(String amount) {
        return new NewPayment(PaymentMethod.CARD_TERMINAL, null, null, new BigDecimal(amount));
    }

    /** A clerk, as the database knows her. */
    private Identity colleague(boolean mayGive) {
        return hiring.hire(owner, "Ann", new Rights(Role.BOX_OFFICE, true, Set.of(), mayGive));
    }
}
