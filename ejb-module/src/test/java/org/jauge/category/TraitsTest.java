package org.jauge.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-19")
class TraitsTest {

    private static final LocalDateTime NOON = LocalDateTime.of(2031, 6, 2, 12, 0);

    @ParameterizedTest(name = "E-22 a rate of {0} % is kept as {1}, or refused as {2}")
    @Tag("E-22")
    @CsvSource({
        "0, 0.00,",
        "5.5, 5.50,",
        "20, 20.00,",
        "100, 100.00,",
        "5.500, 5.50,",
        "-0.01, , negative",
        "100.01, , too-large",
        "5.555, , more-than-two-decimals"
    })
    void a_rate_is_a_percentage_of_two_decimals(BigDecimal typed, @Nullable BigDecimal kept, @Nullable String refusal) {
        if (refusal == null) assertThat(rated(typed).vatRate()).isEqualTo(kept);
        else
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> rated(typed))
                    .returns("vatRate", InvalidField::field)
                    .returns(refusal, InvalidField::rule);
    }

    @ParameterizedTest(name = "E-19 the colour {0} is taken: {1}")
    @CsvSource({
        "'', true",
        "#0b6bcb, true",
        "#0B6BCB, true",
        "0b6bcb, false",
        "#0b6bc, false",
        "#0b6bcbb, false",
        "red, false",
        "#0b6bcg, false"
    })
    void a_colour_has_six_digits(String typed, boolean taken) {
        if (taken) assertThat(coloured(typed).colour()).isLowerCase().isEqualToIgnoringCase(typed);
        else
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> coloured(typed))
                    .returns("colour", InvalidField::field);
    }

    @ParameterizedTest(name = "E-19 at least {0} and at most {1} is taken: {2}")
    @CsvSource({"2, 3, true", "3, 3, true", "4, 3, false", "0, 3, false", "1000000, , true"})
    void the_least_is_not_above_the_most(int least, @Nullable Integer most, boolean taken) {
        if (taken) assertThat(limited(least, most).sale().perDossierMin()).isEqualTo(least);
        else
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> limited(least, most))
                    .returns("perDossierMin", InvalidField::field);
    }

    @Test
    @DisplayName("E-19 the time of sale ends after it starts; each end may be open")
    void a_window_has_an_inside() {
        new SaleTerms(null, NOON, NOON.plusMinutes(1));
        new SaleTerms(null, NOON, null);
        new SaleTerms(null, null, NOON);

        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new SaleTerms(null, NOON, NOON))
                .returns("saleUntil", InvalidField::field);
    }

    @Test
    @DisplayName("E-19 the time of sale is by the activity's clock, and stays so when its zone changes")
    void a_window_keeps_its_local_times() {
        var paris = ZoneId.of("Europe/Paris");
        var toronto = ZoneId.of("America/Toronto");
        var span = SaleSpan.of(new SaleTerms(null, NOON, NOON.plusHours(3)), paris);
        assertThat(span.from()).isEqualTo("2031-06-02T10:00:00Z");

        var moved = span.inZone(paris, toronto);

        assertThat(moved.from()).isEqualTo("2031-06-02T16:00:00Z");
        assertThat(moved.until()).isEqualTo("2031-06-02T19:00:00Z");
        assertThat(moved.terms(2, toronto)).isEqualTo(new SaleTerms(2, NOON, NOON.plusHours(3)));
    }

    private static CategoryValues limited(int least, @Nullable Integer most) {
        return new CategoryValues("A", "", "", 0, Counting.onePerson(), most, null, true)
                .with(new SaleTerms(least, null, null));
    }

    @ParameterizedTest(name = "M-03 the codes \"{0}\" and \"{1}\" are equivalent: {2}")
    @Tag("M-03")
    @CsvSource({
        "Table, ' table ', true",
        "TABLE, table, true",
        "Table, Tables, false",
        "'', '', false",
        "Table, '', false"
    })
    void compares_codes_trimmed_and_in_any_capitals(String one, String other, boolean equivalent) {
        var first = Traits.ordinary().equivalentBy(one);
        var second = Traits.ordinary().equivalentBy(other);

        assertThat(first.isEquivalentTo(second)).isEqualTo(equivalent);
        assertThat(second.isEquivalentTo(first)).isEqualTo(equivalent);
    }

    private static Traits rated(BigDecimal rate) {
        return new Traits(false, false, true, false, rate, "");
    }

    private static Traits coloured(String colour) {
        return new Traits(false, false, true, false, null, colour);
    }
}
