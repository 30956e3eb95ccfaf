package org.jauge.pricing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-10")
class CellTest {

    @ParameterizedTest(name = "E-10 {0} {1} is taken as {2}")
    @CsvSource({
        "30, EUR, 30.00",
        "0, EUR, 0.00",
        "30.5, EUR, 30.50",
        "30.500, EUR, 30.50",
        "1000, JPY, 1000",
        "1000.0, JPY, 1000",
        "1.125, KWD, 1.125",
        "999999999, EUR, 999999999.00",
    })
    void takes_what_the_currency_can_pay(String typed, String currency, String price) {
        var cell = Cell.offered(1, 2, typed).checked(currency);

        assertThat(cell.price()).isEqualTo(new BigDecimal(price));
    }

    @ParameterizedTest(name = "E-10 {0} {1} is {2}")
    @CsvSource({
        "30.505, EUR, too-many-decimals",
        "0.001, EUR, too-many-decimals",
        "1000.5, JPY, too-many-decimals",
        "1.1255, KWD, too-many-decimals",
        "-0.01, EUR, negative",
        "-1E+20, EUR, negative",
        "999999999.01, EUR, too-large",
        "1E+20, EUR, too-large",
    })
    void refuses_what_it_cannot(String typed, String currency, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Cell.offered(1, 2, typed).checked(currency))
                .returns("price", InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    @Test
    @DisplayName("E-10 ticked without a price is refused: free is typed as 0")
    void refuses_an_offer_without_a_price() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Cell(1, 2, true, null).checked("EUR"))
                .returns("required", InvalidField::rule);
    }

    @Test
    @DisplayName("E-10 an unticked cell needs no price and keeps one that was typed")
    void an_unticked_cell_is_not_offered() {
        assertThat(Cell.notOffered(1, 2).checked("EUR").isEmpty()).isTrue();
        assertThat(new Cell(1, 2, false, new BigDecimal("12.00")).checked("EUR").isEmpty())
                .isFalse();
    }
}
