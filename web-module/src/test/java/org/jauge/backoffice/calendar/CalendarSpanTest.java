package org.jauge.backoffice.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.jauge.backoffice.calendar.CalendarSpan.DAY;
import static org.jauge.backoffice.calendar.CalendarSpan.MONTH;
import static org.jauge.backoffice.calendar.CalendarSpan.WEEK;

import java.time.LocalDate;
import org.jauge.shared.NotFound;
import org.junit.jupiter.api.Test;

class CalendarSpanTest {

    private static final LocalDate SUNDAY = LocalDate.of(2031, 6, 1);

    @Test
    void a_month_is_six_weeks_from_the_monday_on_or_before_its_first() {
        assertThat(MONTH.from(SUNDAY.plusDays(20))).isEqualTo("2031-05-26");
        assertThat(MONTH.to(SUNDAY)).isEqualTo("2031-07-06");
        assertThat(MONTH.from(LocalDate.of(2031, 9, 30))).isEqualTo("2031-09-01");
    }

    @Test
    void a_week_ends_on_sunday() {
        assertThat(WEEK.from(SUNDAY)).isEqualTo("2031-05-26");
        assertThat(WEEK.to(SUNDAY)).isEqualTo(SUNDAY);
        assertThat(WEEK.from(SUNDAY.plusDays(1))).isEqualTo("2031-06-02");
    }

    @Test
    void what_is_meant_of_a_month_ends_with_it() {
        assertThat(MONTH.first(SUNDAY.plusDays(20))).isEqualTo("2031-06-01");
        assertThat(MONTH.last(SUNDAY)).isEqualTo("2031-06-30");
        assertThat(WEEK.first(SUNDAY)).isEqualTo("2031-05-26");
        assertThat(DAY.last(SUNDAY)).isEqualTo(SUNDAY);
    }

    @Test
    void turns_by_its_own_length() {
        var last = LocalDate.of(2031, 1, 31);
        assertThat(MONTH.moved(last, 1)).isEqualTo("2031-02-01");
        assertThat(MONTH.moved(last, -1)).isEqualTo("2030-12-01");
        assertThat(WEEK.moved(last, -1)).isEqualTo("2031-01-20");
        assertThat(DAY.moved(last, 1)).isEqualTo("2031-02-01");
    }

    @Test
    void knows_its_address_and_no_other() {
        for (var span : CalendarSpan.values())
            assertThat(CalendarSpan.of(span.getAddress())).isEqualTo(span);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> CalendarSpan.of("year"));
    }
}
