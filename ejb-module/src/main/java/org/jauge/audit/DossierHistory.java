package org.jauge.audit;

import static org.jauge.merchant.Roles.BOX_OFFICE;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;

/** What the journal tells of one dossier, for whoever works on it. */
@Stateless
@RolesAllowed(BOX_OFFICE)
public class DossierHistory {

    private static final int DEEDS_MAX = 49; // and how it began

    private static final String CONFIRMED = "option-confirmed";

    @PersistenceContext
    EntityManager em;

    @Inject
    Caller caller;

    @Inject
    Dossiers dossiers;

    @Inject
    ActorNames actors;

    /** The latest first, the beginning last; of a dossier that the caller may read, else there is none for him. */
    public List<DossierDeed> of(String number) {
        var header = dossiers.details(number).header();
        var deeds = new ArrayList<>(em.createQuery(
                        "select new org.jauge.audit.DossierDeed(e.notedAt, e.actorName, e.action) from AuditEntry e"
                                + " where e.merchantId = :merchant and e.subject = 'dossier' and e.subjectId = :number"
                                + " order by e.notedAt desc, e.id desc",
                        DossierDeed.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("number", number)
                .setMaxResults(DEEDS_MAX)
                .getResultList());
        deeds.add(beginning(header, deeds));
        return List.copyOf(deeds);
    }

    /** The journal tells of changes alone; the dossier itself remembers who made it. */
    private DossierDeed beginning(DossierDetails.Header header, List<DossierDeed> since) {
        var actor = header.createdBy();
        var name = actors.of(Set.of(actor)).getOrDefault(actor, actor);
        return em.createQuery("select b.bookedAt, b.kind from Booking b where b.dossierId = :dossier", Object[].class)
                .setParameter("dossier", header.id())
                .getResultStream()
                .findFirst()
                .map(row -> new DossierDeed((Instant) row[0], name, booked((BookingKind) row[1], since)))
                .orElseGet(() -> new DossierDeed(header.createdAt(), name, "created"));
    }

    /** A booking may have been an option once. */
    private static String booked(BookingKind kind, List<DossierDeed> since) {
        var wasOption = since.stream().anyMatch(deed -> deed.action().equals(CONFIRMED));
        return kind == BookingKind.OPTION || wasOption ? "option-taken" : "booked";
    }
}
