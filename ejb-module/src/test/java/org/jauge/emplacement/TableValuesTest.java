package org.jauge.emplacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-15")
class TableValuesTest {

    @ParameterizedTest(name = "E-15 a table of {0} seats is one")
    @CsvSource({"1", "999"})
    void takes_its_bounds(int seats) {
        var values = new TableValues(" " + "T".repeat(20), seats, 0);

        assertThat(new SeatingTable(1, 2, values).values()).isEqualTo(values);
    }

    @ParameterizedTest(name = "E-15 {0} is refused: {1} letters, {2} seats, order {3}")
    @CsvSource({"name, 0, 4, 1", "name, 21, 4, 1", "seats, 2, 0, 1", "seats, 2, 1000, 1", "position, 2, 4, -1"})
    void refuses_what_is_beyond(String field, int letters, int seats, int position) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new TableValues("T".repeat(letters), seats, position))
                .returns(field, InvalidField::field);
    }

    @Test
    @DisplayName("E-15 a table of 8 where 6 sit becomes one of 6, not of 5, and keeps its name when refused")
    void is_never_smaller_than_placed() {
        var table = new SeatingTable(1, 2, new TableValues("T1", 8, 1));

        assertThatExceptionOfType(TableTooSmall.class)
                .isThrownBy(() -> table.change(new TableValues("T2", 5, 1), 6))
                .satisfies(refusal -> assertThat(refusal.facts()).containsEntry("minimum", 6));
        assertThat(table.values()).isEqualTo(new TableValues("T1", 8, 1));

        table.change(new TableValues("T2", 6, 1), 6);

        assertThat(table.line()).returns("T2", TableLine::name).returns(6, TableLine::seats);
    }
}
