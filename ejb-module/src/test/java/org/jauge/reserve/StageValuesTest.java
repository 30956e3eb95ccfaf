package org.jauge.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jauge.gauge.GaugeKey;
import org.jauge.shared.InvalidField;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a stage runs, how much it lets go, and which stages go together. */
class StageValuesTest {

    private static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final Instant STARTS =
            LocalDateTime.parse("2031-06-02T20:00").atZone(PARIS).toInstant();
    private static final Instant NOW = Instant.parse("2031-05-01T00:00:00Z");
    private static final GaugeKey A = GaugeKey.emplacement(1, 2);

    @ParameterizedTest(name = "AMB-R5 {0} {1} before {2} in {3} is {4}")
    @Tag("AMB-R5")
    @CsvSource({
        "DAYS,  5, 2031-06-02T20:00, Europe/Paris,    2031-05-28T18:00:00Z",
        "DAYS,  5, 2031-06-02T20:00, America/Toronto, 2031-05-29T00:00:00Z",
        "HOURS, 2, 2031-06-02T20:00, Europe/Paris,    2031-06-02T16:00:00Z",
        // the clocks of Paris go forward on 30 March 2031 at two, back on 26 October at three
        "DAYS,  1, 2031-03-30T20:00, Europe/Paris,    2031-03-29T19:00:00Z",
        "HOURS, 24, 2031-03-30T20:00, Europe/Paris,   2031-03-29T18:00:00Z",
        "DAYS,  1, 2031-10-26T20:00, Europe/Paris,    2031-10-25T18:00:00Z",
        "HOURS, 24, 2031-10-26T20:00, Europe/Paris,   2031-10-25T19:00:00Z",
        "HOURS, 2, 2031-03-30T03:30, Europe/Paris,    2031-03-29T23:30:00Z",
        // a wall that shows no half past two that day shows half past three
        "DAYS,  1, 2031-03-31T02:30, Europe/Paris,    2031-03-30T01:30:00Z",
        "DAYS,  365, 2032-02-29T20:00, Europe/Paris,  2031-03-01T19:00:00Z"
    })
    void is_counted_from_the_start(StageUnit unit, int amount, LocalDateTime start, String zone, Instant due) {
        var values = new StageValues(unit, null, amount, 0);

        assertThat(values.due(start.atZone(ZoneId.of(zone)))).isEqualTo(due);
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 an event that is moved takes its stages along, and is told of again; an instant stays")
    void follows_the_event() {
        var moved = STARTS.plusSeconds(7 * 24 * 3600);
        var counted = stage(StageValues.daysBefore(5, 0));
        var fixed = stage(StageValues.at(Instant.parse("2031-05-20T10:00:00Z"), 0));
        counted.announce(NOW);
        fixed.announce(NOW);

        counted.follow(moved, PARIS);
        fixed.follow(moved, PARIS);

        assertThat(counted.dueAt()).isEqualTo(Instant.parse("2031-06-04T18:00:00Z"));
        assertThat(counted.isToAnnounce(NOW)).isTrue();
        assertThat(fixed.dueAt()).isEqualTo(Instant.parse("2031-05-20T10:00:00Z"));
        assertThat(fixed.isToAnnounce(NOW)).isFalse();
    }

    private static ReleaseStage stage(StageValues values) {
        return new ReleaseStage(state(new Counts(10, 0, 0, false)), 1, values, STARTS, PARIS);
    }

    private static AllocationState state(Counts counts) {
        return new AllocationState(5, 1, 7, new Portion(9, 1, 2, 4), null, counts, Map.of(A, counts.left()));
    }

    @ParameterizedTest(
            name = "AMB-R5 of {0} with {1} drawn and {2} in carts, keeping {3}: {4} go, {5} are left, ended {6}")
    @Tag("AMB-R5")
    @Tag("AMB-R2")
    @CsvSource({
        "10, 0, 0, 4, 6, 4, false",
        "10, 3, 0, 4, 3, 4, false",
        "10, 3, 2, 4, 1, 4, false",
        "10, 3, 2, 5, 0, 5, false",
        "10, 3, 2, 9, 0, 5, false",
        "10, 3, 2, 0, 5, 0, true",
        "10, 10, 0, 2, 0, 0, false",
        "10, 10, 0, 0, 0, 0, true"
    })
    void lets_go_what_is_not_kept(int total, int drawn, int held, int keep, int freed, int left, boolean ended) {
        var plan = new AllocationPlan(state(new Counts(total, drawn, held, false)));

        assertThat(plan.release(StageValues.daysBefore(5, keep))).isEqualTo(freed);

        assertThat(plan.counts()).isEqualTo(new Counts(total - freed, drawn, held, ended));
        assertThat(plan.counts().left()).isEqualTo(left);
        assertThat(plan.units().getOrDefault(A, 0)).isEqualTo(left);
    }

    @Test
    @Tag("AMB-R2")
    @DisplayName("AMB-R2 a later stage that keeps some revives nothing that was ended")
    void an_ended_one_stays_ended() {
        var plan = new AllocationPlan(state(new Counts(3, 3, 0, true)));

        assertThat(plan.release(StageValues.hoursBefore(2, 2))).isZero();

        assertThat(plan.isNothing()).isTrue();
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 up to three stages, in the order of their moments, each keeping fewer")
    void stages_follow_one_another() {
        var first = StageValues.at(Instant.parse("2031-05-20T10:00:00Z"), 6);
        var second = StageValues.daysBefore(5, 3);
        var third = StageValues.hoursBefore(2, 0);

        assertThat(checked(third, first, second)).containsExactly(first, second, third);

        assertRefused("stages", "too-many", first, second, third, StageValues.hoursBefore(1, 0));
        assertThat(StageOrder.checked(
                        List.of(StageValues.at(NOW, 3)), STARTS, PARIS, NOW, Set.of(StageValues.at(NOW, 3))))
                .hasSize(1); // it waited before, and runs within a minute
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 a refusal names the field and the stage, counted as they were typed whatever comes due first")
    void refuses_one_of_the_stages() {
        var first = StageValues.at(Instant.parse("2031-05-20T10:00:00Z"), 6);
        var unset = new StageValues(StageUnit.INSTANT, null, 0, 0);

        assertRefused("stages[1].keep", "not-fewer", first, StageValues.daysBefore(5, 6));
        assertRefused("stages[0].keep", "not-fewer", StageValues.daysBefore(5, 6), first);
        assertRefused("stages[1].before", "twice", StageValues.daysBefore(1, 4), StageValues.hoursBefore(24, 2));
        assertRefused("stages[0].moment", "past", StageValues.at(NOW, 3));
        assertRefused("stages[1].before", "past", first, StageValues.daysBefore(40, 8));
        assertRefused("stages[0].keep", "negative", StageValues.hoursBefore(2, -1));
        assertRefused("stages[1].moment", "required", first, unset);
    }

    @ParameterizedTest(name = "AMB-R5 {0} days or hours before is refused: {1}")
    @Tag("AMB-R5")
    @CsvSource({"0, not-positive", "-1, not-positive", "721, too-large"})
    void refuses_other_amounts(int amount, String rule) {
        assertRefused("stages[0].before", rule, StageValues.daysBefore(amount, 0));
        assertRefused("stages[0].before", rule, StageValues.hoursBefore(amount, 0));
    }

    private static List<StageValues> checked(StageValues... values) {
        return StageOrder.checked(List.of(values), STARTS, PARIS, NOW, Set.of());
    }

    private static void assertRefused(String field, String rule, StageValues... values) {
        assertThatExceptionOfType(InvalidField.class)
                .isThrownBy(() -> checked(values))
                .returns(field, InvalidField::field)
                .returns(rule, InvalidField::rule);
    }
}
