package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jauge.dossier.IncludedVat.Taxed;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-22")
class IncludedVatTest {

    @ParameterizedTest(name = "E-22 {0} {1} at {2} % include {3}")
    @CsvSource({
        "120.00, EUR, 20.00, 20.00",
        "30.00,  EUR, 20.00, 5.00",
        "10.00,  EUR, 20.00, 1.67", // 1.6666…
        "10.00,  EUR, 10.00, 0.91", // 0.9090…
        "10.00,  EUR, 5.50,  0.52", // 0.5213…
        "0.21,   EUR, 5.00,  0.01", // exactly a hundredth
        "1.05,   EUR, 100.00, 0.53", // 0.525 is rounded up, not to even
        "1.01,   EUR, 100.00, 0.51", // 0.505, likewise
        "0.02,   EUR, 20.00, 0.00", // 0.0033…
        "100.00, EUR, 0.00,  0.00",
        "0.00,   EUR, 20.00, 0.00",
        "1000,   JPY, 10.00, 91",
        "1,      JPY, 100.00, 1", // 0.5
        "10.000, TND, 19.00, 1.597", // 1.5966…
    })
    void a_price_includes_its_tax(BigDecimal paid, String currency, BigDecimal rate, BigDecimal tax) {
        assertThat(IncludedVat.of(List.of(new Taxed(paid, rate)), currency))
                .containsExactly(new IncludedVat(rate, tax));
    }

    @Test
    @Tag("P-02")
    @DisplayName("P-02 a refund of 30.00 for 40.00 at 20 % and 20.00 at 10 % includes the tax of 20.00 and of 10.00")
    void a_part_includes_its_share() {
        var lines = List.of(
                new Taxed(new BigDecimal("40.00"), new BigDecimal("20.00")),
                new Taxed(new BigDecimal("20.00"), new BigDecimal("10.00")));

        assertThat(told(IncludedVat.ofPart(new BigDecimal("30.00"), lines, "EUR")))
                .containsExactlyInAnyOrder("20.00 3.33", "10.00 0.91");
        assertThat(IncludedVat.ofPart(new BigDecimal("60.00"), lines, "EUR")).isEqualTo(IncludedVat.of(lines, "EUR"));
        assertThat(IncludedVat.ofPart(BigDecimal.ZERO, List.of(), "EUR")).isEmpty();
    }

    @Test
    @DisplayName("E-22 lines of one rate are rounded together: three times 10.00 at 20 % include 5.00, not 3 × 1.67")
    void rounds_once_a_rate() {
        var line = new Taxed(new BigDecimal("10.000"), new BigDecimal("20.00"));

        assertThat(told(IncludedVat.of(List.of(line, line, line), "EUR"))).containsExactly("20.00 5.00");
    }

    @Test
    @DisplayName("E-22 rates are listed by size; a line that says nothing of tax is in none")
    void by_rate() {
        var lines = Arrays.asList(
                new Taxed(new BigDecimal("24.00"), new BigDecimal("20.00")),
                new Taxed(new BigDecimal("99.00"), null),
                new Taxed(new BigDecimal("21.10"), new BigDecimal("5.50")));

        assertThat(told(IncludedVat.of(lines, "EUR"))).containsExactly("5.50 1.10", "20.00 4.00");
        assertThat(IncludedVat.of(List.of(new Taxed(BigDecimal.TEN, null)), "EUR"))
                .isEmpty();
        assertThat(IncludedVat.of(List.of(), "EUR")).isEmpty();
    }

    private static List<String> told(List<IncludedVat> included) {
        return included.stream()
                .map(vat -> vat.rate().toPlainString() + " " + vat.amount().toPlainString())
                .toList();
    }
}
