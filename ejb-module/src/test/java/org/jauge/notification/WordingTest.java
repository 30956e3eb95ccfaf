package org.jauge.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordingTest {

    @ParameterizedTest(name = "who wants {0} at a point of sale in {1} reads {2}")
    @CsvSource({
        "fr, en, fr",
        "fr-CA, en, fr",
        "'', fr, fr",
        "de, fr, fr",
        "pt-BR, en, en",
        "en-US, fr, en",
        "de, de, en"
    })
    void takes_the_first_language_that_it_has(String wanted, String outlet, String read) {
        assertThat(Wording.of(wanted, outlet).language()).isEqualTo(read);
    }

    @Test
    void writes_as_the_reader_does_and_by_the_clock_of_the_place() {
        var start = Instant.parse("2026-08-05T23:30:00Z");

        assertThat(Wording.of("fr").moment(start, "Europe/Paris")).isEqualTo("jeudi 6 août 2026 à 01:30");
        assertThat(Wording.of("en").moment(start, "America/Toronto")).isEqualTo("Wednesday, 5 August 2026, 19:30");
        assertThat(Wording.of("fr").money(new BigDecimal("1234.5"), "EUR").replaceAll("\\s|\\h", " "))
                .isEqualTo("1 234,50 €");
        assertThat(Wording.of("en").money(new BigDecimal("1200"), "JPY"))
                .contains("1,200")
                .doesNotContain(".");
    }
}
