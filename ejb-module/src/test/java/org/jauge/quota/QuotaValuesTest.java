package org.jauge.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("Q-06")
class QuotaValuesTest {

    @ParameterizedTest(name = "Q-06 capacity {0} is taken")
    @ValueSource(ints = {0, 1, 1_000_000})
    void takes_a_capacity_from_zero(int capacity) {
        assertThat(new QuotaValues("VIP", capacity, false, true).capacity()).isEqualTo(capacity);
    }

    @ParameterizedTest(name = "Q-06 capacity {0} is {1}")
    @CsvSource({"-1, negative", "-2147483648, negative", "1000001, too-large", "2147483647, too-large"})
    void refuses_a_capacity_out_of_range(int capacity, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new QuotaValues("VIP", capacity, false, true))
                .returns("capacity", InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    @ParameterizedTest(name = "Q-06 the name \"{0}\" is refused")
    @ValueSource(strings = {"", "   "})
    void refuses_a_blank_name(String name) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new QuotaValues(name, 1, false, true))
                .returns("name", InvalidField::field);
    }
}
