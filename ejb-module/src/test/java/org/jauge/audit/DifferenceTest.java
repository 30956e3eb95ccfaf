package org.jauge.audit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-10")
class DifferenceTest {

    record Inner(int minutes, int units) {}

    record Outer(String name, Inner holds, boolean active) {}

    @Test
    @DisplayName("A-10 of two values only what differs is shown, however deep")
    void compares_part_by_part() {
        var before = new Outer("Desk, north", new Inner(10, 20), true).toString();
        var after = new Outer("Desk, north", new Inner(15, 20), false).toString();

        assertThat(Difference.between(before, after))
                .containsExactly(new Difference("minutes", "10", "15"), new Difference("active", "true", "false"));
    }

    @Test
    @DisplayName("A-10 a plain value is shown as it is")
    void shows_plain_values() {
        assertThat(Difference.between("25", "30")).containsExactly(new Difference("", "25", "30"));
        assertThat(Difference.between("", "")).isEmpty();
    }

    @Test
    @DisplayName("A-10 what was created is shown part by part")
    void shows_what_is_new() {
        assertThat(Difference.between("", new Inner(1, 2).toString()))
                .containsExactly(new Difference("minutes", "", "1"), new Difference("units", "", "2"));
    }

    @Test
    @DisplayName("A-10 texts with brackets, commas and signs of their own stay whole")
    void survives_odd_texts() {
        var before = new Outer("a=b, c [d", new Inner(1, 2), true).toString();
        var after = new Outer("x]", new Inner(1, 2), true).toString();

        assertThat(Difference.between(before, after)).isNotEmpty();
    }
}
