package org.jauge.inventory;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeMissing;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.Whole;

/** Changes the capacity of one gauge, never below what is blocked and used (E-18, Q-11, Q-19, AMB-Q3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class Capacities {

    @Inject
    Admissions admissions;

    @Inject
    Sellable sellable;

    @Inject
    GaugeOwners owners;

    @Inject
    OwnQuantities quantities;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @Inject
    Clock clock;

    /** Makes the row of a lazy gauge where there is none yet, also at its default capacity. */
    public void resize(GaugeKey key, int capacity) {
        Whole.capacity("capacity", capacity);
        owners.require(key);
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) caller.requireAccount();
        var id = RequestId.of(caller.actor(), "resize-" + UUID.randomUUID(), key + " " + capacity);
        var now = clock.instant();
        admissions.admit(id, () -> plan(id, key, capacity, now));
    }

    /** Takes a category's own quantity away: from the next sale on it limits nothing (C-01). */
    public void lift(GaugeKey key) {
        if (key.kind() != GaugeKind.RATE) throw new NotFound("gauge", key);
        owners.require(key);
        var id = RequestId.of(caller.actor(), "lift-" + UUID.randomUUID(), key.toString());
        var now = clock.instant();
        admissions.admit(id, () -> {
            if (sellable.read(List.of(key)).get(key) == null || quantities.isLifted(key)) throw new Stale("gauge");
            var reason = new Reason(caller.merchantId(), Cause.REMOVED, null, caller.actor(), now);
            var label = owners.label(key);
            var noting = noting("lifted", key, label);
            var writer = quantities.lifting(key, reason, capacity -> noting.accept(String.valueOf(capacity), ""));
            return request(id, now, List.of(), Map.of(), writer);
        });
    }

    private AdmissionRequest plan(RequestId id, GaugeKey key, int capacity, Instant now) {
        var row = Optional.ofNullable(sellable.read(List.of(key)).get(key));
        if (row.isEmpty() && key.kind() == GaugeKind.RATE) return opening(id, key, capacity, now);
        var current = row.map(GaugeLine::capacity).or(() -> implicit(key)).orElseThrow(() -> new GaugeMissing(key));
        if (key.kind() == GaugeKind.RATE && quantities.isLifted(key)) return reopening(id, key, current, capacity, now);
        if (row.isPresent() && current == capacity) return request(id, now, List.of(), Map.of(), Writer.nothing());
        var change = Change.resize(capacity - current);
        var entry = new Entry(key, change, Cause.RESIZED, null, "");
        return request(id, now, List.of(entry), Map.of(key, current), note(key, current, capacity));
    }

    /** A category's own quantity starts to count with the next sale (AMB-Q5). */
    private AdmissionRequest opening(RequestId id, GaugeKey key, int capacity, Instant now) {
        var opened = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var noting = noting("resized", key, owners.label(key));
        var writer = quantities.opening(key, capacity, opened, () -> noting.accept("", String.valueOf(capacity)));
        return request(id, now, List.of(), Map.of(), writer);
    }

    /** One that was taken away counts again, never below what is blocked and used there still. */
    private AdmissionRequest reopening(RequestId id, GaugeKey key, int before, int capacity, Instant now) {
        var noting = noting("resized", key, owners.label(key));
        var writer = quantities.reopening(key, () -> noting.accept("", String.valueOf(capacity)));
        var entry = new Entry(key, Change.resize(capacity - before), Cause.RESIZED, null, "");
        return request(id, now, List.of(entry), Map.of(key, before), writer);
    }

    private AdmissionRequest request(
            RequestId id, Instant now, List<Entry> entries, Map<GaugeKey, Integer> assumed, Writer writer) {
        return new AdmissionRequest(
                id, "", caller.merchantId(), caller.actor(), now, Map.of(), new TreeSet<>(), entries, assumed, writer);
    }

    private Optional<Integer> implicit(GaugeKey key) {
        return key.kind() == GaugeKind.GLOBAL_QUOTA
                ? Optional.of(owners.global(key).implicitCapacity())
                : owners.catalogue(key).implicitCapacity(key);
    }

    private Writer note(GaugeKey key, int before, int after) {
        var noting = noting("resized", key, owners.label(key));
        return (em, rows) -> noting.accept(String.valueOf(before), String.valueOf(after));
    }

    /** Whose it is, is settled now: a writer reads nothing of the caller. */
    private BiConsumer<String, String> noting(String action, GaugeKey key, String label) {
        var merchantId = caller.merchantId();
        var actor = caller.actor();
        return (before, after) ->
                noted.fire(new Noted(merchantId, actor, "gauge", key.toString(), action, label, before, after));
    }
}
