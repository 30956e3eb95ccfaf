package org.jauge.report;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jauge.dossier.PaymentMethod;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;

/** Reads what reports count, in as many queries for a year as for a day; by the entities' names. */
@Dependent
class ReportRows {

    private static final String THINGS =
            " join Activity a on a.id = l.activityId join TicketCategory c on c.id = l.categoryId";

    private static final String REAL = " and a.state <> org.jauge.activity.ActivityState.TEST";

    private static final String SOLD = "select d.currency, d.createdBy, d.settledAt, a.name, c.name, l.quantity,"
            + " l.unitPrice, l.vatRate, d.id from DossierLine l join Dossier d on d.id = l.dossierId" + THINGS
            + " where d.merchantId = :merchant and d.settledAt >= :from and d.settledAt < :until" + REAL
            + " and exists (select t from Ticket t where t.lineId = l.id)";

    private static final String CANCELLED = "select d.currency, x.cancelledBy, x.cancelledAt, a.name, c.name, i.items,"
            + " l.unitPrice, l.vatRate, d.id from CancelledLine i join Cancellation x on x.id = i.cancellationId"
            + " join DossierLine l on l.id = i.lineId join Dossier d on d.id = l.dossierId" + THINGS
            + " where x.merchantId = :merchant and x.cancelledAt >= :from and x.cancelledAt < :until" + REAL
            + " and x.tickets = org.jauge.dossier.TicketFate.INVALIDATED";

    /** Of the dossiers of which something was sold or cancelled in these days. */
    private static final String PAID = "select p.dossierId, p.method, p.amount from Payment p"
            + " where p.merchantId = :merchant and (p.dossierId in (select d.id from Dossier d"
            + " where d.merchantId = :merchant and d.settledAt >= :from and d.settledAt < :until)"
            + " or p.dossierId in (select x.dossierId from Cancellation x"
            + " where x.merchantId = :merchant and x.cancelledAt >= :from and x.cancelledAt < :until)) order by p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    ActorNames actors;

    List<SoldFact> sold(ReportFilter filter, ZoneId zone) {
        var sold = lines(SOLD, "d.createdBy", filter, zone);
        var cancelled = lines(CANCELLED, "x.cancelledBy", filter, zone);
        var names = names(Stream.concat(sold.stream(), cancelled.stream()).toList());
        var ofDossier = new TreeMap<Long, List<SoldFact>>();
        for (var row : sold) facts(ofDossier, row).add(fact(row, names, zone, false));
        for (var row : cancelled) facts(ofDossier, row).add(fact(row, names, zone, true));
        var shares = filter.asksMethod() ? shares(filter, zone) : Map.<Long, MethodShares>of();
        return ofDossier.entrySet().stream()
                .flatMap(each -> shares.getOrDefault(each.getKey(), MethodShares.NONE).split(each.getValue()).stream())
                .filter(fact -> filter.method() == null || fact.group().method() == filter.method())
                .toList();
    }

    private static List<SoldFact> facts(Map<Long, List<SoldFact>> ofDossier, Object[] row) {
        return ofDossier.computeIfAbsent((Long) row[8], dossier -> new ArrayList<>());
    }

    private Map<Long, MethodShares> shares(ReportFilter filter, ZoneId zone) {
        var shares = new HashMap<Long, MethodShares>();
        days(em.createQuery(PAID, Object[].class), filter, zone)
                .getResultStream()
                .forEach(row -> shares.computeIfAbsent((Long) row[0], dossier -> new MethodShares())
                        .add((PaymentMethod) row[1], (BigDecimal) row[2]));
        return shares;
    }

    /** Of the whole account: a payment belongs to no activity. */
    List<MoneyLine> moved(ReportFilter filter, ZoneId zone) {
        var in = money("Payment", "paid", "x.method", filter, zone);
        var out = money("Refund", "refunded", "x.method", filter, zone);
        var kept = filter.method() == null ? money("Fee", "charged", "", filter, zone) : List.<Object[]>of();
        var names = names(Stream.of(in, out, kept).flatMap(List::stream).toList());
        return Stream.of(
                        in.stream().map(row -> MoneyLine.payment(group(row, names, zone), amount(row))),
                        out.stream().map(row -> MoneyLine.refund(group(row, names, zone), amount(row))),
                        kept.stream().map(row -> MoneyLine.fee(group(row, names, zone), amount(row))))
                .flatMap(lines -> lines)
                .toList();
    }

    private List<Object[]> lines(String select, String by, ReportFilter filter, ZoneId zone) {
        var text = select;
        if (filter.activityId() != null) text += " and l.activityId = :activity";
        if (filter.categoryId() != null) text += " and l.categoryId = :category";
        if (!caller.allActivities()) text += " and l.activityId in :activities";
        var query = span(text, by, filter, zone);
        if (filter.activityId() != null) query.setParameter("activity", filter.activityId());
        if (filter.categoryId() != null) query.setParameter("category", filter.categoryId());
        if (!caller.allActivities()) query.setParameter("activities", caller.activityIds());
        return query.getResultList();
    }

    private List<Object[]> money(String entity, String verb, String method, ReportFilter filter, ZoneId zone) {
        var at = "x." + verb + "At";
        var by = "x." + verb + "By";
        var text = "select x.currency, " + by + ", " + at + ", x.amount" + (method.isEmpty() ? "" : ", " + method)
                + " from " + entity + " x where x.merchantId = :merchant and x.amount > 0 and " + at + " >= :from and "
                + at + " < :until";
        if (filter.method() != null) text += " and x.method = :method";
        var query = span(text, by, filter, zone);
        if (filter.method() != null) query.setParameter("method", filter.method());
        return query.getResultList();
    }

    private TypedQuery<Object[]> span(String text, String by, ReportFilter filter, ZoneId zone) {
        var clerk = filter.clerkId();
        var query = days(
                em.createQuery(clerk == null ? text : text + " and " + by + " = :clerk", Object[].class), filter, zone);
        if (clerk != null) query.setParameter("clerk", "staff:" + clerk);
        return query;
    }

    private TypedQuery<Object[]> days(TypedQuery<Object[]> query, ReportFilter filter, ZoneId zone) {
        return query.setParameter("merchant", caller.merchantId())
                .setParameter("from", filter.from().atStartOfDay(zone).toInstant())
                .setParameter(
                        "until", filter.until().plusDays(1).atStartOfDay(zone).toInstant());
    }

    private Map<String, String> names(List<Object[]> rows) {
        return actors.of(rows.stream().map(row -> (String) row[1]).distinct().toList());
    }

    private static SoldFact fact(Object[] row, Map<String, String> names, ZoneId zone, boolean cancels) {
        var group =
                new Group(day(row, zone), (String) row[3], (String) row[4], null, clerk(row, names), (String) row[0]);
        return SoldFact.of(group, ((Number) row[5]).longValue(), (BigDecimal) row[6], (BigDecimal) row[7], cancels);
    }

    private static Group group(Object[] row, Map<String, String> names, ZoneId zone) {
        var method = row.length > 4 ? (PaymentMethod) row[4] : null;
        return new Group(day(row, zone), "", "", method, clerk(row, names), (String) row[0]);
    }

    private static BigDecimal amount(Object[] row) {
        return (BigDecimal) row[3];
    }

    private static LocalDate day(Object[] row, ZoneId zone) {
        return ((Instant) row[2]).atZone(zone).toLocalDate();
    }

    private static String clerk(Object[] row, Map<String, String> names) {
        var actor = (String) row[1];
        return names.getOrDefault(actor, actor);
    }
}
