package org.jauge.emplacement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-16")
class EmplacementValuesTest {

    @Test
    @DisplayName("E-16 name, description, order, capacity, active, accessibility and tables are kept, edges included")
    void keeps_its_settings() {
        var note = "é".repeat(2000);
        var most = new EmplacementValues(" Salle ", note, 10_000, 1_000_000, false, note, true);
        var least = new EmplacementValues("S", "", 0, 0, true);

        assertThat(new Emplacement(1, 2, most).values()).isEqualTo(most).returns("Salle", EmplacementValues::name);
        assertThat(new Emplacement(1, 2, least).values())
                .isEqualTo(least)
                .returns("", EmplacementValues::accessibility)
                .returns(false, EmplacementValues::tables);
    }

    @ParameterizedTest(name = "E-16 {0} is refused: {3} letters of text, order {1}, capacity {2}")
    @CsvSource({"position, -1, 5, 0", "position, 10001, 5, 0", "capacity, 1, -1, 0", "accessibility, 1, 5, 2001"})
    void refuses_what_is_beyond(String field, int position, int capacity, int letters) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new EmplacementValues("S", "", position, capacity, true, "x".repeat(letters), false))
                .returns(field, InvalidField::field);
    }
}
