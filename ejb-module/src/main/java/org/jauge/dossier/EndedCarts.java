package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.shared.Collisions;
import org.jspecify.annotations.Nullable;

/** Finds carts whose time is over and that still block something, without a lock, by ascending id. */
@Dependent
class EndedCarts {

    static final int AT_ONCE_MAX = 200;

    private static final String ENDED =
            "d.state = org.jauge.dossier.DossierState.HELD and d.holdEndsAt <= :now and d.id > :after" + " and "
                    + Shields.NONE;
    private static final String CARTS = "select d.id from Dossier d where " + ENDED;

    /** Lines after their dossier, as admissions lock them: on Derby a join the other way round ends in a deadlock. */
    private static final String HOLDING = CARTS + " and exists (select l.id from DossierLine l";

    private static final String LINES = " and l.state = org.jauge.dossier.LineState.HELD)";

    @PersistenceContext
    EntityManager em;

    /**
     * Where places are missing: an event, whatever gauge of it, or one period of a global quota.
     *
     * @param shared null for an event
     */
    record Place(long eventId, @Nullable GaugeKey shared) {

        static Place of(GaugeKey gauge) {
            return gauge.kind() == GaugeKind.GLOBAL_QUOTA ? new Place(0, gauge) : new Place(gauge.key1(), null);
        }
    }

    List<Long> at(Place place, Instant now, long after) {
        var query = place.shared() == null
                ? ids(HOLDING + " where l.dossierId = d.id and l.eventId = :event" + LINES)
                        .setParameter("event", place.eventId())
                : ids(HOLDING + ", Movement m where l.dossierId = d.id and m.lineId = l.id and m.key = :gauge" + LINES)
                        .setParameter("gauge", place.shared());
        return found(query, now, after);
    }

    /** Also the empty ones. */
    List<Long> anywhere(Instant now, long after) {
        return found(ids(CARTS), now, after);
    }

    private TypedQuery<Long> ids(String query) {
        return em.createQuery(query + " order by d.id", Long.class);
    }

    private static List<Long> found(TypedQuery<Long> query, Instant now, long after) {
        query.setParameter("now", now).setParameter("after", after).setMaxResults(AT_ONCE_MAX);
        return Collisions.retried(query::getResultList);
    }
}
