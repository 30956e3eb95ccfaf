package org.jauge.inventory;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.gauge.Change;
import org.jauge.gauge.FewerUnused;
import org.jauge.gauge.GaugeExhausted;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeMissing;

/** Decides one request over locked gauges, seeing what earlier requests of the batch left; changes nothing. */
final class Room {

    private final Function<GaugeKey, Optional<GaugeLine>> gauges;

    /** @param gauges the state under the locks, empty for an absent gauge */
    Room(Function<GaugeKey, Optional<GaugeLine>> gauges) {
        this.gauges = gauges;
    }

    Decision decide(AdmissionRequest request) {
        for (var assumed : request.assumedCapacities().entrySet()) {
            var capacity = gauges.apply(assumed.getKey()).map(GaugeLine::capacity);
            if (!capacity.equals(Optional.of(assumed.getValue()))) return new Decision.Outdated();
        }
        GaugeExhausted tightest = null;
        for (var wanted : request.netted().entrySet()) {
            var key = wanted.getKey();
            var change = wanted.getValue();
            var line = gauges.apply(key);
            if (line.isEmpty()) return new Decision.Refused(new GaugeMissing(key));
            if (change.isFreeing() && -change.used() > line.get().unused())
                return new Decision.Refused(new FewerUnused(line.get().unused(), -change.used()));
            if (fits(line.get(), change)) continue;
            if (change.capacity() < 0) return new Decision.Refused(tooLow(line.get(), change));
            var refusal = exhausted(request.entries(), key, line.get(), change);
            if (tightest == null || reach(refusal).isShorterThan(reach(tightest))) tightest = refusal;
        }
        return tightest == null ? new Decision.Admitted(request.answer()) : new Decision.Refused(tightest);
    }

    private static boolean fits(GaugeLine line, Change change) {
        return change.taken() <= 0 || change.taken() <= line.available();
    }

    private static Reach reach(GaugeExhausted refusal) {
        return new Reach(refusal.available(), refusal.asked());
    }

    private static CapacityTooLow tooLow(GaugeLine line, Change change) {
        return new CapacityTooLow(line.blocked() + line.used(), line.capacity() + change.capacity());
    }

    private static GaugeExhausted exhausted(List<Entry> entries, GaugeKey key, GaugeLine line, Change change) {
        var category = entries.stream()
                .filter(entry -> entry.gauge().equals(key) && entry.change().taken() > 0)
                .map(Entry::category)
                .findFirst()
                .orElse("");
        return new GaugeExhausted(key, category, line.available(), change.taken());
    }
}
