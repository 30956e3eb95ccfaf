package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.dossier.PaymentMethod.CARD_TERMINAL;
import static org.jauge.dossier.PaymentMethod.CASH;
import static org.jauge.dossier.PaymentMethod.FREE;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Several payments for one total. */
@Tag("P-05")
class TenderTest {

    private static final BigDecimal TOTAL = new BigDecimal("36.00");

    @Test
    @DisplayName(
            "P-05 the one without an amount takes what the others leave; change is what was handed over less the amount")
    void shares_out() {
        var tenders = Tender.of(List.of(cash("10", "20"), pay(CARD_TERMINAL, null)), "EUR", TOTAL);

        assertThat(tenders)
                .extracting(Tender::amount)
                .containsExactly(new BigDecimal("10.00"), new BigDecimal("26.00"));
        assertThat(tenders.get(0).change()).isEqualByComparingTo("10");
        assertThat(tenders.get(1).change()).isNull();
    }

    @ParameterizedTest(name = "P-05 {0} and {1} of 36.00: {2}")
    @CsvSource({
        "10, 26, ''",
        "10, 26.01, not-the-total",
        "10, 25.99, not-the-total",
        "36, 0, not-positive",
        "36.01, , not-the-total",
        "35.99, , ''",
        ", , required",
        "10.001, 25.999, too-many-decimals",
        "-1, 37, negative"
    })
    void makes_up_the_total(@Nullable String first, @Nullable String second, String rule) {
        var several = List.of(pay(CASH, first), pay(CARD_TERMINAL, second));

        if (rule.isEmpty()) assertThat(Tender.of(several, "EUR", TOTAL)).hasSize(2);
        else refused(rule, () -> Tender.of(several, "EUR", TOTAL));
    }

    @ParameterizedTest(name = "P-05 {1} of {0} in cash: {2}")
    @CsvSource({"36, 36, ''", "36, 35.99, less-than-amount", "36, 50, ''", "36, 50.001, too-many-decimals"})
    void takes_no_less_than_the_amount(String amount, String handed, String rule) {
        var cash = List.of(cash(amount, handed));

        if (rule.isEmpty()) assertThat(Tender.of(cash, "EUR", TOTAL)).hasSize(1);
        else refused(rule, () -> Tender.of(cash, "EUR", TOTAL));
    }

    @Test
    @DisplayName("P-05 only cash gives change; a gift needs a reason, nothing to pay needs none")
    void asks_for_what_belongs_to_the_method() {
        var card = new NewPayment(CARD_TERMINAL, null, null, null, null, new BigDecimal("40"), null);
        refused("only-cash", () -> Tender.of(List.of(card), "EUR", TOTAL));
        refused("required", () -> Tender.of(List.of(NewPayment.gift(null, " ")), "EUR", TOTAL));

        assertThat(Tender.of(List.of(NewPayment.gift(null, "Presse")), "EUR", TOTAL))
                .singleElement()
                .returns(true, Tender::isGift);
        assertThat(Tender.of(List.of(pay(FREE, null)), "EUR", BigDecimal.ZERO))
                .singleElement()
                .returns(false, Tender::isGift);
    }

    @Test
    @DisplayName("P-05 what is laid down one by one leaves the rest, and never more than is due")
    void lays_down_one_by_one() {
        var first = Tender.next(List.of(), cash("10", "10"), "EUR", TOTAL);
        var already = List.of(first.typed());

        assertThat(Tender.left(already, "EUR", TOTAL)).isEqualByComparingTo("26");
        refused("more-than-due", () -> Tender.next(already, pay(CARD_TERMINAL, "26.01"), "EUR", TOTAL));
        refused("not-positive", () -> Tender.next(already, pay(CARD_TERMINAL, "0"), "EUR", TOTAL));
        assertThat(Tender.next(already, pay(CARD_TERMINAL, null), "EUR", TOTAL).amount())
                .isEqualByComparingTo("26");
    }

    @RepeatedTest(20)
    @DisplayName("P-05, P-02 however it is shared out, the parts are the total to the cent, in any currency")
    void parts_are_the_total() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var currency = List.of("EUR", "JPY", "TND").get(random.nextInt(3));
        var digits = java.util.Currency.getInstance(currency).getDefaultFractionDigits();
        var total = BigDecimal.valueOf(20 + random.nextInt(100_000), digits);
        var typed = new ArrayList<NewPayment>();
        for (var i = 0; i < random.nextInt(5); i++)
            typed.add(
                    pay(CASH, BigDecimal.valueOf(1 + random.nextInt(4), digits).toPlainString()));
        typed.add(random.nextInt(typed.size() + 1), pay(CARD_TERMINAL, null));

        var tenders = Tender.of(typed, currency, total);

        assertThat(tenders.stream().map(Tender::amount).reduce(BigDecimal.ZERO, BigDecimal::add))
                .as("seed %d", seed)
                .isEqualByComparingTo(total);
        assertThat(tenders)
                .as("seed %d", seed)
                .allMatch(tender -> tender.amount().signum() > 0);
    }

    @ParameterizedTest(name = "P-05 for {0} {1} one usually hands over {2}")
    @CsvSource({
        "17.50, EUR, 17.50 18.00 20.00 50.00 100.00",
        "20.00, EUR, 20.00 50.00 100.00",
        "36.00, EUR, 36.00 40.00 50.00 100.00",
        "1250, JPY, 1250 1300 1500 2000 5000",
        "0, EUR, ''"
    })
    void offers_round_sums(BigDecimal due, String currency, String sums) {
        assertThat(String.join(
                        " ",
                        QuickCash.of(due, currency).stream()
                                .map(BigDecimal::toPlainString)
                                .toList()))
                .isEqualTo(sums);
    }

    private static void refused(String rule, Runnable work) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(work::run).returns(rule, InvalidField::rule);
    }

    private static NewPayment pay(PaymentMethod method, @Nullable String amount) {
        return new NewPayment(method, null, null, amount == null ? null : new BigDecimal(amount));
    }

    private static NewPayment cash(String amount, String handed) {
        return NewPayment.cash(new BigDecimal(amount), new BigDecimal(handed));
    }
}
