package org.jauge.inventory;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.LockedGauges;
import org.jauge.gauge.Reason;

/** Locks the gauges of a whole batch in key order, creating lazy ones that somebody can really use. */
final class GaugeWalk {

    private final LockedGauges gauges;

    GaugeWalk(LockedGauges gauges) {
        this.gauges = gauges;
    }

    void lock(List<AdmissionRequest> requests) {
        var users = new TreeMap<GaugeKey, List<AdmissionRequest>>();
        for (var request : requests)
            request.netted().keySet().forEach(key -> users.computeIfAbsent(key, gauge -> new ArrayList<>())
                    .add(request));
        users.forEach((key, wanting) -> {
            if (!gauges.lock(key)) missing(key, wanting);
        });
    }

    /** A request that would not fit the implicit default never causes a row. */
    private void missing(GaugeKey key, List<AdmissionRequest> wanting) {
        for (var request : wanting) {
            var implicit = request.implicitCapacity(key);
            if (implicit >= 0 && needsRow(request, key, implicit)) {
                var reason = new Reason(request.merchantId(), Cause.OPENED, null, request.actor(), request.now());
                gauges.create(key, implicit, reason);
                return;
            }
        }
        wanting.stream()
                .map(request -> request.implicitCapacity(key))
                .filter(implicit -> implicit >= 0)
                .findFirst()
                .ifPresent(implicit -> gauges.leaveImplicit(key, implicit));
    }

    private static boolean needsRow(AdmissionRequest request, GaugeKey key, int implicit) {
        var change = request.netted().getOrDefault(key, Change.NONE);
        if (change.isNone()) return request.assumedCapacities().containsKey(key); // asked for by name
        return change.taken() <= implicit;
    }
}
