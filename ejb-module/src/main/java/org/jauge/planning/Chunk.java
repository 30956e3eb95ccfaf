package org.jauge.planning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jauge.calendar.EventChange;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeLine;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Entry;
import org.jauge.inventory.RequestId;
import org.jauge.inventory.Writer;
import org.jspecify.annotations.Nullable;

/**
 * Some events of a bulk edit, decided one by one on what is there now: who was changed since the dry run, or has sold
 * too much meanwhile, is left alone.
 */
final class Chunk {

    /** What is there now, read without a lock; compared again under it. */
    record Now(
            Map<Long, Long> versions,
            Map<Long, GaugeLine> places,
            boolean placeActive,
            Map<Long, GaugeLine> quotas,
            int quotaDefault,
            Set<Long> outside,
            Map<Long, Allotted> allotted) {}

    private final BulkEdit edit;
    private final int end;
    private final Now now;
    private final List<Entry> entries = new ArrayList<>();
    private final Map<GaugeKey, Integer> assumed = new HashMap<>();
    private final Map<Long, EventChange> changes = new HashMap<>();
    private final Map<Integer, Verdict> refused = new HashMap<>();
    private final Map<GaugeKey, Integer> openings = new TreeMap<>();
    private final SortedSet<Long> activities = new TreeSet<>();
    private final SortedSet<Long> allotting = new TreeSet<>();
    private int changed;

    /** @param end the position after its last event */
    Chunk(BulkEdit edit, int end, Now now) {
        this.edit = edit;
        this.end = end;
        this.now = now;
    }

    /** @param given a refusal that is known already, from under the lock */
    void add(BulkItem item, @Nullable Verdict given) {
        var verdict = given == null ? verdict(item) : given;
        if (verdict.isRefusal()) {
            refused.put(item.position(), verdict);
            return;
        }
        changed++;
        if (edit.allotment() != null) allotting.add(item.eventId());
        if (isOpening(item)) {
            openings.put(place(item), Objects.requireNonNull(item.placesAfter()));
            activities.add(item.activityId());
        } else if (edit.emplacementId() != null) {
            resize(place(item), item.placesBefore(), item.placesAfter(), true);
        }
        var known = now.quotas().containsKey(item.eventId());
        resize(edit.quotaId() == null ? null : quota(item), item.quotaBefore(), item.quotaAfter(), known);
        if (!edit.isOfEvents()) return;
        activities.add(item.activityId());
        var sale = edit.isOfSale() ? item.saleAfter() : null;
        changes.put(item.eventId(), new EventChange(edit.eventState(), edit.priceListId(), sale));
    }

    /** The emplacement has no gauge at the event yet (E-17). */
    private static boolean isOpening(BulkItem item) {
        return item.placesBefore() == null && item.placesAfter() != null;
    }

    private GaugeKey place(BulkItem item) {
        return GaugeKey.emplacement(item.eventId(), Objects.requireNonNull(edit.emplacementId()));
    }

    private GaugeKey quota(BulkItem item) {
        return GaugeKey.quota(item.eventId(), Objects.requireNonNull(edit.quotaId()));
    }

    /** @param known whether there is a row; one of the same size is made all the same */
    private void resize(@Nullable GaugeKey key, @Nullable Integer before, @Nullable Integer after, boolean known) {
        if (key == null || before == null || after == null) return;
        if (known && before.equals(after)) return;
        entries.add(new Entry(key, Change.resize(after - before), Cause.RESIZED, null, ""));
        assumed.put(key, before);
    }

    private Verdict verdict(BulkItem item) {
        var id = item.eventId();
        var allotment = edit.allotment();
        if (allotment != null) return ofReserves(item, allotment);
        if (edit.isOfEvents() && !Objects.equals(now.versions().get(id), item.eventVersion()))
            return Verdict.refused(Objection.CHANGED_SINCE);
        if (now.outside().contains(id)) return Verdict.refused(Objection.NOT_VALID);
        var verdict = Verdict.PLANNED;
        if (isOpening(item)) verdict = ofOpening(id);
        else if (edit.emplacementId() != null)
            verdict = of(now.places().get(id), item.placesBefore(), item.placesAfter());
        if (verdict.isRefusal() || edit.quotaId() == null) return verdict;
        var quota = now.quotas().get(id);
        return of(
                quota == null ? GaugeLine.untouched(now.quotaDefault()) : quota, item.quotaBefore(), item.quotaAfter());
    }

    private Verdict ofReserves(BulkItem item, AllotmentChange allotment) {
        var there = now.allotted().get(item.eventId());
        return there == null || !there.before().equals(item.allottedBefore())
                ? Verdict.refused(Objection.CHANGED_SINCE)
                : there.verdict(allotment.totals());
    }

    private Verdict ofOpening(long eventId) {
        if (!now.placeActive()) return Verdict.refused(Objection.NOT_OPEN);
        var free = now.versions().containsKey(eventId) && !now.places().containsKey(eventId);
        return free ? Verdict.PLANNED : Verdict.refused(Objection.CHANGED_SINCE);
    }

    private static Verdict of(@Nullable GaugeLine line, @Nullable Integer before, @Nullable Integer after) {
        if (line == null || after == null) return Verdict.refused(Objection.NOT_OPEN);
        if (!Objects.equals(line.capacity(), before)) return Verdict.refused(Objection.CHANGED_SINCE);
        return Verdict.of(line, after);
    }

    AdmissionRequest request(RequestId id, Writer writer, Instant at) {
        return new AdmissionRequest(
                id, "", edit.merchantId(), edit.actor(), at, Map.of(), new TreeSet<>(), entries, assumed, writer);
    }

    /** Events where it sets what reserves have. */
    SortedSet<Long> allotting() {
        return allotting;
    }

    BulkEdit edit() {
        return edit;
    }

    int end() {
        return end;
    }

    int changed() {
        return changed;
    }

    /** By event. */
    Map<Long, EventChange> changes() {
        return changes;
    }

    /** Gauges to be made, with their places. */
    Map<GaugeKey, Integer> openings() {
        return openings;
    }

    Verdict refusal(int position) {
        return Objects.requireNonNull(refused.get(position));
    }

    /** By position. */
    Map<Integer, Verdict> refused() {
        return refused;
    }

    /** Whose catalogue it changes, in the order of locking. */
    SortedSet<Long> activities() {
        return activities;
    }

    /** Events whose state matters under the lock: those that it changes, and those where it opens something. */
    Set<Long> watched() {
        var watched = new HashSet<>(changes.keySet());
        openings.keySet().forEach(key -> watched.add(key.key1()));
        return watched;
    }

    /** Whether the events that it changes are still as it was planned on, and the others still there. */
    boolean isOf(Map<Long, Long> versions) {
        if (!versions.keySet().containsAll(watched())) return false;
        return changes.keySet().stream()
                .allMatch(event ->
                        Objects.equals(versions.get(event), now.versions().get(event)));
    }
}
