package org.jauge.dossier;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jauge.shared.Slice;

/**
 * Reads dossiers and tickets: staff and a secret key the merchant's own, an external clerk those of his outlet, a
 * guest the one he has the token of (K-08).
 */
@Stateless
public class Dossiers {

    private static final int SIZE_MAX = 200;

    private static final String HEADER =
            "select new org.jauge.dossier.DossierDetails$Header(d.id, d.number, d.token, d.state, p.channel,"
                    + " p.name, d.currency, d.total, d.createdAt, d.settledAt, d.createdBy, c.number, c.firstName,"
                    + " c.lastName, c.email, d.version) from Dossier d join PointOfSale p on p.id = d.pointOfSaleId"
                    + " left join Contact c on c.id = d.contactId"
                    + " where d.merchantId = :merchant and d.number is not null" + DossierReach.CONDITION;

    private static final String TICKETS = "select t, d.number, d.id from Ticket t join Dossier d on d.id = t.dossierId"
            + " where t.merchantId = :merchant" + DossierReach.CONDITION;

    private static final String REAL_LINES = "select count(l) from DossierLine l join Activity a on a.id = l.activityId"
            + " where l.dossierId = :dossier and l.state <> org.jauge.dossier.LineState.DROPPED"
            + " and a.state <> org.jauge.activity.ActivityState.TEST";

    private static final String LINES = "select l from DossierLine l where l.dossierId = :dossier"
            + " and l.state <> org.jauge.dossier.LineState.DROPPED order by l.id";

    private static final String PAYMENTS =
            "select new org.jauge.dossier.DossierDetails$PaymentLine(p.id, p.method, p.amount,"
                    + " p.currency, p.provider, p.reference, p.paidAt, p.tendered,"
                    + " p.changeGiven, p.reason) from Payment p where p.dossierId = :dossier order by p.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    Prints prints;

    @Inject
    DossierReach reach;

    @Inject
    DossierRows rows;

    @Inject
    Caller caller;

    @RolesAllowed({READER, EXTERNAL_CLERK, SHOP})
    public DossierDetails details(String number) {
        var header = em.createQuery(HEADER + " and d.number = :number", DossierDetails.Header.class)
                .setParameter("number", number);
        return details(header, number);
    }

    /** Where each of its payments was taken, by the payment's id: not always where the dossier was made (AMB-B5). */
    @RolesAllowed(READER)
    public Map<Long, String> paymentOutlets(String number) {
        return em.createQuery(
                        "select p.id, o.name from Payment p join PointOfSale o on o.id = p.pointOfSaleId"
                                + " where p.dossierId = :dossier",
                        Object[].class)
                .setParameter("dossier", details(number).header().id())
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> (String) row[1]));
    }

    /** A guest's: the number and its token have to belong together. */
    @RolesAllowed({READER, SHOP, BROWSER})
    public DossierDetails byToken(String number, String token) {
        var header = em.createQuery(
                        HEADER + " and d.number = :number and d.token = :token", DossierDetails.Header.class)
                .setParameter("number", number)
                .setParameter("token", token);
        return details(header, number);
    }

    /** By its code, upper or lower case. */
    @RolesAllowed({READER, SHOP})
    public TicketDetails ticket(String code) {
        var row = reach.bound(em.createQuery(TICKETS + " and t.code = :code", Object[].class))
                .setParameter("code", code.strip().toUpperCase(Locale.ROOT))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFound("ticket", code));
        requireOwnKind((Long) row[2], "ticket", code);
        var ticket = printed(row);
        if (caller.isStaff()) caller.requireActivity(ticket.activityId());
        return ticket;
    }

    /** Dossiers that have a number, newest first. */
    @RolesAllowed({READER, EXTERNAL_CLERK})
    public Slice<DossierRow> page(DossierFilter filter, int first, int size) {
        return rows.page(filter, first, Math.min(size, SIZE_MAX));
    }

    private DossierDetails details(TypedQuery<DossierDetails.Header> query, String number) {
        var header =
                reach.bound(query).getResultStream().findFirst().orElseThrow(() -> new NotFound("dossier", number));
        if (!caller.allActivities()) requireOneOf(header);
        requireOwnKind(header.id(), "dossier", number);
        var tickets = em.createQuery("select t from Ticket t where t.dossierId = :dossier order by t.id", Ticket.class)
                .setParameter("dossier", header.id())
                .getResultStream()
                .map(ticket -> prints.of(ticket.eventId()).ticket(ticket, header.number()))
                .toList();
        var lines = LinePart.told(em, of(LINES, DossierLine.class, header)).stream()
                .map(line -> prints.of(line.wish().eventId()).line(line))
                .toList();
        return new DossierDetails(
                header,
                lines,
                tickets,
                of(PAYMENTS, DossierDetails.PaymentLine.class, header),
                CancellationReads.of(em, header.id()));
    }

    private TicketDetails printed(Object[] row) {
        var ticket = (Ticket) row[0];
        return prints.of(ticket.eventId()).ticket(ticket, (String) row[1]);
    }

    private <T> List<T> of(String query, Class<T> type, DossierDetails.Header header) {
        return em.createQuery(query, type).setParameter("dossier", header.id()).getResultList();
    }

    /** Somebody limited to chosen activities sees dossiers with a line in one of them. */
    private void requireOneOf(DossierDetails.Header header) {
        var theirs = em.createQuery(
                        "select count(l) from DossierLine l where l.dossierId = :dossier and l.activityId in :activities",
                        Long.class)
                .setParameter("dossier", header.id())
                .setParameter("activities", caller.activityIds())
                .getSingleResult();
        if (theirs == 0) throw new NotFound("dossier", header.number());
    }

    /**
     * A test key reads what was sold of activities in state TEST alone, a live key all the rest (S-05): what it sold
     * stays readable when the activity is inactive by now.
     */
    private void requireOwnKind(long dossierId, String what, String name) {
        if (caller.isStaff()) return;
        var real = em.createQuery(REAL_LINES, Long.class)
                        .setParameter("dossier", dossierId)
                        .getSingleResult()
                > 0;
        if (real == caller.testOnly()) throw new NotFound(what, name);
    }
}
