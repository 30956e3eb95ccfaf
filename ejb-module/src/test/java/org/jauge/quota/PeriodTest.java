package org.jauge.quota;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 5);

    @ParameterizedTest(name = "{0} {1} and {2}: one inventory is {3}")
    @Tag("Q-32")
    @Tag("Q-35")
    @Tag("Q-36")
    @Tag("Q-37")
    @Tag("AMB-Q10")
    @CsvSource({
        "DAY,   2016-08-05, 2016-08-05, true",
        "DAY,   2016-08-05, 2016-08-06, false",
        "WEEK,  2016-08-07, 2016-08-08, false", // Sunday, Monday
        "WEEK,  2016-08-08, 2016-08-14, true",
        "WEEK,  2015-12-28, 2016-01-03, true", // week 53 runs over the turn of the year
        "WEEK,  2016-01-03, 2016-01-04, false",
        "WEEK,  2016-02-29, 2016-03-06, true",
        "MONTH, 2016-08-31, 2016-09-01, false",
        "MONTH, 2016-02-01, 2016-02-29, true",
        "MONTH, 2016-02-29, 2016-03-01, false",
        "MONTH, 2015-08-05, 2016-08-05, false",
        "YEAR,  2016-01-01, 2016-12-31, true",
        "YEAR,  2016-12-31, 2017-01-01, false",
        "INVENTORY, 2016-08-05, 2031-01-01, true",
    })
    void dates_share_an_inventory_within_a_period_only(
            QuotaScope scope, LocalDate one, LocalDate other, boolean shared) {
        assertThat(Period.key(scope, one) == Period.key(scope, other)).isEqualTo(shared);
    }

    @ParameterizedTest(name = "{0} of 2016-08-05 is {1}")
    @Tag("Q-32")
    @CsvSource({"DAY, 17018", "WEEK, 17014", "MONTH, 201608", "YEAR, 2016", "INVENTORY, 0"})
    void a_period_has_a_number_that_never_changes(QuotaScope scope, long number) {
        assertThat(Period.key(scope, DAY)).isEqualTo(number);
    }

    @Test
    void an_event_quota_has_no_period() {
        assertThatIllegalArgumentException().isThrownBy(() -> Period.key(QuotaScope.EVENT, DAY));
    }
}
