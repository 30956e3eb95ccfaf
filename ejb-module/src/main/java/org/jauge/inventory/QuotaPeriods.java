package org.jauge.inventory;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jauge.gauge.GaugeKey;
import org.jauge.gauge.GaugeKind;
import org.jauge.gauge.GaugeLine;
import org.jauge.gauge.GaugeReads;
import org.jauge.merchant.Caller;
import org.jauge.quota.PeriodSpan;
import org.jauge.shared.Collisions;
import org.jauge.shared.InvalidField;
import org.jauge.shared.NotFound;

/** The lines of a global quota, period by period; not for people of one activity. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // so that a reading that collides can be done again
@RolesAllowed(READER)
public class QuotaPeriods {

    /** Of a range of days: a year and a bit. */
    private static final int DAYS_MAX = 400;

    /** Of a range of longer periods. */
    private static final int YEARS_MAX = 20;

    @PersistenceContext
    EntityManager em;

    @Inject
    GaugeOwners owners;

    @Inject
    Caller caller;

    /** Every period that has a day in the range, in order: two queries, however many; a stock has one at all times. */
    public List<PeriodLine> of(long quotaId, LocalDate from, LocalDate until) {
        caller.requireAccount();
        var quota = quota(quotaId);
        if (until.isBefore(from)) throw new InvalidField("until", "before-start", until);
        if (ChronoUnit.DAYS.between(from, until) > (quota.periods().isByDay() ? DAYS_MAX : YEARS_MAX * DAYS_MAX))
            throw new InvalidField("until", "too-long", until);
        var spans = quota.periods().between(from, until);
        return Collisions.retried(() -> lines(quotaId, quota, spans));
    }

    public PeriodLine one(GaugeKey key) {
        var quota = quota(key);
        var span = quota.periods().span(key.key2()).orElseThrow();
        return Collisions.retried(() -> lines(key.key1(), quota, List.of(span))).get(0);
    }

    private GaugeOwners.GlobalQuota quota(GaugeKey key) {
        caller.requireAccount();
        if (key.kind() != GaugeKind.GLOBAL_QUOTA) throw new NotFound("gauge", key.key1());
        return owners.global(key);
    }

    private List<PeriodLine> lines(long quotaId, GaugeOwners.GlobalQuota quota, List<PeriodSpan> spans) {
        if (spans.isEmpty()) return List.of();
        var first = spans.get(0).key();
        var last = spans.get(spans.size() - 1).key();
        var rows = GaugeReads.ofQuota(em, quotaId, first, last);
        var aside = BlockReads.setAside(em, caller.merchantId(), rows.keySet());
        return spans.stream()
                .map(span -> {
                    var key = GaugeKey.globalQuota(quotaId, span.key());
                    var row = Optional.ofNullable(rows.get(key));
                    var line = row.orElseGet(
                            () -> GaugeLine.untouched(quota.periods().capacity(span.key(), quota.defaultCapacity())));
                    return new PeriodLine(span, key, line, row.isPresent(), aside.getOrDefault(key, SetAside.NONE));
                })
                .toList();
    }

    /** Of the account; one of an activity is not found here. */
    private GaugeOwners.GlobalQuota quota(long quotaId) {
        return owners.quota(quotaId)
                .filter(quota -> quota.periods().scope().isGlobal())
                .orElseThrow(() -> new NotFound("quota", quotaId));
    }
}
