package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.jauge.dossier.LineState;
import org.jauge.merchant.Caller;
import org.jauge.shared.Slice;

/** Reads lines that wait, of the caller's activities, the most urgent first. */
@Dependent
class WaitingRows {

    private static final String ROW =
            "select new org.jauge.booking.WaitingRow(l.id, d.number, l.state, k.firstName, k.lastName, a.name, a.timeZone,"
                    + " e.startsAt, c.publicName, l.quantity, l.unitPrice, d.currency, p.name, l.bookedUntil,"
                    + " b.lockedUntil)";

    private static final String FROM = " from DossierLine l join Dossier d on d.id = l.dossierId"
            + " join Booking b on b.dossierId = d.id join Activity a on a.id = l.activityId"
            + " join CalendarEvent e on e.id = l.eventId join TicketCategory c on c.id = l.categoryId"
            + " join PointOfSale p on p.id = d.pointOfSaleId join Contact k on k.id = d.contactId"
            + " where l.merchantId = :merchant and l.state in :waiting";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    Slice<WaitingRow> page(ReleaseFilter filter, int first, int size) {
        var rows = filtered(
                        em.createQuery(ROW + where(filter) + " order by l.bookedUntil, l.id", WaitingRow.class), filter)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = filtered(em.createQuery("select count(l)" + where(filter), Long.class), filter)
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    /** Those of these lines that wait still. */
    List<WaitingRow> of(Collection<Long> lineIds) {
        if (lineIds.isEmpty()) return List.of();
        return filtered(
                        em.createQuery(
                                ROW + where(ReleaseFilter.ALL) + " and l.id in :lines order by l.id", WaitingRow.class),
                        ReleaseFilter.ALL)
                .setParameter("lines", lineIds)
                .getResultList();
    }

    private String where(ReleaseFilter filter) {
        var where = FROM;
        if (filter.dueBefore() != null) where += " and l.bookedUntil < :before";
        if (filter.activityId() != null) where += " and l.activityId = :activity";
        if (!filter.text().isBlank())
            where += " and (d.number like :text or lower(k.lastName) like :text or lower(k.firstName) like :text"
                    + " or lower(k.email) like :text)";
        if (!caller.allActivities()) where += " and l.activityId in :activities";
        return where;
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, ReleaseFilter filter) {
        query.setParameter("merchant", caller.merchantId());
        query.setParameter(
                "waiting",
                filter.kind() == null
                        ? List.of(LineState.BOOKED, LineState.OPTIONED)
                        : List.of(filter.kind().state()));
        if (filter.dueBefore() != null) query.setParameter("before", filter.dueBefore());
        if (filter.activityId() != null) query.setParameter("activity", filter.activityId());
        if (!filter.text().isBlank())
            query.setParameter("text", "%" + filter.text().strip().toLowerCase(Locale.ROOT) + "%");
        if (!caller.allActivities()) query.setParameter("activities", caller.activityIds());
        return query;
    }
}
