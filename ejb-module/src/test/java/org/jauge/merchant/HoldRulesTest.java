package org.jauge.merchant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoldRulesTest {

    @Test
    @Tag("H-01")
    @Tag("H-02")
    @DisplayName("H-01 H-02 a web shop starts with 10 to 30 min, 20 units, 3 holds; a clerk with 100 and 1,000")
    void has_the_usual_limits() {
        assertThat(HoldRules.usualFor(Channel.WEB_SHOP)).isEqualTo(new HoldRules(10, 30, 20, 3));
        assertThat(HoldRules.usualFor(Channel.BOX_OFFICE)).isEqualTo(new HoldRules(10, 30, 100, 1_000));
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 a secret key has limits of its own, never less than the outlet's")
    void trusts_secret_keys_more() {
        assertThat(new HoldRules(5, 5, 20, 3).forSecretKey()).isEqualTo(new HoldRules(5, 5, 100, 1_000));
        assertThat(new HoldRules(5, 5, 101, 1_001).forSecretKey()).isEqualTo(new HoldRules(5, 5, 101, 1_001));
    }

    @ParameterizedTest(name = "H-01 {0} to {1} min, {2} units, {3} holds: {4}")
    @CsvSource({
        "0, 30, 20, 3, holdMinutes",
        "121, 240, 20, 3, holdMinutes",
        "10, 9, 20, 3, holdMinutesMax",
        "10, 241, 20, 3, holdMinutesMax",
        "10, 30, 0, 3, unitsPerHoldMax",
        "10, 30, 10001, 3, unitsPerHoldMax",
        "10, 30, 20, 0, openHoldsMax",
        "10, 30, 20, 100001, openHoldsMax"
    })
    @Tag("H-01")
    void refuses_senseless_limits(int minutes, int max, int units, int open, String field) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new HoldRules(minutes, max, units, open))
                .returns(field, InvalidField::field);
    }

    @ParameterizedTest(name = "H-01 {0} to {1} min, {2} units, {3} holds")
    @CsvSource({"1, 1, 1, 1", "10, 10, 20, 3", "120, 240, 10000, 100000"})
    @Tag("H-01")
    void accepts_the_edges(int minutes, int max, int units, int open) {
        assertThat(new HoldRules(minutes, max, units, open).minutes()).isEqualTo(minutes);
    }
}
