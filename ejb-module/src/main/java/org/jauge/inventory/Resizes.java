package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.IntUnaryOperator;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeMissing;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
import org.jauge.shared.Stale;
import org.jauge.shared.Whole;

/** Gives one gauge another capacity, in an admission of its own; who calls it has asked for the right. */
@Dependent
class Resizes {

    @Inject
    Admissions admissions;

    @PersistenceContext
    EntityManager em;

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

    /**
     * Makes the row of a lazy gauge where there is none yet, also at its default capacity.
     *
     * @param capacity the new one from the old one; asked again when the old one turns out to be another
     * @param journalled whether each gauge has an entry in the journal; a bulk change has one for all
     */
    void admit(GaugeKey key, IntUnaryOperator capacity, String asked, boolean journalled) {
        var id = RequestId.of(caller.actor(), "resize-" + UUID.randomUUID(), key + " " + asked);
        admit(id, key, capacity, journalled);
    }

    /** The same under an id of the caller's: asked again it is answered and not done again (K-03). */
    void admit(RequestId id, GaugeKey key, IntUnaryOperator capacity, boolean journalled) {
        var now = clock.instant();
        admissions.admit(id, () -> plan(id, key, capacity, now, journalled));
    }

    /** Takes a category's own quantity away: from the next sale on it limits nothing (C-01). */
    void lift(GaugeKey key) {
        var id = RequestId.of(caller.actor(), "lift-" + UUID.randomUUID(), key.toString());
        var now = clock.instant();
        admissions.admit(id, () -> {
            if (GaugeReads.capacity(em, key).isEmpty() || quantities.isLifted(key)) throw new Stale("gauge");
            var reason = new Reason(caller.merchantId(), Cause.REMOVED, null, caller.actor(), now);
            var noting = noting("lifted", key);
            var writer = quantities.lifting(key, reason, capacity -> noting.accept(String.valueOf(capacity), ""));
            return request(id, now, List.of(), Map.of(), writer);
        });
    }

    /** Only writes that into the journal. */
    void note(Noted note) {
        var id = RequestId.of(caller.actor(), "note-" + UUID.randomUUID(), note);
        var now = clock.instant();
        admissions.admit(id, () -> request(id, now, List.of(), Map.of(), (em, rows) -> noted.fire(note)));
    }

    private AdmissionRequest plan(
            RequestId id, GaugeKey key, IntUnaryOperator wanted, Instant now, boolean journalled) {
        var asPlanned = owners.asPlanned(key);
        var row = GaugeReads.capacity(em, key);
        if (row.isEmpty() && key.kind() == GaugeKind.RATE) return opening(id, key, wanted.applyAsInt(0), now);
        var current = row.or(() -> implicit(key)).orElseThrow(() -> new GaugeMissing(key));
        var capacity = Whole.capacity("capacity", wanted.applyAsInt(current));
        if (key.kind() == GaugeKind.RATE && quantities.isLifted(key)) return reopening(id, key, current, capacity, now);
        if (row.isPresent() && current == capacity) return request(id, now, List.of(), Map.of(), Writer.nothing());
        var change = Change.resize(capacity - current);
        var entry = new Entry(key, change, Cause.RESIZED, null, "");
        var note = journalled ? writing(key, current, capacity) : Writer.nothing();
        return request(id, now, List.of(entry), Map.of(key, current), note.and(asPlanned));
    }

    /** A category's own quantity starts to count with the next sale (AMB-Q5). */
    private AdmissionRequest opening(RequestId id, GaugeKey key, int capacity, Instant now) {
        var opened = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var noting = noting("resized", key);
        var writer = quantities.opening(key, capacity, opened, () -> noting.accept("", String.valueOf(capacity)));
        return request(id, now, List.of(), Map.of(), writer);
    }

    /** One that was taken away counts again, never below what is blocked and used there still. */
    private AdmissionRequest reopening(RequestId id, GaugeKey key, int before, int capacity, Instant now) {
        var noting = noting("resized", key);
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
                ? Optional.of(owners.implicitCapacity(key))
                : owners.catalogue(key).implicitCapacity(key);
    }

    private Writer writing(GaugeKey key, int before, int after) {
        var noting = noting("resized", key);
        return (em, rows) -> noting.accept(String.valueOf(before), String.valueOf(after));
    }

    /** Whose it is, is settled now: a writer reads nothing of the caller. */
    private BiConsumer<String, String> noting(String action, GaugeKey key) {
        var merchantId = caller.merchantId();
        var actor = caller.actor();
        var label = owners.label(key);
        return (before, after) ->
                noted.fire(new Noted(merchantId, actor, "gauge", key.toString(), action, label, before, after));
    }
}
