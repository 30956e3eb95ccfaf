package org.jauge.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Set;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("E-20")
class CompositionTest {

    private static final long COUPLE = 10;
    private static final long SPECIAL = 11;
    private static final long FAMILY = 12;

    @Test
    @Tag("E-20")
    @DisplayName("E-20 a bundle is more than choices, and what is chosen is not hidden")
    void choices_are_seen_and_not_all() {
        assertThatCode(() -> Composition.of(new Component(SPECIAL, 1), Component.choice(COUPLE, 1)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Composition.of(Component.choice(SPECIAL, 1)))
                .returns("only-choices", InvalidField::rule);
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Component(SPECIAL, 1, true, true))
                .returns("hidden-choice", InvalidField::rule);
    }

    @Test
    @DisplayName("E-20 a bundle holds plain categories")
    void a_bundle_holds_plain_categories() {
        var twoSpecials = Composition.of(new Component(SPECIAL, 2));

        assertThatCode(() -> twoSpecials.requireFlat(COUPLE, "Forfait couple", Set.of(FAMILY), Set.of(SPECIAL)))
                .doesNotThrowAnyException();
        assertThat(twoSpecials.isBundle()).isTrue();
    }

    @Test
    @DisplayName("E-20 a bundle of a bundle is refused")
    void refuses_a_bundle_of_a_bundle() {
        var twoCouples = Composition.of(new Component(COUPLE, 2));

        assertThatExceptionOfType(NestedBundle.class)
                .isThrownBy(() -> twoCouples.requireFlat(FAMILY, "Famille", Set.of(COUPLE), Set.of(SPECIAL)));
    }

    @Test
    @DisplayName("E-20 a category that a bundle holds cannot become a bundle")
    void refuses_to_make_a_held_category_a_bundle() {
        var held = Composition.of(new Component(FAMILY, 1));

        assertThatExceptionOfType(NestedBundle.class)
                .isThrownBy(() -> held.requireFlat(SPECIAL, "Spécial", Set.of(COUPLE), Set.of(SPECIAL)));
    }

    @Test
    @DisplayName("E-20 a bundle of itself is refused")
    void refuses_a_bundle_of_itself() {
        var itself = Composition.of(new Component(COUPLE, 1));

        assertThatExceptionOfType(NestedBundle.class)
                .isThrownBy(() -> itself.requireFlat(COUPLE, "Forfait couple", Set.of(), Set.of()));
    }

    @ParameterizedTest(name = "E-20 {0} pieces of a component are refused")
    @ValueSource(ints = {-1, 0, 101, Integer.MAX_VALUE})
    void refuses_a_quantity_out_of_range(int quantity) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Component(SPECIAL, quantity))
                .returns("components", InvalidField::field);
    }

    @Test
    @DisplayName("E-20 a bundle has at most 100 pieces")
    void refuses_more_than_100_pieces() {
        assertThatCode(() -> Composition.of(new Component(SPECIAL, 50), new Component(COUPLE, 50)))
                .doesNotThrowAnyException();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Composition.of(new Component(SPECIAL, 50), new Component(COUPLE, 51)))
                .returns("too-large", InvalidField::rule);
    }

    @Test
    @DisplayName("E-20 the same component twice is refused")
    void refuses_the_same_component_twice() {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> Composition.of(new Component(SPECIAL, 1), new Component(SPECIAL, 1)))
                .returns("twice", InvalidField::rule);
    }
}
