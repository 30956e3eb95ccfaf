package org.jauge.gauge;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("Q-08")
class LevelTest {

    @ParameterizedTest(name = "Q-08 {0} of {1} are {2}")
    @CsvSource({
        "0, 40, NONE",
        "1, 40, FEW",
        "8, 40, FEW",
        "9, 40, PLENTY",
        "40, 40, PLENTY",
        "0, 0, NONE",
        "1, 1, PLENTY",
        "1, 4, PLENTY",
        "1, 5, FEW",
        "200000, 1000000, FEW",
        "200001, 1000000, PLENTY"
    })
    void tells_three_levels(int available, int capacity, Level level) {
        assertThat(Level.of(available, capacity)).isEqualTo(level);
    }
}
