package org.jauge.inventory;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Whole;

/** Changes the capacity of one gauge, never below what is blocked and used (E-18, Q-11, Q-19, AMB-Q3). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class Capacities {

    @Inject
    Resizes resizes;

    @Inject
    GaugeOwners owners;

    @Inject
    OwnQuantities quantities;

    @Inject
    Caller caller;

    /** Makes the row of a lazy gauge where there is none yet, also at its default capacity. */
    public void resize(GaugeKey key, int capacity) {
        Whole.capacity("capacity", capacity);
        require(key);
        resizes.admit(key, before -> capacity, String.valueOf(capacity), true);
    }

    /**
     * So many more, whatever there are by then: two deliveries at once are both added, and the same request id adds once
     * (Q-39).
     */
    public void restock(String requestId, GaugeKey key, int units) {
        Whole.between("units", units, 1, Whole.CAPACITY_MAX);
        require(key);
        var id = RequestId.of(caller.actor(), "restock-" + requestId, key + " +" + units);
        resizes.admit(id, key, before -> before + units, true);
    }

    private void require(GaugeKey key) {
        owners.require(key);
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) caller.requireAccount();
    }

    /** Takes a category's own quantity away: from the next sale on it limits nothing (C-01). */
    public void lift(GaugeKey key) {
        if (key.kind() != GaugeKind.RATE) throw new NotFound("gauge", key);
        owners.require(key);
        resizes.lift(key);
    }
}
