package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;

/** Whether a gauge is the caller's, and what it belongs to: an activity, or the account for a global quota. */
@Dependent
class GaugeOwners {

    /** @param implicitCapacity what a lazy gauge has while there is no row */
    record GlobalQuota(String name, int implicitCapacity) {}

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Caller caller;

    /** Another merchant's gauge, or one of an activity that is not the caller's, is not found. */
    void require(GaugeKey key) {
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) global(key);
        else catalogue(key);
    }

    Catalogue catalogue(GaugeKey key) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), key.key1());
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        return catalogue;
    }

    /** What the journal calls it: activity, event start and the gauge's own name. */
    String label(GaugeKey key) {
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) return global(key).name();
        var catalogue = catalogue(key);
        var event = catalogues.event(catalogue, key.key1());
        var starts = event.startsAt().atZone(catalogue.header().zone()).toLocalDateTime();
        return catalogue.header().name() + ", " + starts + ", " + name(catalogue, key);
    }

    static String name(Catalogue catalogue, GaugeKey key) {
        return switch (key.kind()) {
            case EMPLACEMENT -> catalogue.place(key.key2()).name();
            case QUOTA -> catalogue.quota(key.key2()).name();
            case GLOBAL_QUOTA -> catalogue.quota(key.key1()).name();
            case RATE -> catalogue.category(key.key2()).name();
        };
    }

    GlobalQuota global(GaugeKey key) {
        return quota(key).orElseThrow(() -> new NotFound("quota", key.key1()));
    }

    private Optional<GlobalQuota> quota(GaugeKey key) {
        return em.createQuery(
                        "select q.name, q.defaultCapacity from Quota q where q.id = :id and q.merchantId = :merchant",
                        Object[].class)
                .setParameter("id", key.key1())
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(row -> new GlobalQuota((String) row[0], ((Number) row[1]).intValue()))
                .findFirst();
    }
}
