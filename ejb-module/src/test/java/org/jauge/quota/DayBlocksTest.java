package org.jauge.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("Q-43")
class DayBlocksTest {

    /** Of texts like {@code AM 00:00}. */
    private static DayBlocks of(String texts) {
        return new DayBlocks(Arrays.stream(texts.split(", "))
                .map(text -> text.split(" "))
                .map(parts -> new DayBlock(parts[0], LocalTime.parse(parts[1]), 10))
                .toList());
    }

    @ParameterizedTest(name = "Q-43 {0} is {2} in {1}")
    @CsvSource(delimiter = '|', textBlock = """
                    AM 08:00, PM 13:00 | blockStart | not-midnight
                    AM 00:00, PM 00:00 | blockStart | not-ascending
                    AM 00:00, PM 13:00, NIGHT 12:00 | blockStart | not-ascending
                    AM 00:00, am 13:00 | blockName | twice
                    DAY 00:00 | blocks | too-few
                    """)
    void refuses_what_leaves_a_gap_or_a_doubt(String blocks, String field, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> of(blocks))
                .returns(field, InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    @Test
    @DisplayName("Q-43 other names and capacities divide a day alike, other times do not")
    void knows_what_divides_alike() {
        var halves = of("AM 00:00, PM 13:00");

        assertThat(halves.divideAlike(of("Matin 00:00, Soir 13:00"))).isTrue();
        assertThat(halves.divideAlike(of("AM 00:00, PM 14:00"))).isFalse();
        assertThat(halves.divideAlike(DayBlocks.NONE)).isFalse();
        assertThat(DayBlocks.NONE.divideAlike(new DayBlocks(List.of()))).isTrue();
    }
}
