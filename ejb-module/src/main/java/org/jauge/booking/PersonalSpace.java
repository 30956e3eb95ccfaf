package org.jauge.booking;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jauge.contact.ContactSessions;
import org.jauge.contact.SignedIn;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A customer's dossiers, of whatever channel, and what he has to do: his own and his structure's, nothing else (K-08). */
@Stateless
@RolesAllowed({SHOP, BROWSER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonalSpace {

    private static final String FILES = "select new org.jauge.booking.PersonalFile(d.id, d.number, d.token, d.state,"
            + " p.channel, d.currency, d.total, d.createdAt, b.kind) from Dossier d"
            + " join PointOfSale p on p.id = d.pointOfSaleId left join Booking b on b.dossierId = d.id"
            + " where d.merchantId = :merchant and d.number is not null and d.contactId in :reach";

    /** Of activities that are real, as against those in state TEST, which a test key alone sees (S-05). */
    private static final String REAL = "exists (select l.id from DossierLine l join Activity a on a.id = l.activityId"
            + " where l.dossierId = d.id and a.state <> org.jauge.activity.ActivityState.TEST)";

    /** Each dossier by the one of its lines that has to be paid first: of two that are due at once, the older. */
    private static final String WAITING = " from Dossier d join DossierLine w on w.dossierId = d.id"
            + " where d.merchantId = :merchant and d.number is not null and d.contactId in :reach"
            + " and d.state = org.jauge.dossier.DossierState.BOOKED and " + waits("w")
            + " and not exists (select o.id from DossierLine o where o.dossierId = d.id and " + waits("o")
            + " and (o.waitingUntil < w.waitingUntil or o.waitingUntil = w.waitingUntil and o.id < w.id))";

    private static final String AFTER =
            " and (w.waitingUntil > :until or w.waitingUntil = :until and d.id > :after) order by w.waitingUntil, d.id";

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactSessions sessions;

    @Inject
    BookingSight bookings;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * All of them, the newest first (D-08).
     *
     * @param session the customer's; null for a shop's server
     * @param before the id of the last one seen; the highest number for the first page
     */
    public List<PersonalFile> files(@Nullable String session, long number, long before, int size) {
        return files(sessions.of(session, number), " and d.id < :before order by d.id desc")
                .setParameter("before", before)
                .setMaxResults(size)
                .getResultList();
    }

    /**
     * Those that wait for him, the earliest deadline first (D-05); what is paid or over is not among them (D-07).
     *
     * @param until the deadline of the last one seen, and {@code after} its id; both low for the first page
     */
    public FileActions actions(@Nullable String session, long number, Instant until, long after, int size) {
        var who = sessions.of(session, number);
        var places = em.createQuery("select d.id, w.waitingUntil" + waiting() + AFTER, Object[].class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reach", who.reach())
                .setParameter("until", until)
                .setParameter("after", after)
                .setMaxResults(size + 1)
                .getResultStream()
                .map(row -> new FileActions.Place((Instant) row[1], (Long) row[0]))
                .toList();
        var shown = places.stream().limit(size).toList();
        var last = places.size() > size ? shown.get(size - 1) : null;
        return new FileActions(actions(who, shown), last, count(who));
    }

    private List<FileAction> actions(SignedIn who, List<FileActions.Place> places) {
        if (places.isEmpty()) return List.of();
        var ids = places.stream().map(FileActions.Place::dossierId).toList();
        var files = files(who, " and d.id in :ids")
                .setParameter("ids", ids)
                .getResultStream()
                .collect(Collectors.toMap(PersonalFile::id, Function.identity()));
        var now = clock.instant();
        var booked = bookings.ofAll(ids, now);
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(files.get(id)).stream())
                .flatMap(file -> action(file, booked.get(file.id()), now))
                .toList();
    }

    private int count(SignedIn who) {
        return em.createQuery("select count(d)" + waiting(), Long.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reach", who.reach())
                .getSingleResult()
                .intValue();
    }

    private String waiting() {
        return WAITING + kind();
    }

    private static String waits(String line) {
        return line + ".waitingUntil is not null";
    }

    /** What opens a dossier of his as its own token would. */
    public String token(String session, String dossier) {
        return files(sessions.who(session), " and d.number = :number")
                .setParameter("number", dossier)
                .getResultStream()
                .findFirst()
                .map(PersonalFile::token)
                .orElseThrow(() -> new NotFound("dossier", dossier));
    }

    private static Stream<FileAction> action(PersonalFile file, @Nullable BookingDetails booking, Instant now) {
        return Optional.ofNullable(booking).flatMap(known -> FileAction.of(file, known, now)).stream();
    }

    private TypedQuery<PersonalFile> files(SignedIn who, String which) {
        return em.createQuery(FILES + kind() + which, PersonalFile.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reach", who.reach());
    }

    private String kind() {
        return " and " + (caller.testOnly() ? "not " : "") + REAL;
    }
}
