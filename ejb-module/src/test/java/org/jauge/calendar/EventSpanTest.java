package org.jauge.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EventSpanTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @Test
    @Tag("Q-32")
    @Tag("AMB-Q10")
    void the_local_date_is_that_of_the_start_in_the_activitys_zone() {
        var span = EventSpan.of(times("2016-08-05T23:30", "2016-08-06T01:00"), PARIS);

        assertThat(span.localDate()).isEqualTo(LocalDate.of(2016, 8, 5));
        assertThat(span.startsAt()).isEqualTo(Instant.parse("2016-08-05T21:30:00Z"));
    }

    @ParameterizedTest(name = "an end at {0} is {1}")
    @CsvSource({
        "2026-06-01T20:00, before-start",
        "2026-06-01T19:59, before-start",
        "2027-06-02T20:01, over-a-year",
        "2199-12-31T00:00, over-a-year",
    })
    void refuses_an_end_before_the_start_or_over_a_year_after(LocalDateTime end, String rule) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> EventSpan.of(new EventTimes(LocalDateTime.parse("2026-06-01T20:00"), end), PARIS))
                .returns("end", InvalidField::field)
                .returns(rule, InvalidField::rule);
    }

    @ParameterizedTest(name = "an end at {0} is taken")
    @CsvSource({"2026-06-01T20:01", "2027-06-02T20:00"})
    void takes_an_end_from_one_minute_to_366_days_after(LocalDateTime end) {
        var span = EventSpan.of(new EventTimes(LocalDateTime.parse("2026-06-01T20:00"), end), PARIS);

        assertThat(span.endsAt()).isAfter(span.startsAt());
    }

    @Test
    void an_occurrence_lasts_its_minutes_through_a_clock_change() {
        var span = EventSpan.lasting(LocalDateTime.parse("2027-03-28T01:30"), Duration.ofMinutes(90), PARIS);

        assertThat(Duration.between(span.startsAt(), span.endsAt())).isEqualTo(Duration.ofMinutes(90));
        assertThat(LocalDateTime.ofInstant(span.endsAt(), PARIS)).isEqualTo(LocalDateTime.parse("2027-03-28T04:00"));
    }

    @Test
    void another_zone_keeps_the_time_on_the_wall() {
        var toronto = ZoneId.of("America/Toronto");
        var span = EventSpan.of(times("2026-06-01T20:00", "2026-06-01T22:00"), PARIS);

        var moved = span.inZone(toronto);

        assertThat(LocalDateTime.ofInstant(moved.startsAt(), toronto))
                .isEqualTo(LocalDateTime.parse("2026-06-01T20:00"));
        assertThat(moved.localDate()).isEqualTo(span.localDate());
    }

    private static EventTimes times(String start, String end) {
        return new EventTimes(LocalDateTime.parse(start), LocalDateTime.parse(end));
    }
}
