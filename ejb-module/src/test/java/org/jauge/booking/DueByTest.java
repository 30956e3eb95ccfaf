package org.jauge.booking;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import org.jauge.booking.DueBy.End;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("A-01")
@Tag("B-06")
class DueByTest {

    private static final LocalDate DAY = LocalDate.of(2016, 8, 13);
    private static final Instant IN_PARIS = Instant.parse("2016-08-13T22:00:00Z");
    private static final Instant IN_MONTREAL = Instant.parse("2016-08-14T04:00:00Z");
    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final ZoneId ZURICH = ZoneId.of("Europe/Zurich");
    private static final ZoneId MONTREAL = ZoneId.of("America/Toronto");

    private static DueBy day(Map<Long, ZoneId> zones) {
        return DueBy.day(DAY, zones, DueBy.EVER);
    }

    @Test
    @DisplayName("A-01 a day is one moment where all activities have the same clock")
    void is_one_moment() {
        var one = day(Map.of(1L, PARIS, 2L, ZURICH));

        assertThat(one.ends()).extracting(End::before).containsExactly(IN_PARIS);
        assertThat(one.where()).isEqualTo(DueBy.moment(IN_PARIS).where()).doesNotContain("activityId");
        assertThat(day(Map.of())).isEqualTo(DueBy.moment(DueBy.EVER));
    }

    @Test
    @DisplayName("A-01 a day ends later in Montréal than in Paris, and for the lines of that activity alone")
    void is_several() {
        var several = day(Map.of(1L, PARIS, 2L, MONTREAL, 3L, ZURICH));

        assertThat(several.ends()).extracting(End::before).containsExactly(IN_PARIS, IN_MONTREAL);
        assertThat(several.ends().get(1).activityIds()).isEqualTo(List.of(2L));
        assertThat(several.where())
                .isEqualTo(" and l.waitingUntil < :before"
                        + " and (l.waitingUntil < :end0 or l.waitingUntil < :end1 and l.activityId in :ending1)");
    }

    @Test
    @DisplayName("A-01 a day and a moment: whichever comes first")
    void ends_at_the_moment() {
        var both = DueBy.day(DAY, Map.of(1L, PARIS, 2L, MONTREAL), IN_PARIS.plusSeconds(1));
        var early = DueBy.day(DAY, Map.of(1L, PARIS, 2L, MONTREAL), IN_PARIS);

        assertThat(both.ends()).extracting(End::before).containsExactly(IN_PARIS, IN_PARIS.plusSeconds(1));
        assertThat(early.ends()).extracting(End::before).containsExactly(IN_PARIS);
    }
}
