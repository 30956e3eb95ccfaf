package org.jauge.inventory;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.jauge.shared.Overloaded;

/** The lanes of this node, one per event somebody is taking from; a request that concerns several goes alone. */
@ApplicationScoped
class Lanes {

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int IDLE_MAX = 1_000;

    /** Of the server's 160 threads: with the others it answers those who only look, whatever the rush. */
    private static final int INSIDE_MAX = 120;

    @Inject
    AdmissionBatch batch;

    private final ConcurrentMap<Long, Lane> lanes = new ConcurrentHashMap<>();
    private final AtomicInteger inside = new AtomicInteger();

    Decision admit(AdmissionRequest request) {
        try {
            if (inside.incrementAndGet() > INSIDE_MAX) throw new Overloaded(1);
            var events = request.events();
            return events.size() == 1 ? lane(events.iterator().next()).admit(request) : alone(request);
        } finally {
            inside.decrementAndGet();
        }
    }

    private Decision alone(AdmissionRequest request) {
        return batch.run(List.of(request)).get(0);
    }

    private Lane lane(long event) {
        if (lanes.size() > IDLE_MAX) lanes.values().removeIf(Lane::isIdle);
        return lanes.computeIfAbsent(event, first -> new Lane(batch::run, PATIENCE));
    }
}
