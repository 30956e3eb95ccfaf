package org.jauge.till;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.dossier.PaymentMethod.CARD_TERMINAL;
import static org.jauge.dossier.PaymentMethod.CASH;
import static org.jauge.dossier.PaymentMethod.FREE;

import java.math.BigDecimal;
import java.util.List;
import org.jauge.dossier.PaymentMethod;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What should be in the drawer, and what is said when it is not. */
@Tag("P-05")
class NewClosingTest {

    private static final TillTotals DAY = TillTotals.of(
            List.of(in(CASH, 3, "70.50"), in(CARD_TERMINAL, 2, "40"), in(FREE, 1, "12")),
            List.of(out(CASH, 1, "20.50"), out(CARD_TERMINAL, 1, "10")));

    @Test
    @DisplayName("P-05 totals by method; gifts are no money, and only cash is in the drawer")
    void sums_up() {
        assertThat(DAY.rows()).isEqualTo(8);
        assertThat(DAY.cash()).isEqualByComparingTo("50");
        assertThat(DAY.money()).isEqualByComparingTo("80");
        assertThat(DAY.lines()).extracting(TillTotal::method).containsExactly(CASH, CARD_TERMINAL, FREE);
        assertThat(DAY.lines().get(0).payments()).isEqualTo(3);
        assertThat(DAY.lines().get(0).refunds()).isEqualTo(1);
    }

    @ParameterizedTest(name = "P-05 began with 100, {0} counted, note \"{1}\": {2}")
    @CsvSource({"150, '', ''", "149.99, '', required", "150.01, '', required", "149.99, gave too much back, ''"})
    void asks_why_it_differs(String counted, String note, String rule) {
        var closing = closing("100", counted, note);

        if (rule.isEmpty()) assertThat(closing.expected(DAY)).isEqualByComparingTo("150");
        else refused(rule, () -> closing.expected(DAY));
    }

    @Test
    @DisplayName("P-05 more may have been given back in cash than was taken; nothing at all is no day to close")
    void may_owe_the_drawer() {
        var refunds = TillTotals.of(List.of(), List.of(out(CASH, 1, "20")));

        assertThat(closing("100", "80", "").expected(refunds)).isEqualByComparingTo("80");
        refused("nothing-to-close", () -> closing("0", "0", "").expected(TillTotals.of(List.of(), List.of())));
    }

    @Test
    @DisplayName("P-05 no more decimals than the currency has, and no drawer below zero")
    void counts_in_coins() {
        refused("too-many-decimals", () -> closing("0", "1.001", ""));
        refused("negative", () -> closing("0", "-1", ""));
        refused("negative", () -> closing("-1", "0", ""));
    }

    private static void refused(String rule, Runnable work) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(work::run).returns(rule, InvalidField::rule);
    }

    private static NewClosing closing(String opening, String counted, String note) {
        return new NewClosing(new TillKey(1, 2, "EUR"), 8, new BigDecimal(opening), new BigDecimal(counted), note);
    }

    private static TillTotal in(PaymentMethod method, long count, String amount) {
        return new TillTotal(method, count, new BigDecimal(amount), 0, BigDecimal.ZERO);
    }

    private static TillTotal out(PaymentMethod method, long count, String amount) {
        return new TillTotal(method, 0, BigDecimal.ZERO, count, new BigDecimal(amount));
    }
}
