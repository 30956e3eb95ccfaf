package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import org.jauge.inventory.PeriodLine;
import org.jauge.inventory.QuotaPeriods;
import org.jauge.merchant.Caller;

/** Which events, of which activities, draw from a global quota. */
@Stateless
@RolesAllowed(READER)
public class QuotaDraws {

    private static final int SIZE_MAX = 2_000;

    @PersistenceContext
    EntityManager em;

    @Inject
    QuotaPeriods periods;

    @Inject
    Caller caller;

    /** By period and start, out of the ledger: one query for all periods that have a day in the range. */
    public List<QuotaDraw> of(long quotaId, LocalDate from, LocalDate until) {
        return between(quotaId, periods.of(quotaId, from, until));
    }

    /** Of one period. */
    public List<QuotaDraw> of(PeriodLine period) {
        return between(period.key().key1(), List.of(periods.one(period.key())));
    }

    private List<QuotaDraw> between(long quotaId, List<PeriodLine> lines) {
        if (lines.isEmpty()) return List.of();
        return em.createQuery(
                        "select new org.jauge.dossier.QuotaDraw(m.key.key2, e.id, e.startsAt, a.id, a.name, a.timeZone,"
                                + " sum(m.blockedDelta), sum(m.usedDelta), sum(m.actualDelta)) from Movement m"
                                + " join DossierLine l on l.id = m.lineId join CalendarEvent e on e.id = l.eventId"
                                + " join Activity a on a.id = e.activityId where m.merchantId = :merchant"
                                + " and m.key.kind = 3 and m.key.key1 = :quota and m.key.key2 between :first and :last"
                                + " group by m.key.key2, e.id, e.startsAt, a.id, a.name, a.timeZone"
                                + " order by m.key.key2, e.startsAt, e.id",
                        QuotaDraw.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("quota", quotaId)
                .setParameter("first", lines.get(0).span().key())
                .setParameter("last", lines.get(lines.size() - 1).span().key())
                .setMaxResults(SIZE_MAX)
                .getResultStream()
                .filter(draw -> !draw.isOver())
                .toList();
    }
}
