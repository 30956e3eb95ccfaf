package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfirmationDelayTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");

    @ParameterizedTest(name = "B-06 {0} days after booking {2}, {1} days before {3}: until {4}")
    @Tag("B-06")
    @Tag("AMB-B2")
    @Tag("A-07")
    @CsvSource({
        "10, ,  2016-08-04T17:00, 2016-08-20T11:00, 2016-08-14T23:59:59",
        ",   7, 2016-08-04T17:00, 2016-08-20T11:00, 2016-08-13T23:59:59",
        "10, 7, 2016-08-04T17:00, 2016-08-20T11:00, 2016-08-13T23:59:59", // the earlier of both
        "8,  7, 2016-08-04T17:00, 2016-08-20T11:00, 2016-08-12T23:59:59",
        "1,  ,  2016-08-04T17:00, 2016-08-05T11:00, 2016-08-05T11:00", // never after the start
        "10, ,  2016-08-04T17:00, 2016-08-05T11:00, 2016-08-05T11:00",
        ",   ,  2016-08-04T17:00, 2016-08-20T11:00, 2016-08-20T11:00", // none: the start
        ",   0, 2016-08-04T17:00, 2016-08-20T11:00, 2016-08-20T11:00",
        "0,  ,  2016-08-04T17:00, 2016-08-20T11:00, 2016-08-04T23:59:59",
        "0,  ,  2016-08-04T00:00, 2016-08-20T11:00, 2016-08-04T23:59:59",
        ",   7, 2016-08-14T09:00, 2016-08-20T11:00, 2016-08-14T23:59:59", // the 13th is over: the booking day
        "10, 7, 2016-08-14T09:00, 2016-08-20T11:00, 2016-08-14T23:59:59",
        ",   7, 2016-08-20T09:00, 2016-08-20T11:00, 2016-08-20T11:00",
        "1,  ,  2016-02-28T09:00, 2016-03-20T11:00, 2016-02-29T23:59:59", // a leap day
        ",   1, 2016-12-30T09:00, 2017-01-01T11:00, 2016-12-31T23:59:59",
        "0,  ,  2016-08-04T22:00, 2016-08-05T00:00, 2016-08-04T23:59:59", // starts at midnight, a second later
        ",   1, 2016-08-01T22:00, 2016-08-05T00:00, 2016-08-04T23:59:59",
    })
    void the_deadline_is_the_end_of_the_day_that_comes_first(
            @Nullable Integer after,
            @Nullable Integer before,
            LocalDateTime booked,
            LocalDateTime start,
            LocalDateTime deadline) {
        var delay = new ConfirmationDelay(after, before);

        assertThat(at(delay.deadline(at(booked, PARIS), at(start, PARIS), PARIS), PARIS))
                .isEqualTo(deadline);
    }

    @ParameterizedTest(name = "B-06 in {0} the {1} ends at {2}")
    @Tag("B-06")
    @Tag("AMB-B2")
    @CsvSource({
        "Europe/Paris,    2016-03-27, 2016-03-27T21:59:59Z", // 23 hours
        "Europe/Paris,    2016-10-30, 2016-10-30T22:59:59Z", // 25 hours
        "America/Toronto, 2016-03-13, 2016-03-14T03:59:59Z",
        "America/Toronto, 2016-11-06, 2016-11-07T04:59:59Z",
        "America/Toronto, 2016-08-13, 2016-08-14T03:59:59Z", // Paris has had the 14th for six hours
        "Europe/Paris,    2016-08-13, 2016-08-13T21:59:59Z",
        "America/Sao_Paulo, 2016-10-15, 2016-10-16T02:59:59Z", // the next day begins at one o'clock
        "America/Sao_Paulo, 2016-02-20, 2016-02-21T02:59:59Z", // its last hour comes twice: the second one
    })
    void days_are_those_on_the_wall_of_the_activity(ZoneId zone, LocalDate day, Instant end) {
        var booked = at(day.minusDays(3).atTime(12, 0), zone);
        var start = at(day.plusDays(5).atTime(20, 0), zone);

        assertThat(new ConfirmationDelay(3, null).deadline(booked, start, zone)).isEqualTo(end);
        assertThat(new ConfirmationDelay(null, 5).deadline(booked, start, zone)).isEqualTo(end);
    }

    @ParameterizedTest(name = "B-06 booked at {0}: until {1}")
    @Tag("B-06")
    @DisplayName("B-06 the booking day is the local one")
    @CsvSource({
        "2016-08-05T03:59:59Z, 2016-08-06T03:59:59Z", // 23:59:59 on the 4th in Toronto
        "2016-08-05T04:00:00Z, 2016-08-07T03:59:59Z",
    })
    void the_booking_day_is_the_local_one(Instant booked, Instant deadline) {
        var start = Instant.parse("2016-09-01T00:00:00Z");

        assertThat(new ConfirmationDelay(1, null).deadline(booked, start, ZoneId.of("America/Toronto")))
                .isEqualTo(deadline);
    }

    @Test
    @Tag("B-06")
    @Tag("B-07")
    @DisplayName("B-06 of an event that has started the deadline is over, whatever the delay")
    void nothing_waits_for_an_event_that_has_started() {
        var start = Instant.parse("2016-08-05T09:00:00Z");

        for (var delay : List.of(ConfirmationDelay.NONE, new ConfirmationDelay(10, null), new ConfirmationDelay(0, 7)))
            for (var late : List.of(0L, 1L, 86_400L, 864_000L))
                assertThat(delay.deadline(start.plusSeconds(late), start, PARIS))
                        .as("%s booked %d s late", delay, late)
                        .isEqualTo(start);
    }

    @Test
    @Tag("B-06")
    @DisplayName("B-06 laws of the deadline: after the booking, not after the start, no later with a shorter delay")
    void the_deadline_keeps_its_laws() {
        var seed = new Random().nextLong();
        var random = new Random(seed);
        var zones = List.of("Europe/Paris", "America/Toronto", "America/Sao_Paulo", "Pacific/Apia", "Asia/Kolkata");
        for (var round = 0; round < 5_000; round++) {
            var zone = ZoneId.of(zones.get(random.nextInt(zones.size())));
            var booked = Instant.parse("2011-01-01T00:00:00Z").plusSeconds(random.nextInt(400_000_000));
            var start = booked.plusSeconds(1 + random.nextInt(20_000_000));
            var after = random.nextInt(40);
            var before = random.nextInt(40);
            var deadline = new ConfirmationDelay(after, before).deadline(booked, start, zone);

            var told = "seed %d, round %d: %d/%d booked %s for %s in %s"
                    .formatted(seed, round, after, before, booked, start, zone);
            assertThat(deadline).as(told).isBeforeOrEqualTo(start);
            assertThat(LocalDate.ofInstant(deadline, zone))
                    .as(told)
                    .isAfterOrEqualTo(LocalDate.ofInstant(booked, zone));
            for (var longer : List.of(
                    new ConfirmationDelay(after, null),
                    new ConfirmationDelay(null, before),
                    new ConfirmationDelay(after + 1, before),
                    ConfirmationDelay.NONE))
                assertThat(longer.deadline(booked, start, zone)).as(told).isAfterOrEqualTo(deadline);
        }
    }

    @ParameterizedTest(name = "A-07 {0} days are refused")
    @Tag("A-07")
    @ValueSource(ints = {-1, 751, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void days_are_whole_numbers_from_zero_on(int days) {
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new ConfirmationDelay(days, null));
        assertThatExceptionOfType(InvalidField.class).isThrownBy(() -> new ConfirmationDelay(null, days));
    }

    private static Instant at(LocalDateTime wall, ZoneId zone) {
        return wall.atZone(zone).toInstant();
    }

    private static LocalDateTime at(Instant instant, ZoneId zone) {
        return LocalDateTime.ofInstant(instant, zone);
    }
}
