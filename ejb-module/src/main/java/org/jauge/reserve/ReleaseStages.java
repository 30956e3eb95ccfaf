package org.jauge.reserve;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;
import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Stale;
import org.jauge.shared.UniqueKeys;

/** Up to three dated stages in which an allotment is let go by itself (AMB-R5): set, shown, cancelled. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
public class ReleaseStages {

    private static final String STAGE = "stage";

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    AllotmentNotes notes;

    @Inject
    StageReaders readers;

    @Inject
    Event<ReleaseCalledOff> calledOff;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private record Place(AllocationState state, Catalogue catalogue) {}

    /** Those at an event that wait or ran, the earliest due first. */
    @RolesAllowed(READER)
    public List<StageLine> of(long eventId) {
        catalogue(eventId);
        return lines("s.eventId", eventId);
    }

    @RolesAllowed(READER)
    public StageTable table(long allocationId) {
        var place = place(allocationId);
        var portion = place.state().portion();
        var header = place.catalogue().header();
        return new StageTable(
                allocationId,
                portion.eventId(),
                header.name(),
                startsAt(place).atZone(header.zone()).toLocalDateTime(),
                header.zone().getId(),
                place.catalogue().place(portion.emplacementId()).name(),
                place.catalogue().category(portion.categoryId()).name(),
                place.state().name(),
                place.state().counts(),
                clock.instant(),
                lines("s.allocationId", allocationId));
    }

    private List<StageLine> lines(String which, long id) {
        return em.createQuery(
                        "select s from ReleaseStage s where " + which + " = :id and s.merchantId = :merchant"
                                + " and s.state <> :cancelled order by s.dueAt, s.id",
                        ReleaseStage.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .setParameter("cancelled", StageState.CANCELLED)
                .getResultStream()
                .map(ReleaseStage::line)
                .toList();
    }

    /**
     * Sets what is to come: a stage that waits already with the same values stays as it is, others are cancelled.
     *
     * @param seen ids of those that waited before; others are refused
     */
    public void set(long allocationId, Set<Long> seen, List<StageValues> typed) {
        var place = place(allocationId);
        var now = clock.instant();
        var wanted = StageOrder.checked(
                typed, startsAt(place), place.catalogue().header().zone(), now, values(allocationId));
        var waiting = waiting(allocationId);
        if (!waiting.stream().map(ReleaseStage::id).collect(Collectors.toSet()).equals(seen)) throw new Stale(STAGE);
        var before = StageOrder.told(waiting, place.catalogue().header().zone());
        var missing = new ArrayList<>(wanted);
        for (var stage : waiting) if (!missing.remove(stage.values())) cancel(stage, now);
        add(place, missing);
        var after = StageOrder.told(
                waiting(allocationId), place.catalogue().header().zone());
        if (!after.equals(before)) notes.stages(place.catalogue(), place.state(), "stages-set", before, after);
    }

    private void add(Place place, List<StageValues> missing) {
        var last = em.createQuery(
                        "select coalesce(max(s.number), 0) from ReleaseStage s where s.allocationId = :id",
                        Number.class)
                .setParameter("id", place.state().id())
                .getSingleResult()
                .intValue();
        for (var values : missing)
            em.persist(new ReleaseStage(
                    place.state(),
                    ++last,
                    values,
                    startsAt(place),
                    place.catalogue().header().zone()));
        UniqueKeys.flush(em, () -> new Stale(STAGE));
    }

    /** It will not run. */
    public void cancel(long stageId) {
        var stage = em.find(ReleaseStage.class, stageId, LockModeType.PESSIMISTIC_WRITE);
        if (stage == null || stage.merchantId() != caller.merchantId()) throw new NotFound(STAGE, stageId);
        var place = place(stage.allocationId());
        if (!stage.isWaiting()) throw new Stale(STAGE);
        cancel(stage, clock.instant());
        var told = StageOrder.told(List.of(stage), place.catalogue().header().zone());
        notes.stages(place.catalogue(), place.state(), "stage-cancelled", told, "");
    }

    /** Whoever was told that it comes is told that it does not. */
    private void cancel(ReleaseStage stage, Instant now) {
        stage.cancel(now);
        if (!stage.isAnnounced()) return;
        var to = readers.of(stage.merchantId(), stage.allocationId());
        calledOff.fire(new ReleaseCalledOff(stage.merchantId(), stage.id(), caller.name(), to, now));
    }

    private Set<StageValues> values(long allocationId) {
        return waiting(allocationId).stream().map(ReleaseStage::values).collect(Collectors.toSet());
    }

    /** Locked in the order of their ids. */
    private List<ReleaseStage> waiting(long allocationId) {
        var ids = new TreeSet<>(em.createQuery(
                        "select s.id from ReleaseStage s where s.allocationId = :id and s.state = :waiting", Long.class)
                .setParameter("id", allocationId)
                .setParameter("waiting", StageState.WAITING)
                .getResultList());
        return ids.stream()
                .map(id -> em.find(ReleaseStage.class, id, LockModeType.PESSIMISTIC_WRITE))
                .filter(ReleaseStage::isWaiting)
                .toList();
    }

    private Place place(long allocationId) {
        var state = new AllocationReads(em)
                .byId(caller.merchantId(), List.of(allocationId)).stream()
                        .findFirst()
                        .orElseThrow(() -> new NotFound("allocation", allocationId));
        return new Place(state, catalogue(state.portion().eventId()));
    }

    private Instant startsAt(Place place) {
        return catalogues
                .event(place.catalogue(), place.state().portion().eventId())
                .startsAt();
    }

    private Catalogue catalogue(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        return catalogue;
    }
}
