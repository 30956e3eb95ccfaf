package org.jauge.inventory;

import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.EnumSet;
import java.util.List;
import org.jauge.gauge.GaugeKind;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jauge.shared.NotFound;

/** What a shop's own server may know of the quotas that limit an event; a browser may not (K-05). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed({READER, SHOP})
public class ShopQuotas {

    @PersistenceContext
    EntityManager em;

    @Inject
    Catalogues catalogues;

    @Inject
    Sellable sellable;

    @Inject
    Caller caller;

    /** Those of the event, then those of the account in the event's period. */
    public List<GaugeRow> of(long eventId) {
        var catalogue = catalogues.ofEvent(caller.merchantId(), eventId);
        caller.requireActivity(
                catalogue.header().activityId(), catalogue.header().state());
        var event = catalogues.event(catalogue, eventId);
        if (!caller.isStaff() && event.state().equals("HIDDEN")) throw new NotFound("event", eventId);
        var kinds = EnumSet.of(GaugeKind.QUOTA, GaugeKind.GLOBAL_QUOTA);
        return Collisions.retried(() -> new EventGaugeRows(em, catalogue, event, kinds, sellable).rows());
    }
}
