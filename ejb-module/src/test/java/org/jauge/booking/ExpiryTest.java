package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@Tag("D-04")
class ExpiryTest {

    @ParameterizedTest(name = "D-04 at {1} in {2} a deadline at {0} is {3} {4}")
    @CsvSource({
        "2016-08-14T21:59:59Z, 2016-08-13T08:00:00Z, Europe/Paris, IN_DAYS, 1",
        "2016-08-14T21:59:59Z, 2016-08-13T22:30:00Z, Europe/Paris, TODAY, 0",
        "2016-08-14T21:59:59Z, 2016-08-13T21:59:00Z, Europe/Paris, IN_DAYS, 1",
        "2016-08-14T21:59:59Z, 2016-08-14T21:59:59Z, Europe/Paris, TODAY, 0",
        "2016-08-14T21:59:59Z, 2016-08-14T22:00:00Z, Europe/Paris, EXPIRED, 0",
        "2016-08-14T21:59:59Z, 2016-08-04T15:00:00Z, Europe/Paris, IN_DAYS, 10",
        "2016-08-14T21:59:59Z, 2016-08-13T22:30:00Z, America/Toronto, IN_DAYS, 1",
        "2016-10-30T22:59:59Z, 2016-10-29T22:30:00Z, Europe/Paris, TODAY, 0"
    })
    void counts_calendar_days(Instant deadline, Instant now, ZoneId zone, Expiry.State state, int days) {
        assertThat(Expiry.of(deadline, now, zone)).isEqualTo(new Expiry(state, days));
    }
}
