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
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeMissing;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
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

    private AdmissionRequest plan(RequestId id, GaugeKey key, int capacity, Instant now) {
        var row = Optional.ofNullable(sellable.read(List.of(key)).get(key));
        if (row.isEmpty() && key.kind() == GaugeKind.RATE) return opening(id, key, capacity, now);
        var current = row.map(GaugeLine::capacity).or(() -> implicit(key)).orElseThrow(() -> new GaugeMissing(key));
        if (row.isPresent() && current == capacity) return request(id, now, List.of(), Map.of(), Writer.nothing());
        var change = Change.resize(capacity - current);
        var entry = new Entry(key, change, Cause.RESIZED, null, "");
        return request(id, now, List.of(entry), Map.of(key, current), note(key, current, capacity));
    }

    /** A category's own quantity starts to count with the next sale (AMB-Q5). */
    private AdmissionRequest opening(RequestId id, GaugeKey key, int capacity, Instant now) {
        var activityId = owners.catalogue(key).header().activityId();
        var opened = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var note = note(key, -1, capacity);
        return request(id, now, List.of(), Map.of(), (em, rows) -> {
            em.createNativeQuery("update activity set catalogue_version = catalogue_version + 1 where id = ?1")
                    .setParameter(1, activityId)
                    .executeUpdate();
            NewGauges.open(em, key, capacity, opened);
            note.write(em, rows);
        });
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
        var label = owners.label(key);
        var note = new Noted(
                caller.merchantId(),
                caller.actor(),
                "gauge",
                key.toString(),
                "resized",
                label,
                before < 0 ? "" : String.valueOf(before),
                String.valueOf(after));
        return (em, rows) -> noted.fire(note);
    }
}
