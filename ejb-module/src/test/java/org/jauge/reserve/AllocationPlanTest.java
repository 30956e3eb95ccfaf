package org.jauge.reserve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeKey;
import org.jauge.inventory.Entry;
import org.jauge.inventory.Footprint;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

class AllocationPlanTest {

    private static final GaugeKey A = GaugeKey.emplacement(1, 2);
    private static final GaugeKey DRINKS = GaugeKey.quota(1, 3);
    private static final Portion PRESS = new Portion(9, 1, 2, 4);
    private static final ReserveState MEDIA =
            new ReserveState(9, 1, 7, "Média", "", ReserveAccess.ALL_USERS, false, Set.of());
    private static final Footprint BOTH = footprint(Map.of(A, 1, DRINKS, 1));

    @Test
    @Tag("R-12")
    @Tag("AMB-R2")
    @DisplayName("R-12, AMB-R2 10 with 3 drawn: 14 leaves 11, 3 leaves 0, 2 is refused and nothing changes")
    void the_number_is_drawn_and_left() {
        var raised = plan(new Counts(10, 3, 0, false), 7);
        raised.resize(14, BOTH);
        assertThat(raised.counts().left()).isEqualTo(11);
        assertThat(raised.moved()).containsEntry(A, 4).containsEntry(DRINKS, 4);

        var lowered = plan(new Counts(10, 3, 0, false), 7);
        lowered.lowerTo(3);
        assertThat(lowered.counts().left()).isZero();
        assertThat(lowered.moved()).containsEntry(A, -7).containsEntry(DRINKS, -7);

        var refused = plan(new Counts(10, 3, 0, false), 7);
        assertThatExceptionOfType(ReserveBelowDrawn.class)
                .isThrownBy(() -> refused.lowerTo(2))
                .returns("Média", refusal -> refusal.facts().get("reserve"));
        assertThat(refused.isNothing()).isTrue();
    }

    @Test
    @Tag("AMB-R2")
    @DisplayName("AMB-R2 what is in carts counts as drawn when the number is lowered")
    void carts_count_as_drawn() {
        var plan = plan(new Counts(10, 3, 2, false), 5);

        assertThatExceptionOfType(ReserveBelowDrawn.class).isThrownBy(() -> plan.lowerTo(4));
        plan.lowerTo(5);

        assertThat(plan.counts()).isEqualTo(new Counts(5, 3, 2, false));
    }

    @Test
    @Tag("R-11")
    @Tag("AMB-R2")
    @DisplayName("R-11, AMB-R2 capacity without access has no name, so the refusal says that it is meant")
    void capacity_without_access_is_named() {
        var counts = new Counts(10, 3, 0, false);
        var plan = new AllocationPlan(new AllocationState(1, 5, 7, PRESS, null, counts, Map.of(A, 7)));

        assertThatExceptionOfType(ReserveBelowDrawn.class)
                .isThrownBy(() -> plan.lowerTo(2))
                .returns("without", refusal -> refusal.facts().get("reserve"));
    }

    @Test
    @Tag("C-04")
    @DisplayName("C-04 a draw gives back in all gauges what the reserve held for it; more than is left is refused")
    void a_draw_gives_back_what_was_held() {
        var plan = plan(new Counts(5, 0, 0, false), 5);

        plan.draw(2, BOTH, false);

        assertThat(plan.counts()).isEqualTo(new Counts(5, 2, 0, false));
        assertThat(plan.moved()).containsEntry(A, -2).containsEntry(DRINKS, -2);
        assertThat(plan.entries()).extracting(Entry::cause).containsOnly(Cause.DRAWN);
        assertThatExceptionOfType(ReserveExhausted.class)
                .isThrownBy(() -> plan.draw(4, BOTH, false))
                .returns(3, refusal -> refusal.facts().get("left"));
        assertThat(plan.counts().left()).isEqualTo(3);
    }

    @Test
    @Tag("AMB-C3")
    @DisplayName(
            "AMB-C3 a footprint that grew finds nothing held there; one that shrank gives its rest back at the end")
    void follows_a_changed_footprint() {
        var onlyPlaces = new AllocationPlan(state(new Counts(3, 0, 0, false), Map.of(A, 3)));
        onlyPlaces.draw(1, BOTH, false);
        assertThat(onlyPlaces.moved()).containsOnly(Map.entry(A, -1));

        var both = plan(new Counts(3, 0, 0, false), 3);
        both.draw(1, footprint(Map.of(A, 1)), false);
        assertThat(both.units()).containsEntry(A, 2).containsEntry(DRINKS, 3);
        both.draw(2, footprint(Map.of(A, 1)), false);
        assertThat(both.units()).containsEntry(A, 0).containsEntry(DRINKS, 0);
    }

    @Test
    @Tag("R-18")
    @Tag("AMB-R1")
    @DisplayName("R-18, AMB-R1 a cancelled draw is left again; for the public, or after a release, the number falls")
    void a_cancelled_draw_returns() {
        var returned = plan(new Counts(10, 3, 0, false), 7);
        returned.giveBack(1, Map.of(A, 1, DRINKS, 1), false, false);
        assertThat(returned.counts()).isEqualTo(new Counts(10, 2, 0, false));
        assertThat(returned.moved()).containsEntry(A, 1);

        var publicly = plan(new Counts(10, 3, 0, false), 7);
        publicly.giveBack(1, Map.of(A, 1, DRINKS, 1), false, true);
        assertThat(publicly.counts()).isEqualTo(new Counts(9, 2, 0, false));
        assertThat(publicly.moved()).isEmpty();

        var released = plan(new Counts(3, 3, 0, true), 0);
        released.giveBack(1, Map.of(A, 1), false, false);
        assertThat(released.counts()).isEqualTo(new Counts(2, 2, 0, true));
        assertThat(released.moved()).isEmpty();
    }

    @Test
    @Tag("AMB-R5")
    @DisplayName("AMB-R5 releasing keeps as many as were asked for, and all of what is drawn")
    void releases_the_rest() {
        var all = plan(new Counts(10, 3, 0, false), 7);
        all.release(0);
        assertThat(all.counts()).isEqualTo(new Counts(3, 3, 0, true));
        assertThat(all.moved()).containsEntry(A, -7);

        var some = plan(new Counts(10, 3, 0, false), 7);
        some.release(2);
        assertThat(some.counts()).isEqualTo(new Counts(5, 3, 0, false));

        var fewer = plan(new Counts(10, 3, 0, false), 7);
        fewer.release(8);
        assertThat(fewer.isNothing()).isTrue();
    }

    @Test
    @Tag("AMB-C3")
    @DisplayName(
            "AMB-C3 law: whatever is done at whatever footprint, nothing is negative and the last unit leaves none")
    void random_histories_stay_sound() {
        var seed = System.nanoTime();
        var random = new Random(seed);
        var state = AllocationState.none(1, 7, PRESS, MEDIA);
        for (var step = 0; step < 2_000; step++) {
            var plan = new AllocationPlan(state);
            try {
                act(random, plan);
            } catch (ReserveExhausted | ReserveBelowDrawn refused) {
                assertThat(refused.kind()).isNotNull();
                continue;
            }
            var counts = plan.counts();
            assertThat(counts.isSound())
                    .as("seed %d, step %d: %s", seed, step, counts)
                    .isTrue();
            assertThat(plan.units().values()).as("seed %d", seed).allMatch(units -> units >= 0);
            if (counts.left() == 0)
                assertThat(plan.units().values())
                        .as("seed %d, step %d", seed, step)
                        .allMatch(units -> units == 0);
            assertThat(plan.moved()).as("seed %d", seed).isEqualTo(blocked(plan));
            state = state(counts, plan.units());
        }
    }

    private static void act(Random random, AllocationPlan plan) {
        var today = footprint(Map.of(A, random.nextInt(3), DRINKS, random.nextInt(2)));
        var counts = plan.counts();
        switch (random.nextInt(8)) {
            case 0, 1 -> plan.resize(counts.total() + random.nextInt(6), today);
            case 2 -> plan.lowerTo(random.nextInt(counts.total() + 1));
            case 3, 4 -> plan.draw(1 + random.nextInt(3), today, random.nextBoolean());
            case 5 -> plan.sellHeld(random.nextInt(counts.held() + 1));
            case 6 -> plan.release(random.nextInt(3));
            default -> {
                var fromCart = counts.held() > 0;
                if (counts.gone() > 0) plan.giveBack(1, today.units(), fromCart, random.nextInt(4) == 0);
            }
        }
    }

    /** What the entries do to blocked, gauge by gauge. */
    private static Map<GaugeKey, Integer> blocked(AllocationPlan plan) {
        var blocked = new TreeMap<GaugeKey, Integer>();
        plan.entries()
                .forEach(entry -> blocked.merge(entry.gauge(), entry.change().blocked(), Integer::sum));
        blocked.values().removeIf(units -> units == 0);
        return blocked;
    }

    private static AllocationPlan plan(Counts counts, int units) {
        return new AllocationPlan(state(counts, Map.of(A, units, DRINKS, units)));
    }

    private static AllocationState state(Counts counts, Map<GaugeKey, Integer> units) {
        return new AllocationState(1, 5, 7, PRESS, MEDIA, counts, units);
    }

    private static Footprint footprint(Map<GaugeKey, Integer> units) {
        return new Footprint(new TreeMap<>(units));
    }
}
