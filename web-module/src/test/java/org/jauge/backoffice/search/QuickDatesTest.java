package org.jauge.backoffice.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("E-21")
class QuickDatesTest {

    @DisplayName("E-21 next Saturday and next Sunday are never today; a week is seven days with today")
    @ParameterizedTest(name = "E-21 on {0} next Saturday is {1}, next Sunday {2}, the week ends on {3}")
    @CsvSource({
        "2031-06-06, 2031-06-07, 2031-06-08, 2031-06-12",
        "2031-06-07, 2031-06-14, 2031-06-08, 2031-06-13",
        "2031-06-08, 2031-06-14, 2031-06-15, 2031-06-14",
        "2028-02-28, 2028-03-04, 2028-03-05, 2028-03-05"
    })
    void asks_for_the_days_that_are_meant(LocalDate today, LocalDate saturday, LocalDate sunday, LocalDate end) {
        assertThat(QuickDates.on(today))
                .containsExactly(
                        new QuickDates("today", today, today),
                        new QuickDates("tomorrow", today.plusDays(1), today.plusDays(1)),
                        new QuickDates("saturday", saturday, saturday),
                        new QuickDates("sunday", sunday, sunday),
                        new QuickDates("week", today, end));
    }
}
