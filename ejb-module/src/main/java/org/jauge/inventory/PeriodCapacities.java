package org.jauge.inventory;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jauge.gauge.CapacityTooLow;
import org.jauge.inventory.PeriodChange.Outcome;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;
import org.jauge.shared.Whole;

/** Gives many periods of a global quota one capacity: "10 on all days of July". */
@Stateless
@TransactionAttribute(TransactionAttributeType.NEVER) // admission has the only transaction
@RolesAllowed(ACTIVITY_MANAGER)
public class PeriodCapacities {

    @Inject
    QuotaPeriods periods;

    @Inject
    Resizes resizes;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    /** What would become of each period; nothing changes. */
    public List<PeriodChange> preview(long quotaId, LocalDate from, LocalDate until, int capacity) {
        Whole.capacity("capacity", capacity);
        return periods.of(quotaId, from, until).stream()
                .map(period -> PeriodChange.planned(period, capacity))
                .toList();
    }

    /**
     * Each period is an admission of its own: one that cannot be changed is reported, and keeps no other from it. The
     * journal has one entry for all, the movements of each period have the rest.
     */
    public List<PeriodChange> apply(long quotaId, LocalDate from, LocalDate until, int capacity) {
        var done = new ArrayList<PeriodChange>();
        try {
            for (var planned : preview(quotaId, from, until, capacity)) done.add(applied(planned));
        } finally {
            if (done.stream().anyMatch(change -> change.outcome() == Outcome.CHANGED)) note(quotaId, done);
        }
        return done;
    }

    private PeriodChange applied(PeriodChange planned) {
        if (planned.outcome() == Outcome.UNCHANGED) return planned;
        var capacity = planned.capacity();
        try {
            resizes.admit(planned.period().key(), before -> capacity, String.valueOf(capacity), false);
            return new PeriodChange(planned.period(), capacity, Outcome.CHANGED, 0);
        } catch (CapacityTooLow refusal) {
            return PeriodChange.refused(planned.period(), capacity, refusal.minimum());
        }
    }

    private void note(long quotaId, List<PeriodChange> done) {
        var first = done.get(0).period().span().first();
        var last = done.get(done.size() - 1).period().span().last();
        var name = owners.quota(quotaId).map(GaugeOwners.GlobalQuota::name).orElse("");
        resizes.note(new Noted(
                caller.merchantId(),
                caller.actor(),
                "quota",
                String.valueOf(quotaId),
                "resized",
                name + ", " + first + " – " + last,
                PeriodChange.before(done),
                String.valueOf(done.get(0).capacity())));
    }
}
