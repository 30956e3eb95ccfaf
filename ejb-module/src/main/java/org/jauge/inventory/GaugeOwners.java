package org.jauge.inventory;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeReads;
import org.jauge.merchant.Caller;
import org.jauge.quota.BlockTimes;
import org.jauge.quota.DayBlocks;
import org.jauge.quota.Periods;
import org.jauge.quota.QuotaScope;
import org.jauge.shared.NotFound;

/** Whether a gauge is the caller's, and what it belongs to: an activity, or the account for a global quota. */
@Dependent
class GaugeOwners {

    record GlobalQuota(String name, Periods periods, int defaultCapacity) {}

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
        return catalogue.header().name() + ", " + starts + ", " + nameNow(catalogue, key);
    }

    /** What a lazy gauge without a row would be made with; nothing where there is a row, or no implicit capacity. */
    Map<GaugeKey, Integer> implicitOf(GaugeKey key) {
        if (GaugeReads.exists(em, key)) return Map.of();
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) return Map.of(key, implicitCapacity(key));
        return catalogue(key)
                .implicitCapacity(key)
                .map(units -> Map.of(key, units))
                .orElse(Map.of());
    }

    /** Asked before anything else of the key: keeps a period's hours as they are until its row is written. */
    Writer asPlanned(GaugeKey key) {
        if (key.kind() != GaugeKind.GLOBAL_QUOTA || GaugeReads.exists(em, key)) return Writer.nothing();
        return em.createQuery("select q.version from Quota q where q.id = :id", Long.class)
                .setParameter("id", key.key1())
                .getResultStream()
                .<Writer>map(version -> new PeriodAsPlanned(key.key1(), version))
                .findFirst()
                .orElseThrow(() -> new NotFound("quota", key.key1()));
    }

    /** The gauge's own. */
    String name(GaugeKey key) {
        return key.kind() == GaugeKind.GLOBAL_QUOTA ? global(key).name() : nameNow(catalogue(key), key);
    }

    /** A quota that was deactivated is in no catalogue. */
    private String nameNow(Catalogue catalogue, GaugeKey key) {
        return key.kind() == GaugeKind.QUOTA ? quota(key.key2()).orElseThrow().name() : name(catalogue, key);
    }

    static String name(Catalogue catalogue, GaugeKey key) {
        return switch (key.kind()) {
            case EMPLACEMENT -> catalogue.place(key.key2()).name();
            case QUOTA -> catalogue.quota(key.key2()).name();
            case GLOBAL_QUOTA -> catalogue.quota(key.key1()).name();
            case RATE -> catalogue.category(key.key2()).name();
        };
    }

    /** What a period of a global quota has while there is no row. */
    int implicitCapacity(GaugeKey key) {
        var quota = global(key);
        return quota.periods().capacity(key.key2(), quota.defaultCapacity());
    }

    /** The quota of a period; a number that is none of its periods is not found. */
    GlobalQuota global(GaugeKey key) {
        return quota(key.key1())
                .filter(quota -> quota.periods().span(key.key2()).isPresent())
                .orElseThrow(() -> new NotFound("quota", key.key1()));
    }

    Optional<GlobalQuota> quota(long id) {
        return em.createQuery(
                        "select q.name, q.scope, q.defaultCapacity from Quota q"
                                + " where q.id = :id and q.merchantId = :merchant",
                        Object[].class)
                .setParameter("id", id)
                .setParameter("merchant", caller.merchantId())
                .getResultStream()
                .map(row -> new GlobalQuota(
                        (String) row[0], periods(id, (QuotaScope) row[1]), ((Number) row[2]).intValue()))
                .findFirst();
    }

    private Periods periods(long id, QuotaScope scope) {
        var blocks = scope == QuotaScope.DAY ? BlockTimes.of(em, List.of(id)) : Map.<Long, DayBlocks>of();
        return new Periods(scope, blocks.getOrDefault(id, DayBlocks.NONE));
    }
}
