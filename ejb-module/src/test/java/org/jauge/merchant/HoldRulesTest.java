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
    @Tag("D-05")
    @DisplayName("H-01 H-02 D-05 a web shop starts with 10 to 30 min, 20 units, 3 holds, 20 bookings; a desk with more")
    void has_the_usual_limits() {
        assertThat(HoldRules.usualFor(Channel.WEB_SHOP)).isEqualTo(new HoldRules(10, 30, 20, 3, 20));
        assertThat(HoldRules.usualFor(Channel.BOX_OFFICE)).isEqualTo(new HoldRules(10, 30, 100, 1_000, 20));
    }

    @Test
    @Tag("H-02")
    @DisplayName("H-02 a secret key has limits of its own, never less than the outlet's")
    void trusts_secret_keys_more() {
        assertThat(new HoldRules(5, 5, 20, 3, 4).forSecretKey()).isEqualTo(new HoldRules(5, 5, 100, 1_000, 4));
        assertThat(new HoldRules(5, 5, 101, 1_001, 4).forSecretKey()).isEqualTo(new HoldRules(5, 5, 101, 1_001, 4));
    }

    @ParameterizedTest(name = "H-01 {0} to {1} min, {2} units, {3} holds, {4} bookings: {5}")
    @CsvSource({
        "0, 30, 20, 3, 20, holdMinutes",
        "121, 240, 20, 3, 20, holdMinutes",
        "10, 9, 20, 3, 20, holdMinutesMax",
        "10, 241, 20, 3, 20, holdMinutesMax",
        "10, 30, 0, 3, 20, unitsPerHoldMax",
        "10, 30, 10001, 3, 20, unitsPerHoldMax",
        "10, 30, 20, 0, 20, openHoldsMax",
        "10, 30, 20, 100001, 20, openHoldsMax",
        "10, 30, 20, 3, 0, openBookingsMax",
        "10, 30, 20, 3, 100001, openBookingsMax"
    })
    @Tag("H-01")
    void refuses_senseless_limits(int minutes, int max, int units, int open, int bookings, String field) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new HoldRules(minutes, max, units, open, bookings))
                .returns(field, InvalidField::field);
    }

    @ParameterizedTest(name = "H-01 {0} to {1} min, {2} units, {3} holds, {4} bookings")
    @CsvSource({"1, 1, 1, 1, 1", "10, 10, 20, 3, 20", "120, 240, 10000, 100000, 100000"})
    @Tag("H-01")
    void accepts_the_edges(int minutes, int max, int units, int open, int bookings) {
        assertThat(new HoldRules(minutes, max, units, open, bookings).minutes()).isEqualTo(minutes);
    }
}
