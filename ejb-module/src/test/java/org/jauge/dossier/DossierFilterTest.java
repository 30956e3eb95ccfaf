package org.jauge.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jauge.shared.InvalidField;
import org.jauge.shared.WallClock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

class DossierFilterTest {

    private static final LocalDate DAY = LocalDate.of(2031, 6, 2);

    @Test
    @DisplayName("The last day may be the first, and not the day before")
    void days() {
        assertThat(days(DAY, DAY).until()).isEqualTo(DAY);
        assertThat(days(null, DAY).from()).isNull();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> days(DAY, DAY.minusDays(1)))
                .returns("until", InvalidField::field)
                .returns("before-from", InvalidField::rule);
    }

    @Test
    @DisplayName("A year that no dossier can be of is refused, on either side")
    void years() {
        assertThat(days(WallClock.EVER, WallClock.FOREVER).from()).isEqualTo(WallClock.EVER);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> days(WallClock.EVER.minusDays(1), null))
                .returns("from", InvalidField::field);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> days(null, WallClock.FOREVER.plusDays(1)))
                .returns("until", InvalidField::field);
    }

    @Test
    @DisplayName("An amount is one that a total can be")
    void amounts() {
        assertThat(worth("0").amount()).isEqualByComparingTo("0");
        assertThat(worth("99999999999").amount()).isEqualByComparingTo("99999999999");
        assertThat(worth("1.2340").amount()).isEqualByComparingTo("1.234");
        assertAmountRefused("-0.01", "negative");
        assertAmountRefused("99999999999.001", "too-large");
        assertAmountRefused("1.2345", "too-many-decimals");
    }

    private static void assertAmountRefused(String amount, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> worth(amount))
                .returns("amount", InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    private static DossierFilter days(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new DossierFilter("", null, null, null, null, null, from, until, null);
    }

    private static DossierFilter worth(String amount) {
        return new DossierFilter("", null, null, null, null, null, null, null, new BigDecimal(amount));
    }
}
