package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jauge.activity.ActivityState;
import org.jauge.dossier.Shields;
import org.jauge.gauge.GaugeKey;
import org.jauge.merchant.Caller;
import org.jauge.shared.Slice;
import org.jauge.shared.Sought;
import org.jspecify.annotations.Nullable;

/** Reads lines that wait, of the caller's activities, the most urgent first. */
@Dependent
class WaitingRows {

    /** No dossier has more: it has no more tickets. */
    private static final int LINES_MAX = 2_000;

    private static final String LINES = " from DossierLine l";
    private static final String AND_BOOKING = " join Booking b on b.dossierId = l.dossierId";
    private static final String AND_MOVEMENTS = " join Movement m on m.lineId = l.id";
    private static final String AND_ACTIVITY = " join Activity a on a.id = l.activityId";
    private static final String ALL = LINES
            + " join Dossier d on d.id = l.dossierId join Contact k on k.id = d.contactId" + AND_BOOKING + AND_ACTIVITY
            + " join CalendarEvent e on e.id = l.eventId join TicketCategory c on c.id = l.categoryId"
            + " join PointOfSale p on p.id = d.pointOfSaleId";

    private static final String ROW =
            "select new org.jauge.booking.WaitingRow(l.id, d.number, l.state, k.firstName, k.lastName, a.name, a.timeZone,"
                    + " e.startsAt, c.publicName, l.quantity, l.unitPrice, d.currency, p.name, p.channel,"
                    + " l.bookedUntil, b.lockedUntil, b.extensionAskedAt)"
                    + ALL;

    private static final String ORDER = " order by l.waitingUntil, l.id"; // an index has them so, and no others

    /** Neither may they exceed their deadlines nor is somebody paying them: a release would take them. */
    private static final String LOOSE =
            " and (b.lockedUntil is null or b.lockedUntil < :now) and " + Shields.NONE.replace("d.id", "l.dossierId");

    private static final String TEXT = " and b.merchantId = :merchant"
            + " and b.outcome = org.jauge.booking.BookingOutcome.OPEN and b.searchKey like :text escape '!'";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    DueDays dueDays;

    /**
     * What is asked for.
     *
     * @param named the dossier whose number the text is: whoever types a whole number does not mean others that contain it,
     *     and it is found at once
     */
    private record Choice(
            ReleaseFilter filter, DueBy due, @Nullable Long named) {
        private static final Choice ALL = new Choice(ReleaseFilter.ALL, DueBy.moment(DueBy.EVER), null);

        boolean isByText() {
            return named == null && !filter.text().isBlank();
        }

        boolean isByBooking() {
            return isByText() || filter.asked() || filter.booked() != null;
        }
    }

    Slice<WaitingRow> page(ReleaseFilter asked, int first, int size) {
        var choice = choice(asked);
        var ids = ids(choice, "").setFirstResult(first).setMaxResults(size).getResultList();
        var isLast = ids.size() < size && (first == 0 || !ids.isEmpty()); // then nobody has to count
        return new Slice<>(
                of(ids, ORDER), isLast ? first + ids.size() : count("l", choice).intValue());
    }

    /** How many of them there are. */
    int lines(ReleaseFilter asked) {
        return count("l", choice(asked)).intValue();
    }

    /** How many dossiers have such a line. */
    long dossiers(ReleaseFilter asked) {
        return count("distinct l.dossierId", choice(asked));
    }

    private Long count(String what, Choice filter) {
        var query = "select count(" + what + ")" + needed(filter) + where(filter);
        return filtered(em.createQuery(query, Long.class), filter).getSingleResult();
    }

    /** The next ones after one with that deadline and id; an index begins at the deadline. */
    List<WaitingRow> after(ReleaseFilter asked, Instant until, long lineId, int size) {
        var later = " and l.waitingUntil >= :until and (l.waitingUntil > :until or l.id > :line)";
        var ids = ids(choice(asked), later)
                .setParameter("until", until)
                .setParameter("line", lineId)
                .setMaxResults(size)
                .getResultList();
        return of(ids, ORDER);
    }

    /** The next dossiers that have such a line, by id. */
    List<Long> dossiersAfter(ReleaseFilter asked, long dossierId, int size) {
        var choice = choice(asked);
        var query = "select distinct l.dossierId" + needed(choice) + where(choice)
                + " and l.dossierId > :last order by l.dossierId";
        return filtered(em.createQuery(query, Long.class), choice)
                .setParameter("last", dossierId)
                .setMaxResults(size)
                .getResultList();
    }

    /** Such lines of these dossiers, each dossier whole; so many at most, or all of one that has more. */
    List<LineOfDossier> ofDossiers(ReleaseFilter asked, List<Long> dossierIds, int size) {
        var choice = choice(asked);
        var found = byDossier(choice, dossierIds, size + 1);
        if (found.size() <= size) return found;
        var cut = found.get(size).dossierId();
        var whole = found.stream().filter(line -> line.dossierId() != cut).toList();
        return whole.isEmpty() ? byDossier(choice, List.of(cut), LINES_MAX) : whole;
    }

    private List<LineOfDossier> byDossier(Choice choice, List<Long> dossierIds, int size) {
        var query = "select new org.jauge.booking.LineOfDossier(l.dossierId, l.id)" + needed(choice) + where(choice)
                + " and l.dossierId in :dossiers order by l.dossierId, l.id";
        return filtered(em.createQuery(query, LineOfDossier.class), choice)
                .setParameter("dossiers", dossierIds)
                .setMaxResults(size)
                .getResultList();
    }

    /** What they block of each gauge, in one sum, those left out that no release would take at that moment. */
    List<HeldUnits> held(ReleaseFilter asked, Instant now) {
        var choice = choice(asked);
        var query = "select m.key.kind, m.key.key1, m.key.key2, sum(m.blockedDelta)" + LINES + AND_MOVEMENTS
                + AND_BOOKING + beside(choice) + where(choice) + LOOSE + " group by m.key.kind, m.key.key1, m.key.key2";
        return filtered(em.createQuery(query, Object[].class), choice)
                .setParameter("now", now)
                .getResultStream()
                .map(row -> new HeldUnits(
                        GaugeKey.of(((Number) row[0]).intValue(), (Long) row[1], (Long) row[2]),
                        ((Number) row[3]).longValue()))
                .toList();
    }

    private Choice choice(ReleaseFilter filter) {
        var due = dueDays.of(filter);
        if (filter.text().isBlank()) return new Choice(filter, due, null);
        var named = em.createQuery(
                        "select d.id from Dossier d where d.merchantId = :merchant and d.number = :number", Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", filter.text())
                .getResultStream()
                .findFirst();
        return new Choice(filter, due, named.orElse(null));
    }

    /** Chosen first, before all that belongs to a row is fetched: of the many that wait only a page is shown. */
    private TypedQuery<Long> ids(Choice choice, String and) {
        return filtered(
                em.createQuery("select l.id" + needed(choice) + where(choice) + and + ORDER, Long.class), choice);
    }

    /** Whose they are, whether they wait still or not. */
    Map<Long, String> numbers(Collection<Long> lineIds) {
        var numbers = new HashMap<Long, String>();
        if (lineIds.isEmpty()) return numbers;
        var query = em.createQuery(
                        "select l.id, d.number from DossierLine l join Dossier d on d.id = l.dossierId"
                                + " join Activity a on a.id = l.activityId join Booking b on b.dossierId = d.id"
                                + " where l.merchantId = :merchant and l.id in :lines" + reach(),
                        Object[].class)
                .setParameter("lines", lineIds);
        reached(query).getResultStream().forEach(row -> numbers.put((Long) row[0], (String) row[1]));
        return numbers;
    }

    /** Those of these lines that wait still. */
    List<WaitingRow> of(Collection<Long> lineIds) {
        return of(lineIds, " order by l.id");
    }

    private List<WaitingRow> of(Collection<Long> lineIds, String order) {
        if (lineIds.isEmpty()) return List.of();
        return filtered(
                        em.createQuery(ROW + where(Choice.ALL) + " and l.id in :lines" + order, WaitingRow.class),
                        Choice.ALL)
                .setParameter("lines", lineIds)
                .getResultList();
    }

    /** Each line has one of all that is joined, so who chooses or counts goes without what the filter does not ask for. */
    private String needed(Choice choice) {
        return LINES + (choice.isByBooking() ? AND_BOOKING : "") + beside(choice);
    }

    private String beside(Choice choice) {
        return (caller.isStaff() ? "" : AND_ACTIVITY) + choice.filter().what().joins();
    }

    private String where(Choice choice) {
        var filter = choice.filter();
        var where = " where l.merchantId = :merchant" + choice.due().where();
        if (filter.kind() != null) where += " and l.state = :kind";
        if (filter.asked()) where += " and b.extensionAskedAt is not null";
        if (filter.booked() != null) where += " and b.bookedAt < :booked";
        where += filter.what().where();
        if (choice.named() != null) where += " and l.dossierId = :dossier";
        return where + (choice.isByText() ? TEXT : "") + reach();
    }

    /** Staff see their activities, keys what they may sell. */
    private String reach() {
        if (!caller.isStaff()) return " and a.state = :shown";
        return caller.allActivities() ? "" : " and l.activityId in :activities";
    }

    private <T> TypedQuery<T> reached(TypedQuery<T> query) {
        query.setParameter("merchant", caller.merchantId());
        if (!caller.isStaff())
            query.setParameter("shown", caller.testOnly() ? ActivityState.TEST : ActivityState.ACTIVE);
        else if (!caller.allActivities()) query.setParameter("activities", caller.activityIds());
        return query;
    }

    private <T> TypedQuery<T> filtered(TypedQuery<T> query, Choice choice) {
        reached(query);
        var filter = choice.filter();
        choice.due().set(query);
        if (filter.kind() != null) query.setParameter("kind", filter.kind().state());
        if (filter.booked() != null) query.setParameter("booked", filter.booked());
        filter.what().set(query);
        if (choice.named() != null) query.setParameter("dossier", choice.named());
        if (choice.isByText()) query.setParameter("text", Sought.inKey(filter.text()));
        return query;
    }
}
