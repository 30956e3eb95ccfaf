package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.Decision.Admitted;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws over random histories in memory: the decision is the real one, the ledger a map. The seed is in the name. */
class AdmissionHistoryTest {

    private static final int STEPS = 2_000;
    private static final long[] SOLD = {
        FxDrink.ADULTE, FxDrink.BEBE, FxDrink.TSHIRT, FxDrink.SPECIAL, FxDrink.COUPLE, FxDrink.VIP, FxDrink.FAMILY
    };

    /** What somebody holds or has bought, as it was taken. */
    private record Taken(Footprint footprint, int quantity, boolean sold) {}

    private final Catalogue catalogue = FxDrink.catalogue();
    private final Map<GaugeKey, GaugeLine> gauges = new HashMap<>(FxDrink.untouched());
    private final List<Taken> taken = new ArrayList<>();
    private final Map<GaugeKey, Integer> unused = new HashMap<>(); // kept at zero or by a clerk, and not let go since
    private final ZeroBlock blocking = new ZeroBlock(List.of(FxDrink.DRINKS, FxDrink.TABLES_A_DAY));
    private int kept;

    @ParameterizedTest(name = "Q-13, Q-14 conservation after every step, seed {0}")
    @Tag("Q-13")
    @Tag("Q-14")
    @ValueSource(longs = {1, 20161105, 42, 3385, -7})
    void every_step_conserves(long seed) {
        var random = new Random(seed);
        var refusals = 0;
        for (var step = 0; step < STEPS; step++) {
            if (!step(random)) refusals++;
            assertSound("seed " + seed + " step " + step);
        }
        assertThat(kept).as("units that stayed used without a ticket").isPositive();
        assertThat(refusals)
                .as("a history that never meets a limit proves little")
                .isPositive();
    }

    private boolean step(Random random) {
        return switch (random.nextInt(8)) {
            case 0, 1 -> take(random, random.nextBoolean());
            case 2 -> end(random, false, Change::holdEnded, null);
            case 3 -> end(random, false, Change::holdSold, true);
            case 4 -> end(random, true, Change::cancellation, null);
            case 5 -> end(random, true, Change::invalidation, null);
            case 6 -> free(random);
            default -> resize(random);
        };
    }

    private boolean take(Random random, boolean sold) {
        var place = random.nextBoolean() ? FxDrink.A : FxDrink.B;
        var footprint = Footprint.of(catalogue, FxDrink.TONIGHT, place, SOLD[random.nextInt(SOLD.length)]);
        var quantity = 1 + random.nextInt(5);
        var admitted = admit(footprint, quantity, sold ? Change::sale : Change::hold);
        if (admitted) taken.add(new Taken(footprint, quantity, sold));
        return admitted;
    }

    private boolean end(
            Random random, boolean sold, Transition transition, @org.jspecify.annotations.Nullable Boolean then) {
        var candidates = taken.stream().filter(one -> one.sold() == sold).toList();
        if (candidates.isEmpty()) return true;
        var one = candidates.get(random.nextInt(candidates.size()));
        assertThat(admit(one.footprint(), one.quantity(), transition)).isTrue(); // giving back never fails for room
        taken.remove(one);
        if (then != null) taken.add(new Taken(one.footprint(), one.quantity(), then));
        return true;
    }

    private boolean resize(Random random) {
        var keys = gauges.keySet().stream().sorted().toList();
        var key = keys.get(random.nextInt(keys.size()));
        var entry = new Entry(key, Change.resize(random.nextInt(11) - 5), Cause.RESIZED, null, "");
        return decided(List.of(entry));
    }

    /** More than there is is refused. */
    private boolean free(Random random) {
        var keys = gauges.keySet().stream().sorted().toList();
        var key = keys.get(random.nextInt(keys.size()));
        return decided(List.of(new Entry(key, Change.freeing(1 + random.nextInt(3)), Cause.FREED, null, "")));
    }

    private interface Transition {
        Change of(int units);
    }

    private boolean admit(Footprint footprint, int quantity, Transition transition) {
        return decided(footprint.units().entrySet().stream()
                .map(units ->
                        new Entry(units.getKey(), transition.of(units.getValue() * quantity), Cause.HELD, null, ""))
                .toList());
    }

    private boolean decided(List<Entry> entries) {
        var planned = AdmissionRequest.taking(
                RequestId.of("test", "1", ""),
                "",
                7,
                "test",
                Instant.EPOCH,
                List.of(catalogue),
                entries,
                Writer.nothing());
        if (!(new Room(this::line).decide(planned) instanceof Admitted)) return false;
        var request = blocking.applied(planned, this::line);
        request.netted().forEach((key, change) -> {
            gauges.put(key, line(key).orElseThrow().after(change));
            unused.merge(key, change.used() - change.actual(), Integer::sum);
            kept += Math.max(0, change.used() - change.actual());
        });
        return true;
    }

    private Optional<GaugeLine> line(GaugeKey key) {
        return Optional.ofNullable(gauges.get(key))
                .or(() -> catalogue.implicitCapacity(key).map(GaugeLine::untouched));
    }

    private void assertSound(String where) {
        gauges.forEach((key, line) -> {
            assertThat(line.isSound()).as("%s %s %s", where, key, line).isTrue();
            assertThat(line.capacity()).isEqualTo(line.available() + line.blocked() + line.used());
            assertThat(line.blocked()).as("%s %s carts", where, key).isEqualTo(units(key, false));
            assertThat(line.actual()).as("%s %s tickets", where, key).isEqualTo(units(key, true));
            assertThat(line.used()).as("%s %s used", where, key).isEqualTo(line.actual() + unused.getOrDefault(key, 0));
        });
    }

    private int units(GaugeKey key, boolean sold) {
        return taken.stream()
                .filter(one -> one.sold() == sold)
                .mapToInt(one -> one.footprint().units().getOrDefault(key, 0) * one.quantity())
                .sum();
    }
}
