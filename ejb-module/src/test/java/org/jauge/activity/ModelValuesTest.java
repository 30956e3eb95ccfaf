package org.jauge.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E-13")
class ModelValuesTest {

    private static final Permits ROOMS = new Permits(true, false, true, false, true);

    @Test
    @DisplayName("E-13 a model keeps each of its permissions, and gets others when it changes")
    void keeps_what_it_permits() {
        var model = new ActivityModel(1, "own", new ModelValues("  Salles ", ROOMS));
        assertThat(model.values()).isEqualTo(new ModelValues("Salles", ROOMS));
        assertThat(model.line().severalEmplacements()).isTrue();

        var tables = new ModelValues("Dîner", new Permits(false, true, false, true, false));
        model.change(tables);

        assertThat(model.values()).isEqualTo(tables);
        assertThat(model.line()).returns("own", ModelLine::code).returns(tables.permits(), ModelLine::permits);
    }

    @ParameterizedTest(name = "E-13 a model is not called \"{0}\"")
    @ValueSource(strings = {"", "   ", "a\u0000b"})
    void refuses_a_name_that_is_none(String name) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new ModelValues(name, ROOMS))
                .returns("name", InvalidField::field);
    }

    @Test
    @DisplayName("E-13 a model's name has 100 letters, not 101")
    void bounds_its_name() {
        assertThat(new ModelValues("x".repeat(100), ROOMS).name()).hasSize(100);
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new ModelValues("x".repeat(101), ROOMS));
    }
}
