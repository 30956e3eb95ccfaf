package org.jauge.reserve;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What the tick writes of stages that do not run yet, each in a transaction of its own. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class StageRows {

    @PersistenceContext
    EntityManager em;

    @Inject
    StageReaders readers;

    @Inject
    Event<ReleaseAnnounced> announced;

    void follow(MovedStage moved) {
        var stage = locked(moved.stageId());
        if (stage != null && stage.isWaiting()) stage.follow(moved.startsAt(), ZoneId.of(moved.zone()));
    }

    /** Once: who comes second finds it announced. */
    void announce(long stageId, Instant now) {
        var stage = locked(stageId);
        if (stage == null || !stage.isToAnnounce(now)) return;
        stage.announce(now);
        var to = readers.of(stage.merchantId(), stage.allocationId());
        if (!to.isEmpty()) announced.fire(new ReleaseAnnounced(stage.merchantId(), stageId, stage.dueAt(), to, now));
    }

    private @Nullable ReleaseStage locked(long stageId) {
        return em.find(ReleaseStage.class, stageId, LockModeType.PESSIMISTIC_WRITE);
    }
}
