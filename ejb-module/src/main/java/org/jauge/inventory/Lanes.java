package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.stream.Collectors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;

/** The lanes of this node, one per event somebody is taking from; a request that concerns several goes alone. */
@ApplicationScoped
class Lanes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int IDLE_MAX = 1_000;

    @Inject
    AdmissionBatch batch;

    private final ConcurrentMap<Long, Lane> lanes = new ConcurrentHashMap<>();

    Decision admit(AdmissionRequest request) {
        var events = request.entries().stream()
                .map(Entry::gauge)
                .filter(gauge -> gauge.kind() != GaugeKind.GLOBAL_QUOTA)
                .map(GaugeKey::key1)
                .collect(Collectors.toSet());
        if (events.size() != 1) return batch.run(List.of(request)).get(0);
        if (lanes.size() > IDLE_MAX) lanes.values().removeIf(Lane::isIdle);
        return lanes.computeIfAbsent(events.iterator().next(), event -> new Lane(batch::run, PATIENCE))
                .admit(request);
    }
}
