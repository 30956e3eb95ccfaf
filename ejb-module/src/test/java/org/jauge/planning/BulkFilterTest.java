package org.jauge.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.jauge.planning.CapacityChange.How;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class BulkFilterTest {

    private static final LocalDate MONDAY = LocalDate.of(2031, 6, 2);
    private static final LocalTime TEN = LocalTime.of(10, 0);
    private static final LocalTime NOON = LocalTime.NOON;

    private static BulkFilter filter(
            Set<DayOfWeek> days, @Nullable LocalTime from, @Nullable LocalTime to, Set<Long> only) {
        return new BulkFilter(Set.of(1L), null, null, days, from, to, null, only);
    }

    @Test
    @Tag("E-11")
    @DisplayName("E-11 both times are included, days of the week and ticks narrow, nothing narrows by default")
    void takes_what_fits() {
        var mornings = filter(Set.of(DayOfWeek.MONDAY), TEN, NOON, Set.of());
        assertThat(mornings.takes(1, MONDAY, TEN)).isTrue();
        assertThat(mornings.takes(1, MONDAY, NOON)).isTrue();
        assertThat(mornings.takes(1, MONDAY, NOON.plusMinutes(1))).isFalse();
        assertThat(mornings.takes(1, MONDAY, TEN.minusMinutes(1))).isFalse();
        assertThat(mornings.takes(1, MONDAY.plusDays(1), TEN)).isFalse();
        assertThat(filter(Set.of(), null, null, Set.of(2L)).takes(1, MONDAY, TEN))
                .isFalse();
        assertThat(filter(Set.of(), null, null, Set.of(2L)).takes(2, MONDAY, TEN))
                .isTrue();
        assertThat(BulkFilter.of(1).takes(9, MONDAY, LocalTime.MAX)).isTrue();
    }

    @Test
    @DisplayName("An end before its start, no activity, no change and half a change are refused at their field")
    void refuses_nonsense() {
        refused("timeTo", () -> filter(Set.of(), NOON, TEN, Set.of()));
        refused(
                "to",
                () -> new BulkFilter(Set.of(1L), MONDAY, MONDAY.minusDays(1), Set.of(), null, null, null, Set.of()));
        refused("activities", () -> new BulkFilter(Set.of(), null, null, Set.of(), null, null, null, Set.of()));
        refused("change", () -> new BulkChange(null, null, null, null, null));
        refused("places", () -> CapacityChange.typed(1L, How.TO, null));
        refused("emplacement", () -> CapacityChange.typed(null, How.TO, 5));
        refused("places", () -> new CapacityChange(1, How.MORE, 0));
        refused("quotaCapacity", () -> QuotaChange.typed(1L, -1));
        refused("quota", () -> QuotaChange.typed(null, 1));
        assertThat(CapacityChange.typed(null, How.TO, null)).isNull();
        assertThat(QuotaChange.typed(null, null)).isNull();
    }

    private static void refused(String field, Runnable work) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(work::run).returns(field, InvalidField::field);
    }
}
