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
import java.util.function.IntUnaryOperator;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeMissing;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.NewGauges;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
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
        var now = clock.instant();
        admissions.admit(id, () -> plan(id, key, capacity, now, journalled));
    }

    /** Only writes that into the journal. */
    void note(Noted note) {
        var id = RequestId.of(caller.actor(), "note-" + UUID.randomUUID(), note);
        var now = clock.instant();
        admissions.admit(id, () -> request(id, now, List.of(), Map.of(), (em, rows) -> noted.fire(note)));
    }

    private AdmissionRequest plan(
            RequestId id, GaugeKey key, IntUnaryOperator wanted, Instant now, boolean journalled) {
        var row = GaugeReads.capacity(em, key);
        if (row.isEmpty() && key.kind() == GaugeKind.RATE) return opening(id, key, wanted.applyAsInt(0), now);
        var current = row.or(() -> implicit(key)).orElseThrow(() -> new GaugeMissing(key));
        var capacity = Whole.capacity("capacity", wanted.applyAsInt(current));
        if (row.isPresent() && current == capacity) return request(id, now, List.of(), Map.of(), Writer.nothing());
        var change = Change.resize(capacity - current);
        var entry = new Entry(key, change, Cause.RESIZED, null, "");
        var note = journalled ? writing(key, String.valueOf(current), capacity) : Writer.nothing();
        return request(id, now, List.of(entry), Map.of(key, current), note);
    }

    /** A category's own quantity starts to count with the next sale (AMB-Q5). */
    private AdmissionRequest opening(RequestId id, GaugeKey key, int capacity, Instant now) {
        var activityId = owners.catalogue(key).header().activityId();
        var opened = new Reason(caller.merchantId(), Cause.OPENED, null, caller.actor(), now);
        var note = writing(key, "", capacity);
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
                ? Optional.of(owners.implicitCapacity(key))
                : owners.catalogue(key).implicitCapacity(key);
    }

    private Writer writing(GaugeKey key, String before, int after) {
        var label = owners.label(key);
        var actor = caller.actor();
        var note = new Noted(
                caller.merchantId(), actor, "gauge", key.toString(), "resized", label, before, String.valueOf(after));
        return (em, rows) -> noted.fire(note);
    }
}
