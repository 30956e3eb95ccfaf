package org.jauge.category;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CategoryValuesTest {

    @Test
    @Tag("E-19")
    @DisplayName("E-19 without a public name customers read the name")
    void the_name_stands_in_for_a_public_name() {
        assertThat(CategoryValues.named("Adulte", Counting.onePerson()).publicName())
                .isEqualTo("Adulte");
    }

    @Test
    @Tag("E-19")
    @DisplayName("E-19 two categories may share a public name")
    void internal_and_public_name_differ() {
        var values = new CategoryValues("Table AM", "Table à pique-nique", "", 0, Counting.product(), null, null, true);

        assertThat(values.name()).isEqualTo("Table AM");
        assertThat(values.publicName()).isEqualTo("Table à pique-nique");
    }

    @ParameterizedTest(name = "E-05 {0}, not counted {1}, weight {2}: {3} places")
    @Tag("E-05")
    @Tag("C-02")
    @CsvSource({
        "PERSON, false, 1, 1",
        "PERSON, false, 4, 4",
        "PERSON, true, 4, 0",
        "PRODUCT, false, 1, 0",
        "PRODUCT, true, 1, 0"
    })
    void only_a_counted_person_takes_places(ItemType type, boolean notCounted, int weight, int places) {
        assertThat(new Counting(type, notCounted, weight).places()).isEqualTo(places);
    }

    @ParameterizedTest(name = "C-02 a weight of {0} is refused")
    @Tag("C-02")
    @ValueSource(ints = {-1, 0, 1001})
    void refuses_a_weight_out_of_range(int weight) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new Counting(ItemType.PERSON, false, weight))
                .returns("weight", InvalidField::field);
    }

    @Test
    void refuses_limits_below_their_least() {
        assertRefused("perDossierMax", 0, null);
        assertRefused("showRemainingBelow", null, -1);
    }

    @ParameterizedTest(name = "a name of {0} characters is taken: {1}")
    @CsvSource({"100, true", "101, false"})
    void a_name_has_at_most_100_characters(int length, boolean taken) {
        var name = "é".repeat(length);

        if (taken)
            assertThat(CategoryValues.named(name, Counting.onePerson()).name()).hasSize(length);
        else
            assertThatExceptionOfType(InvalidField.class)
                    .isThrownBy(() -> CategoryValues.named(name, Counting.onePerson()))
                    .returns("name", InvalidField::field)
                    .returns("too-long", InvalidField::rule);
    }

    private static void assertRefused(
            String field, @Nullable Integer perDossierMax, @Nullable Integer showRemainingBelow) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new CategoryValues(
                        "A", "", "", 0, Counting.onePerson(), perDossierMax, showRemainingBelow, true))
                .returns(field, InvalidField::field);
    }
}
