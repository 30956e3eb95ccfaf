package org.jauge.inventory;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jauge.gauge.CauseTotal;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeReads;
import org.jauge.gauge.MovementLine;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.Slice;

/** Each gauge of an event and the movements behind it: where did the places go? */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed(READER)
public class EventGauges {

    private static final int SIZE_MAX = 500;

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    /** Emplacements first, then quotas, global ones, and own quantities of categories. */
    public List<GaugeRow> of(long eventId) {
        return of(eventId, EnumSet.allOf(GaugeKind.class));
    }

    /** Only those of some kinds, and only what they need is read. */
    public List<GaugeRow> of(long eventId, Set<GaugeKind> kinds) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        var event = catalogues.event(catalogue, eventId);
        return Collisions.retried(() -> new EventGaugeRows(em, catalogue, event, kinds, sellable).rows());
    }

    /** The ledger of one gauge, newest first. */
    public Slice<MovementLine> movements(GaugeKey key, int first, int size) {
        owners.require(key);
        return GaugeReads.movements(em, caller.merchantId(), key, first, Math.min(size, SIZE_MAX));
    }

    /** What each cause did to one gauge altogether: the whole ledger in one look. */
    public List<CauseTotal> totals(GaugeKey key) {
        owners.require(key);
        return Collisions.retried(() -> GaugeReads.totals(em, caller.merchantId(), key));
    }
}
