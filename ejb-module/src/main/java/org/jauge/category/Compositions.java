package org.jauge.category;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jauge.quota.Quotas;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** Ticks and components, checked against the rest of the activity; its row is locked by then. */
@Dependent
class Compositions {

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Quotas quotas;

    void replace(long activityId, long categoryId, String name, Composition composition) {
        quotas.requireTickable(activityId, composition.quotaIds());
        requireOwn(activityId, composition);
        composition.requireFlat(categoryId, name, bundles(categoryId), held());
        delete("CategoryQuota t where t.categoryId", categoryId);
        delete("BundleComponent b where b.bundleId", categoryId);
        composition
                .quotaIds()
                .forEach(quotaId -> em.persist(new CategoryQuota(caller.merchantId(), categoryId, quotaId)));
        composition
                .components()
                .forEach(component -> em.persist(new BundleComponent(caller.merchantId(), categoryId, component)));
    }

    Composition of(long categoryId) {
        var ticks = em.createQuery(
                        "select t.quotaId from CategoryQuota t where t.categoryId = :id and t.merchantId = :merchant",
                        Long.class)
                .setParameter("id", categoryId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
        var components = em.createQuery(
                        "select new org.jauge.category.Component(b.componentId, b.quantity, b.hidden,"
                                + " b.optional) from BundleComponent b"
                                + " where b.bundleId = :id and b.merchantId = :merchant order by b.componentId",
                        Component.class)
                .setParameter("id", categoryId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
        return new Composition(new HashSet<>(ticks), components);
    }

    long activityOf(long categoryId) {
        return em.createQuery(
                        "select c.activityId from TicketCategory c where c.id = :id and c.merchantId = :merchant",
                        Long.class)
                .setParameter("id", categoryId)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound(Categories.SUBJECT, categoryId));
    }

    void requireRoomForAnother(long activityId) {
        if (idsOf(activityId).size() >= Categories.COUNT_MAX)
            throw new InvalidField("category", "too-many", Categories.COUNT_MAX);
    }

    private void requireOwn(long activityId, Composition composition) {
        if (!composition.isBundle()) return;
        var own = idsOf(activityId);
        for (var component : composition.components())
            if (!own.contains(component.categoryId())) throw new NotFound(Categories.SUBJECT, component.categoryId());
    }

    private List<Long> idsOf(long activityId) {
        return em.createQuery(
                        "select c.id from TicketCategory c where c.activityId = :activity and c.merchantId = :merchant",
                        Long.class)
                .setParameter("activity", activityId)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }

    private Set<Long> bundles(long butNot) {
        return ids("select b.bundleId from BundleComponent b where b.merchantId = :merchant").stream()
                .filter(id -> id != butNot)
                .collect(Collectors.toSet());
    }

    private Set<Long> held() {
        return new HashSet<>(ids("select b.componentId from BundleComponent b where b.merchantId = :merchant"));
    }

    private List<Long> ids(String query) {
        return em.createQuery(query, Long.class)
                .setParameter("merchant", caller.merchantId())
                .getResultList();
    }

    private void delete(String rows, long categoryId) {
        em.createQuery("delete from " + rows + " = :id")
                .setParameter("id", categoryId)
                .executeUpdate();
    }
}
