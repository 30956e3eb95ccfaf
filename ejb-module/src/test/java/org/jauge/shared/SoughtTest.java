package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("A-01")
class SoughtTest {

    @ParameterizedTest(name = "A-01 {0} is looked for as {1}")
    @CsvSource({
        "Malthère SAMARANCH, malthere samaranch",
        "LEFÈVRE, lefevre",
        "Lefe\u0300vre, lefevre", // typed with an accent of its own
        "Œuvrard, oeuvrard",
        "Straße, strasse",
        "STRASSE, strasse",
        "Søren Łuczak, soren luczak",
        "İstanbul, istanbul",
        "ΟΔΥΣΣΕΥΣ, οδυσσευσ",
        "Οδυσσεύς, οδυσσευσ",
        "김하늘, 김하늘",
        "Neil 100%_!, neil 100%_!",
    })
    void takes_case_and_accents_off(String typed, String plain) {
        assertThat(Sought.key(typed)).isEqualTo(plain);
    }

    @Test
    @DisplayName("A-01 no part of one thing runs into the next")
    void keeps_things_apart() {
        assertThat(Sought.key("3385", "Zoé Lef", "z@it.example"))
                .contains("3385", "zoe lef", "z@it.example")
                .doesNotContain("3385zoe", "3385 zoe", "lefz@");
    }

    @Test
    @DisplayName("A-01 what is typed is no wildcard")
    void escapes_wildcards() {
        assertThat(Sought.inKey("100%_É!")).isEqualTo("%100!%!_e!!%");
        assertThat(Sought.inLower("100%_É!")).isEqualTo("%100!%!_é!!%");
    }

    @Test
    @DisplayName("A-01 the longest name in letters that become two fits")
    void stays_short() {
        assertThat(Sought.key("ß".repeat(100))).hasSize(200);
        assertThat(Sought.key("ẞ".repeat(100))).hasSize(200);
        assertThat(Sought.key("각".repeat(100))).hasSize(100);
    }
}
