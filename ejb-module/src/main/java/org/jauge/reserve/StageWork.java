package org.jauge.reserve;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import org.jauge.inventory.AdmissionRequest;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.Catalogue;
import org.jauge.inventory.Catalogues;
import org.jauge.inventory.RequestId;

/** Lets one stage run: what its allotment has left beyond what is to stay is everybody's again. */
@Dependent
class StageWork {

    static final String SYSTEM = "system";

    /** Thrown while planning: it ran, was cancelled, or its event was put off meanwhile. */
    private static final class NothingDue extends RuntimeException {
        private static final long serialVersionUID = 1L;

        NothingDue() {
            super(null, null, false, false);
        }
    }

    @PersistenceContext
    EntityManager em;

    @Inject
    Admissions admissions;

    @Inject
    Catalogues catalogues;

    @Inject
    AllotmentNotes notes;

    void run(long stageId, Instant now) {
        var id = RequestId.of(SYSTEM, "stage-" + stageId, "");
        try {
            admissions.admit(id, () -> plan(id, stage(stageId), now));
        } catch (NothingDue e) {
            return;
        }
    }

    private DueStage stage(long stageId) {
        return em.createQuery(DueStage.SELECT + "s.id = :id", DueStage.class)
                .setParameter("id", stageId)
                .getSingleResult();
    }

    /** On the event as the catalogue has it, which the admission compares: one that was put off just now is not due. */
    private AdmissionRequest plan(RequestId id, DueStage stage, Instant now) {
        if (stage.state() != StageState.WAITING) throw new NothingDue();
        var catalogue = catalogues.ofEvent(stage.merchantId(), stage.eventId());
        var starts = catalogues.event(catalogue, stage.eventId()).startsAt();
        if (stage.values().due(starts, catalogue.header().zone()).isAfter(now)) throw new NothingDue();
        var state = new AllocationReads(em)
                .byId(stage.merchantId(), List.of(stage.allocationId()))
                .get(0);
        return request(id, catalogue, stage, new AllocationPlan(state), now);
    }

    private AdmissionRequest request(
            RequestId id, Catalogue catalogue, DueStage stage, AllocationPlan plan, Instant now) {
        var freed = plan.release(stage.values());
        var done = new ReserveWriter(List.of(plan), notes.ofStage(SYSTEM, catalogue, plan));
        return AdmissionRequest.taking(
                id,
                "",
                stage.merchantId(),
                SYSTEM,
                now,
                List.of(catalogue),
                plan.entries(),
                new StageWriter(stage, freed, now).and(done));
    }
}
