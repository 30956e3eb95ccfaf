package org.jauge.emplacement;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jauge.activity.CatalogueJournal;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeDoors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;
import org.jauge.shared.Stale;

/** The transactions in which an unused emplacement goes, some hundred gauges each; not for edges. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
@RolesAllowed(ACTIVITY_MANAGER)
public class EmplacementRemovals {

    private static final int GAUGES_AT_ONCE = 250; // each is two rows, and Derby locks the table from 5,000 on

    @PersistenceContext
    EntityManager em;

    @Inject
    EmplacementEdits edits;

    @Inject
    CatalogueJournal journal;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Nothing sells there from its commit on. Refused where something ever did, and for the last one. */
    public void withdraw(long id, long version) {
        var emplacement = edits.locked(id, version);
        edits.requireNotLast(emplacement);
        if (isUsed(emplacement)) throw new EmplacementInUse(emplacement.values().name());
        emplacement.deactivate();
    }

    /** Takes some of its gauges away, in the order of locking, and itself with the last; answers whether it is gone. */
    public boolean finish(long id) {
        var emplacement = edits.locked(id);
        if (emplacement.active()) throw new Stale(Emplacements.SUBJECT); // somebody wants it after all
        var keys = gauges(emplacement);
        var reason = new Reason(caller.merchantId(), Cause.REMOVED, null, caller.actor(), clock.instant());
        keys.forEach(key -> GaugeDoors.remove(em, key, reason));
        if (keys.size() == GAUGES_AT_ONCE) return false;
        for (var table : List.of("price_list_entry", "seating_table")) // nobody sits where nothing was sold
        em.createNativeQuery("delete from " + table + " where emplacement_id = ?1")
                    .setParameter(1, id)
                    .executeUpdate();
        em.remove(emplacement);
        journal.deleted(Emplacements.SUBJECT, id, emplacement.values().name(), emplacement.values());
        return true;
    }

    private boolean isUsed(Emplacement emplacement) {
        return !em.createQuery(
                                "select m.id from CalendarEvent e, Movement m where e.activityId = :activity"
                                        + " and m.key.kind = 1 and m.key.key1 = e.id and m.key.key2 = :emplacement"
                                        + " and m.cause not in :ofCapacity",
                                Long.class)
                        .setParameter("activity", emplacement.activityId())
                        .setParameter("emplacement", emplacement.id())
                        .setParameter("ofCapacity", Cause.OF_CAPACITY)
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty()
                || !em.createNativeQuery("select id from reserve_allocation where emplacement_id = ?1")
                        .setParameter(1, emplacement.id())
                        .setMaxResults(1)
                        .getResultList()
                        .isEmpty();
    }

    private List<GaugeKey> gauges(Emplacement emplacement) {
        return em.createQuery(
                        "select e.id from CalendarEvent e, Gauge g where e.activityId = :activity and g.key.kind = 1"
                                + " and g.key.key1 = e.id and g.key.key2 = :emplacement order by e.id",
                        Long.class)
                .setParameter("activity", emplacement.activityId())
                .setParameter("emplacement", emplacement.id())
                .setMaxResults(GAUGES_AT_ONCE)
                .getResultStream()
                .map(event -> GaugeKey.emplacement(event, emplacement.id()))
                .toList();
    }
}
