package org.jauge.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityValuesTest {

    @ParameterizedTest(name = "{0} in {1} is taken")
    @CsvSource({"Europe/Paris, EUR", "America/Toronto, CAD", "Asia/Tokyo, JPY", "UTC, KWD"})
    void takes_a_zone_and_a_currency_that_exist(String zone, String currency) {
        var values = new ActivityValues("  Verger ", zone, currency, ActivityState.TEST);

        assertThat(values.name()).isEqualTo("Verger");
        assertThat(values.zone().getId()).isEqualTo(zone);
    }

    @ParameterizedTest(name = "the time zone {0} is refused")
    @CsvSource({"Europe/Atlantis", "+02:00", "''", "europe/paris"})
    void refuses_a_zone_that_does_not_exist(String zone) {
        assertRefused("timeZone", zone, "EUR");
    }

    @ParameterizedTest(name = "the currency {0} is refused")
    @CsvSource({"EURO", "eur", "ZZZ", "''", "XXX"}) // XXX has no decimals to count in
    void refuses_a_currency_that_does_not_exist(String currency) {
        assertRefused("currency", "Europe/Paris", currency);
    }

    private static void assertRefused(String field, String zone, String currency) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new ActivityValues("Verger", zone, currency, ActivityState.ACTIVE))
                .returns(field, InvalidField::field);
    }
}
