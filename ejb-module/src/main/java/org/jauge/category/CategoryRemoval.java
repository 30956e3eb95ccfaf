package org.jauge.category;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.util.List;
import org.jauge.gauge.Cause;
import org.jauge.gauge.GaugeDoors;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.Reason;
import org.jauge.merchant.Caller;

/** Takes a category away that nobody ever bought or held; the activity's row is locked by then, so it stays so. */
@Dependent
class CategoryRemoval {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    void remove(TicketCategory category, String name) {
        requireNoBundle(category.id(), name);
        if (any("dossier_line", category.id())
                || any("ticket", category.id())
                || any("reserve_allocation", category.id())) throw new CategoryInUse(name);
        var reason = new Reason(caller.merchantId(), Cause.REMOVED, null, caller.actor(), clock.instant());
        quantities(category.id()).forEach(event -> GaugeDoors.remove(em, GaugeKey.rate(event, category.id()), reason));
        delete("category_quota where category_id", category.id());
        delete("bundle_component where bundle_id", category.id());
        delete("price_list_entry where category_id", category.id());
        em.remove(category);
        em.flush();
    }

    private void requireNoBundle(long id, String name) {
        em.createQuery(
                        "select c.name from BundleComponent b, TicketCategory c where b.componentId = :id"
                                + " and c.id = b.bundleId and b.merchantId = :merchant order by c.name",
                        String.class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .ifPresent(bundle -> {
                    throw new CategoryInBundle(name, bundle);
                });
    }

    private boolean any(String table, long id) {
        return !em.createNativeQuery("select id from " + table + " where category_id = ?1")
                .setParameter(1, id)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    /** The events where it has a quantity of its own, in the order of locking (C-01). */
    private List<Long> quantities(long id) {
        return em.createQuery(
                        "select g.key.key1 from Gauge g where g.key.kind = 4 and g.key.key2 = :id order by g.key.key1",
                        Long.class)
                .setParameter("id", id)
                .getResultList();
    }

    private void delete(String rows, long id) {
        em.createNativeQuery("delete from " + rows + " = ?1")
                .setParameter(1, id)
                .executeUpdate();
    }
}
