package org.jauge.inventory;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.Reason;
import org.jauge.gauge.Step;
import org.jspecify.annotations.Nullable;

/**
 * Everything one use case wants to change, planned before any lock: which rows it leans on, how each gauge moves, and
 * who writes the rest.
 *
 * @param answer what the request will have been answered with, now and on every replay (K-03)
 * @param catalogues the snapshots it was planned on; each is compared inside the transaction
 * @param dossiers existing dossiers it touches, locked before the gauges
 * @param assumedCapacities capacities it was planned on; another value plans it anew
 * @param side what else is in entries and writer, and how to plan that anew; null where nothing is
 */
public record AdmissionRequest(
        RequestId id,
        String answer,
        long merchantId,
        String actor,
        Instant now,
        Map<Long, Catalogue> catalogues,
        SortedSet<Long> dossiers,
        List<Entry> entries,
        Map<GaugeKey, Integer> assumedCapacities,
        Writer writer,
        @Nullable Side side) {

    /** The request without it, and what it does beside that. */
    record Side(AdmissionRequest main, SidePlan plan) {}

    public AdmissionRequest {
        catalogues = Map.copyOf(catalogues);
        dossiers = new TreeSet<>(dossiers);
        entries = List.copyOf(entries);
        assumedCapacities = Map.copyOf(assumedCapacities);
    }

    /** A request that does nothing beside its own lines. */
    public AdmissionRequest(
            RequestId id,
            String answer,
            long merchantId,
            String actor,
            Instant now,
            Map<Long, Catalogue> catalogues,
            SortedSet<Long> dossiers,
            List<Entry> entries,
            Map<GaugeKey, Integer> assumedCapacities,
            Writer writer) {
        this(id, answer, merchantId, actor, now, catalogues, dossiers, entries, assumedCapacities, writer, null);
    }

    /** A request without existing dossiers and capacities to check. */
    public static AdmissionRequest taking(
            RequestId id,
            String answer,
            long merchantId,
            String actor,
            Instant now,
            Collection<Catalogue> catalogues,
            List<Entry> entries,
            Writer writer) {
        return new AdmissionRequest(
                id, answer, merchantId, actor, now, byActivity(catalogues), new TreeSet<>(), entries, Map.of(), writer);
    }

    /** The same request, planned on these catalogues. */
    public AdmissionRequest on(Collection<Catalogue> snapshots) {
        return side == null
                ? copy(byActivity(snapshots), entries, writer, null)
                : side.main().on(snapshots).with(side.plan());
    }

    /** The same request with what it does elsewhere. */
    public AdmissionRequest with(List<Entry> more, Writer beside) {
        return copy(catalogues, and(more), writer.and(beside), null);
    }

    /** The same, where that may be planned anew by itself: of what others want, too, at a reserve, for example. */
    public AdmissionRequest with(SidePlan plan) {
        return copy(catalogues, and(plan.entries()), writer.and(plan.writer()), new Side(this, plan));
    }

    private List<Entry> and(List<Entry> more) {
        return Stream.concat(entries.stream(), more.stream()).toList();
    }

    /** Of the rows it was planned on, these are others now: does only its side plan lean on them? */
    boolean hasOnlyAside(Set<Object> changed) {
        return side != null && Collections.disjoint(changed, side.main().leansOn());
    }

    /** Is everything but its side plan as it was planned on? */
    boolean isElseAsPlanned(EntityManager em) {
        return side != null && side.main().writer().stillAsPlanned(em);
    }

    /**
     * The same request, its side plan planned on what is there now; empty when the caller has to plan: also where that
     * would change rows that nobody has locked.
     */
    Optional<AdmissionRequest> withSideAnew(EntityManager em) {
        return side == null
                ? Optional.empty()
                : side.plan().anew(em).map(side.main()::with).filter(anew -> leansOn()
                        .containsAll(anew.leansOn()));
    }

    /** The same request, moving the gauges so. */
    AdmissionRequest moving(List<Entry> moves) {
        return copy(catalogues, moves, writer, null);
    }

    private AdmissionRequest copy(
            Map<Long, Catalogue> snapshots, List<Entry> moves, Writer rows, @Nullable Side beside) {
        return new AdmissionRequest(
                id, answer, merchantId, actor, now, snapshots, dossiers, moves, assumedCapacities, rows, beside);
    }

    private static Map<Long, Catalogue> byActivity(Collection<Catalogue> catalogues) {
        var byActivity = new TreeMap<Long, Catalogue>();
        catalogues.forEach(catalogue -> byActivity.put(catalogue.header().activityId(), catalogue));
        return byActivity;
    }

    /** Whose gauges it moves; a global quota's period belongs to none. */
    Set<Long> events() {
        return entries.stream()
                .map(Entry::gauge)
                .filter(gauge -> gauge.kind() != GaugeKind.GLOBAL_QUOTA)
                .map(GaugeKey::key1)
                .collect(Collectors.toSet());
    }

    Catalogue snapshot(long activityId) {
        return Objects.requireNonNull(catalogues.get(activityId));
    }

    /** How each gauge moves in all, in the order of locking. */
    SortedMap<GaugeKey, Change> netted() {
        var net = new TreeMap<GaugeKey, Change>();
        entries.forEach(entry -> net.merge(entry.gauge(), entry.change(), Change::plus));
        return net;
    }

    /** The movements of each gauge. A line that takes no place is remembered, too: the emplacement served it (E-17). */
    SortedMap<GaugeKey, List<Step>> steps() {
        var steps = new TreeMap<GaugeKey, List<Step>>();
        for (var entry : entries) {
            if (entry.change().isNone() && entry.lineId() == null) continue;
            var reason = new Reason(
                    merchantId, entry.cause(), entry.lineId(), entry.blockId(), entry.allotmentId(), actor, now);
            steps.computeIfAbsent(entry.gauge(), gauge -> new ArrayList<>()).add(new Step(entry.change(), reason));
        }
        return steps;
    }

    /** Dossiers and other rows that have to be as they were when it was planned. */
    Set<Object> leansOn() {
        var rows = new HashSet<Object>(dossiers);
        writer.plannedOn().stream()
                .filter(PlannedRow::isLeantOn)
                .forEach(row -> rows.add(PlannedRow.written(row.table(), row.id())));
        return rows;
    }

    /** Those of them that are others once it is written. */
    Set<Object> changes() {
        var rows = new HashSet<Object>(dossiers);
        writer.plannedOn().stream().filter(PlannedRow::isWritten).forEach(rows::add);
        return rows;
    }

    /** About how many rows it writes. */
    int rows() {
        return entries.size() + writer.rows();
    }

    /** How a lazy gauge without a row reads. */
    Optional<GaugeLine> implicitLine(GaugeKey gauge) {
        var capacity = implicitCapacity(gauge);
        return capacity < 0 ? Optional.empty() : Optional.of(GaugeLine.untouched(capacity));
    }

    /** What a lazy gauge would hold if this request created it; -1 for one that is never implicit. */
    int implicitCapacity(GaugeKey gauge) {
        var assumed = assumedCapacities.get(gauge);
        if (assumed != null) return assumed;
        return catalogues.values().stream()
                .flatMap(catalogue -> catalogue.implicitCapacity(gauge).stream())
                .findFirst()
                .orElse(-1);
    }
}
