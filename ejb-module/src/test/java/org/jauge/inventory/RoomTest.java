package org.jauge.inventory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Tag("C-02")
@Tag("K-02")
class RoomTest {

    private static final GaugeKey PLACES = GaugeKey.emplacement(1, 1);
    private static final GaugeKey QUOTA = GaugeKey.quota(1, 2);
    private static final GaugeKey DAY = GaugeKey.globalQuota(3, 17_000);
    private static final int ROUNDS = 500;

    private final Catalogue catalogue = FxDrink.catalogue();

    @Test
    @DisplayName("C-02, K-02 with 3 places and 2 of the quota left, an order of 3 that take 2 places each lacks places")
    void names_what_runs_out_first() {
        var left = Map.of(PLACES, GaugeLine.untouched(3), QUOTA, GaugeLine.untouched(2));
        var footprint = new Footprint(new TreeMap<>(Map.of(PLACES, 2, QUOTA, 1)));

        var refusal = refusal(footprint, 3, left);

        assertThat(refusal.gauge()).isEqualTo(PLACES);
        assertThat(refusal.available()).isEqualTo(3);
        assertThat(refusal.asked()).isEqualTo(6);
    }

    @ParameterizedTest(name = "C-02, K-02 one item more than availability tells lacks what it names, seed {0}")
    @ValueSource(longs = {1, 20161105, 42, -7})
    void names_what_availability_names(long seed) {
        var random = new Random(seed);
        for (var round = 0; round < ROUNDS; round++) {
            var units = new TreeMap<GaugeKey, Integer>();
            var left = new HashMap<GaugeKey, GaugeLine>();
            for (var key : List.of(PLACES, QUOTA, DAY)) {
                units.put(key, 1 + random.nextInt(4));
                left.put(key, GaugeLine.untouched(random.nextInt(20)));
            }
            var footprint = new Footprint(units);

            var limit = Sellable.limit(catalogue, footprint, left).orElseThrow();

            assertThat(refusal(footprint, limit.items() + 1, left).gauge())
                    .as("seed %d: %s of %s", seed, units, left)
                    .isEqualTo(limit.tightest());
        }
    }

    private GaugeExhausted refusal(Footprint footprint, int items, Map<GaugeKey, GaugeLine> left) {
        var entries = footprint.units().entrySet().stream()
                .map(taken ->
                        new Entry(taken.getKey(), Change.sale(taken.getValue() * items), Cause.SOLD, null, "Famille"))
                .toList();
        var request = AdmissionRequest.taking(
                RequestId.of("test", "1", ""),
                "",
                7,
                "test",
                Instant.EPOCH,
                List.of(catalogue),
                entries,
                Writer.nothing());
        var decision = new Room(key -> Optional.ofNullable(left.get(key))).decide(request);
        assertThat(decision).isInstanceOf(Decision.Refused.class);
        return (GaugeExhausted) ((Decision.Refused) decision).rejection();
    }
}
