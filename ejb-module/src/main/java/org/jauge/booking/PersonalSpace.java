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
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jauge.contact.ContactSessions;
import org.jauge.contact.SignedIn;
import org.jauge.dossier.DossierState;
import org.jauge.merchant.Caller;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** A customer's dossiers, of whatever channel, and what he has to do: his own and his structure's, nothing else (K-08). */
@Stateless
@RolesAllowed({SHOP, BROWSER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PersonalSpace {

    private static final int WAITING_MAX = 200;

    private static final String FILES = "select new org.jauge.booking.PersonalFile(d.id, d.number, d.token, d.state,"
            + " p.channel, d.currency, d.total, d.createdAt, b.kind) from Dossier d"
            + " join PointOfSale p on p.id = d.pointOfSaleId left join Booking b on b.dossierId = d.id"
            + " where d.merchantId = :merchant and d.number is not null and d.contactId in :reach";

    /** Of activities that are real, as against those in state TEST, which a test key alone sees (S-05). */
    private static final String REAL = "exists (select l.id from DossierLine l join Activity a on a.id = l.activityId"
            + " where l.dossierId = d.id and a.state <> org.jauge.activity.ActivityState.TEST)";

    @PersistenceContext
    EntityManager em;

    @Inject
    ContactSessions sessions;

    @Inject
    BookingReads bookings;

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

    /** Those that wait for him, the earliest deadline first (D-05); what is paid or over is not among them (D-07). */
    public List<FileAction> actions(@Nullable String session, long number) {
        var now = clock.instant();
        var zone = zone();
        return files(sessions.of(session, number), " and d.state = :booked order by d.id")
                .setParameter("booked", DossierState.BOOKED)
                .setMaxResults(WAITING_MAX)
                .getResultStream()
                .flatMap(file -> action(file, now, zone))
                .sorted(Comparator.comparing(
                        action -> Objects.requireNonNull(action.booking().deadline())))
                .toList();
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

    private Stream<FileAction> action(PersonalFile file, Instant now, ZoneId zone) {
        return bookings
                .of(file.number(), file.token())
                .flatMap(booking -> FileAction.of(file, booking, now, zone))
                .stream();
    }

    private TypedQuery<PersonalFile> files(SignedIn who, String which) {
        var kind = " and " + (caller.testOnly() ? "not " : "") + REAL;
        return em.createQuery(FILES + kind + which, PersonalFile.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("reach", who.reach());
    }

    private ZoneId zone() {
        return ZoneId.of(em.createQuery("select m.timeZone from Merchant m where m.id = :id", String.class)
                .setParameter("id", caller.merchantId())
                .getSingleResult());
    }
}
