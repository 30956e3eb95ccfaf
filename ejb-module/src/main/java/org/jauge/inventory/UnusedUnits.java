package org.jauge.inventory;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jauge.gauge.Cause;
import org.jauge.gauge.Change;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
import org.jauge.shared.Whole;

/** Lets units go that stayed used after their tickets were cancelled: by hand, and noted in the journal (AMB-Q1). */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class UnusedUnits {

    @Inject
    Admissions admissions;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    @Inject
    Clock clock;

    /** At most as many as the gauge keeps without a ticket; the same request id frees them once. */
    public void free(String requestId, GaugeKey key, int units) {
        Whole.between("units", units, 1, Whole.CAPACITY_MAX);
        owners.require(key);
        if (key.kind() == GaugeKind.GLOBAL_QUOTA) caller.requireAccount();
        var id = RequestId.of(caller.actor(), "free-" + requestId, key + " " + units);
        var entry = new Entry(key, Change.freeing(units), Cause.FREED, null, "");
        var request = new AdmissionRequest(
                id,
                "",
                caller.merchantId(),
                caller.actor(),
                clock.instant(),
                Map.of(),
                new TreeSet<>(),
                List.of(entry),
                Map.of(),
                note(key, units));
        admissions.admit(id, () -> request);
    }

    private Writer note(GaugeKey key, int units) {
        var label = owners.label(key);
        var note = new Noted(
                caller.merchantId(),
                caller.actor(),
                "gauge",
                key.toString(),
                "freed",
                label,
                "",
                String.valueOf(units));
        return (em, rows) -> noted.fire(note);
    }
}
