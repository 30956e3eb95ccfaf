package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Merchants;
import org.jauge.shared.Slice;
import org.jauge.shared.Sought;
import org.jspecify.annotations.Nullable;

/** Finds dossiers within the caller's reach, the newest first. */
@Dependent
class DossierRows {

    private static final String ROW =
            "select new org.jauge.dossier.DossierRow(d.id, d.number, d.state, p.name, c.firstName, c.lastName,"
                    + " d.currency, d.total, d.createdAt, d.settledAt)";

    private static final String FROM =
            " from Dossier d join PointOfSale p on p.id = d.pointOfSaleId left join Contact c on c.id = d.contactId"
                    + " where d.merchantId = :merchant and d.number is not null" + DossierReach.CONDITION;

    private static final String OF_EVENT =
            " and exists (select l from DossierLine l where l.dossierId = d.id and l.eventId = :event)";

    private static final String TEXT = " and (d.number like :text escape '!' or lower(c.lastName) like :text escape '!'"
            + " or lower(c.firstName) like :text escape '!'"
            + " or lower(concat(c.firstName, ' ', c.lastName)) like :text escape '!'"
            + " or lower(c.email) like :text escape '!'"
            + " or exists (select t from Ticket t where t.dossierId = d.id and t.code = :code))";

    @PersistenceContext
    EntityManager em;

    @Inject
    DossierReach reach;

    @Inject
    Caller caller;

    @Inject
    Merchants merchants;

    Slice<DossierRow> page(DossierFilter filter, int first, int size) {
        var wanted = new LinkedHashMap<String, Object>();
        var where = where(filter, wanted);
        var rows = bound(em.createQuery(ROW + where + " order by d.id desc", DossierRow.class), wanted)
                .setFirstResult(first)
                .setMaxResults(size)
                .getResultList();
        var total = bound(em.createQuery("select count(d)" + where, Long.class), wanted)
                .getSingleResult();
        return new Slice<>(rows, total.intValue());
    }

    private String where(DossierFilter filter, Map<String, Object> wanted) {
        var until = filter.until();
        var where = new StringBuilder(FROM);
        if (!filter.text().isBlank()) text(where, wanted, filter.text().strip());
        narrow(where, wanted, OF_EVENT, "event", filter.eventId());
        narrow(where, wanted, " and c.number = :contact", "contact", filter.contact());
        narrow(where, wanted, " and d.state = :state", "state", filter.state());
        narrow(where, wanted, " and d.pointOfSaleId = :soldAt", "soldAt", filter.outlet());
        narrow(where, wanted, " and p.channel = :channel", "channel", filter.channel());
        narrow(where, wanted, " and d.createdAt >= :from", "from", start(filter.from()));
        narrow(where, wanted, " and d.createdAt < :until", "until", start(until == null ? null : until.plusDays(1)));
        narrow(where, wanted, " and d.total = :amount", "amount", filter.amount());
        if (!caller.allActivities())
            narrow(
                    where,
                    wanted,
                    " and exists (select l from DossierLine l where l.dossierId = d.id and l.activityId in :activities)",
                    "activities",
                    caller.activityIds());
        return where.toString();
    }

    /** Whoever types a whole number does not mean others that contain it. */
    private void text(StringBuilder where, Map<String, Object> wanted, String text) {
        var named = named(text);
        narrow(where, wanted, " and d.id = :named", "named", named);
        if (named != null) return;
        narrow(where, wanted, TEXT, "text", Sought.inLower(text));
        wanted.put("code", text.toUpperCase(Locale.ROOT));
    }

    private @Nullable Long named(String number) {
        return reach.bound(em.createQuery(
                        "select d.id from Dossier d where d.merchantId = :merchant and d.number = :number"
                                + DossierReach.CONDITION,
                        Long.class))
                .setParameter("number", number)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private @Nullable Instant start(@Nullable LocalDate day) {
        if (day == null) return null;
        return day.atStartOfDay(ZoneId.of(merchants.details().timeZone())).toInstant();
    }

    private static void narrow(
            StringBuilder where, Map<String, Object> wanted, String condition, String name, @Nullable Object value) {
        if (value == null) return;
        where.append(condition);
        wanted.put(name, value);
    }

    private <T> TypedQuery<T> bound(TypedQuery<T> query, Map<String, Object> wanted) {
        wanted.forEach(query::setParameter);
        return reach.bound(query);
    }
}
