package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("E-11")
class DateSpanTest {

    private static final LocalDate FIRST = LocalDate.of(2031, 6, 1);
    private static final LocalDate LAST = LocalDate.of(2031, 8, 31);

    @Test
    @DisplayName("E-11 both days are in it, the ones beside them are not; a missing end is open")
    void both_ends_are_in_it() {
        var summer = DateSpan.checked("until", FIRST, LAST);

        assertThat(summer.covers(FIRST)).isTrue();
        assertThat(summer.covers(LAST)).isTrue();
        assertThat(summer.covers(FIRST.minusDays(1))).isFalse();
        assertThat(summer.covers(LAST.plusDays(1))).isFalse();
        assertThat(new DateSpan(null, LAST).covers(LocalDate.MIN)).isTrue();
        assertThat(new DateSpan(FIRST, null).covers(LocalDate.MAX)).isTrue();
        assertThat(DateSpan.always().isAlways()).isTrue();
        assertThat(summer).hasToString("2031-06-01 – 2031-08-31");
    }

    @Test
    @DisplayName("E-11 one day is possible, an end before the beginning is not")
    void ends_after_it_begins() {
        assertThat(DateSpan.checked("until", FIRST, FIRST).covers(FIRST)).isTrue();
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> DateSpan.checked("until", FIRST, FIRST.minusDays(1)))
                .returns("until", InvalidField::field)
                .returns("before-start", InvalidField::rule);
    }
}
