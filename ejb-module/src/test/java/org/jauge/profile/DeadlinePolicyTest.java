package org.jauge.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jauge.profile.DeadlinePolicy.Strictness;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlinePolicyTest {

    private static final ZoneId TORONTO = ZoneId.of("America/Toronto");

    @ParameterizedTest(name = "A-02 {0} with {1} days, deadline {2}, start {3}, locked until {4}: payable until {5}")
    @Tag("A-02")
    @Tag("A-04")
    @CsvSource({
        "FIRM,     0, 2016-08-13T23:59:59, 2016-08-20T11:00, , 2016-08-13T23:59:59",
        "FIRM,     2, 2016-08-13T23:59:59, 2016-08-20T11:00, , 2016-08-15T23:59:59",
        "FIRM,     6, 2016-08-13T23:59:59, 2016-08-20T11:00, , 2016-08-19T23:59:59",
        "FIRM,     7, 2016-08-13T23:59:59, 2016-08-20T11:00, , 2016-08-20T11:00", // the start caps it all
        "FIRM,     2, 2016-08-20T11:00:00, 2016-08-20T11:00, , 2016-08-20T11:00",
        "FIRM,     0, 2016-08-13T23:59:59, 2016-08-20T11:00, 2016-08-18T12:00, 2016-08-18T12:00",
        "FIRM,     2, 2016-08-13T23:59:59, 2016-08-20T11:00, 2016-08-14T12:00, 2016-08-15T23:59:59",
        "FIRM,     0, 2016-08-13T23:59:59, 2016-08-20T11:00, 2016-08-25T12:00, 2016-08-20T11:00",
        "FLEXIBLE, 0, 2016-08-13T23:59:59, 2016-08-20T11:00, , 2016-08-20T11:00",
        "FLEXIBLE, 9, 2016-08-13T23:59:59, 2016-08-20T11:00, 2016-08-14T12:00, 2016-08-20T11:00",
        "FIRM,     2, 2016-11-04T23:59:59, 2016-11-20T11:00, , 2016-11-06T23:59:59", // a day of 25 hours
        "FIRM,     2, 2016-03-11T23:59:59, 2016-03-20T11:00, , 2016-03-13T23:59:59", // and one of 23
    })
    void a_line_is_payable_as_long_as_its_policy_says(
            Strictness strictness,
            int margin,
            LocalDateTime deadline,
            LocalDateTime start,
            @Nullable LocalDateTime locked,
            LocalDateTime end) {
        var policy = new DeadlinePolicy(strictness, margin);

        var until = policy.payableUntil(
                deadline.atZone(TORONTO).toInstant(),
                start.atZone(TORONTO).toInstant(),
                TORONTO,
                locked == null ? null : locked.atZone(TORONTO).toInstant());

        assertThat(LocalDateTime.ofInstant(until, TORONTO)).isEqualTo(end);
    }

    @ParameterizedTest(name = "A-02 {0}, {1} seconds after the start: the clock may end it {2}")
    @Tag("A-02")
    @CsvSource({"FIRM, -1, true", "FIRM, 0, true", "FLEXIBLE, -1, false", "FLEXIBLE, 0, true", "FLEXIBLE, 1, true"})
    void the_clock_ends_what_is_firm_or_has_begun(Strictness strictness, int after, boolean ends) {
        var start = LocalDateTime.of(2016, 8, 20, 11, 0).atZone(TORONTO).toInstant();

        assertThat(new DeadlinePolicy(strictness, 0).isEndedByClock(start, start.plusSeconds(after)))
                .isEqualTo(ends);
    }

    @ParameterizedTest(name = "A-04 a margin of {0} days is refused")
    @Tag("A-04")
    @ValueSource(ints = {-1, 91})
    void a_margin_is_small(int days) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> new DeadlinePolicy(Strictness.FIRM, days))
                .satisfies(refused -> assertThat(refused.field()).isEqualTo("marginDays"));
    }
}
