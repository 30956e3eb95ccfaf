package org.jauge.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WallClockTest {

    @ParameterizedTest(name = "{1} in {0} is {2}")
    @CsvSource({
        "Europe/Paris,    2027-03-28T01:59:59, 2027-03-28T00:59:59Z", // the second before the gap
        "Europe/Paris,    2027-03-28T03:00,    2027-03-28T01:00:00Z", // the first after it
        "Europe/Paris,    2026-10-25T01:59,    2026-10-24T23:59:00Z",
        "Europe/Paris,    2026-10-25T02:30,    2026-10-25T00:30:00Z", // comes twice: the first
        "Europe/Paris,    2026-10-25T03:00,    2026-10-25T02:00:00Z",
        "America/Toronto, 2026-11-01T01:30,    2026-11-01T05:30:00Z", // comes twice: the first
        "UTC,             2027-03-28T02:30,    2027-03-28T02:30:00Z",
        "Asia/Kathmandu,  2026-01-01T00:00,    2025-12-31T18:15:00Z",
        "UTC,             1990-01-01T00:00,    1990-01-01T00:00:00Z",
        "UTC,             2199-12-31T23:59,    2199-12-31T23:59:00Z",
    })
    void a_local_time_is_one_instant(ZoneId zone, LocalDateTime local, Instant instant) {
        assertThat(WallClock.instant("start", local, zone)).isEqualTo(instant);
    }

    @ParameterizedTest(name = "{1} does not exist in {0}")
    @CsvSource({
        "Europe/Paris,    2027-03-28T02:00",
        "Europe/Paris,    2027-03-28T02:59:59",
        "America/Toronto, 2027-03-14T02:30",
        "Pacific/Apia,    2011-12-30T12:00", // a whole day was skipped
    })
    void refuses_a_time_that_the_clock_skips(ZoneId zone, LocalDateTime local) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> WallClock.instant("start", local, zone))
                .returns("start", InvalidField::field)
                .returns("clock-change-gap", InvalidField::rule);
    }

    @ParameterizedTest(name = "the year of {0} is out of range")
    @CsvSource({"1989-12-31T23:59", "2200-01-01T00:00", "+999999-01-01T00:00", "-0001-01-01T00:00"})
    void refuses_a_year_that_must_be_a_slip(LocalDateTime local) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> WallClock.instant("end", local, ZoneId.of("UTC")))
                .returns("end", InvalidField::field)
                .returns("year-out-of-range", InvalidField::rule);
    }
}
