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
import java.util.stream.Collectors;
import org.jauge.booking.BookingKind;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Caller;

/**
 * What the journal tells of one dossier, for whoever works on it. Values name money, reasons and places of any of its
 * lines: whoever works for chosen activities reads them where all of the dossier is theirs, and else who did what and when.
 */
@Stateless
@RolesAllowed(BOX_OFFICE)
public class DossierHistory {

    static final String SUBJECT = "dossier";

    private static final int DEEDS_MAX = 49; // and how it began

    private static final String CONFIRMED = "option-confirmed";

    /** The page tells amounts in the dossier's own. */
    private static final String CURRENCY = "currency";

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
        var values = isAllHis(header.id());
        var deeds = em.createQuery(
                        "select e from AuditEntry e where e.merchantId = :merchant and e.subject = :subject"
                                + " and e.subjectId = :number order by e.notedAt desc, e.id desc",
                        AuditEntry.class)
                .setParameter("merchant", caller.merchantId())
                .setParameter("subject", SUBJECT)
                .setParameter("number", number)
                .setMaxResults(DEEDS_MAX)
                .getResultStream()
                .map(entry -> deed(entry.line(), values))
                .collect(Collectors.toCollection(ArrayList::new));
        deeds.add(beginning(header, deeds));
        return List.copyOf(deeds);
    }

    private static DossierDeed deed(JournalLine line, boolean values) {
        var changes = line.differences().stream()
                .filter(one -> values && !one.name().equals(CURRENCY))
                .toList();
        return new DossierDeed(line.notedAt(), line.actorName(), line.action(), changes);
    }

    private boolean isAllHis(long dossierId) {
        if (caller.allActivities()) return true;
        return em.createQuery(
                                "select count(l) from DossierLine l where l.dossierId = :dossier"
                                        + " and l.state <> org.jauge.dossier.LineState.DROPPED"
                                        + " and l.activityId not in :activities",
                                Long.class)
                        .setParameter("dossier", dossierId)
                        .setParameter("activities", caller.activityIds())
                        .getSingleResult()
                == 0;
    }

    /** The journal tells of changes alone; the dossier itself remembers who made it. */
    private DossierDeed beginning(DossierDetails.Header header, List<DossierDeed> since) {
        var actor = header.createdBy();
        var name = actors.of(Set.of(actor)).getOrDefault(actor, actor);
        return em.createQuery("select b.bookedAt, b.kind from Booking b where b.dossierId = :dossier", Object[].class)
                .setParameter("dossier", header.id())
                .getResultStream()
                .findFirst()
                .map(row -> new DossierDeed((Instant) row[0], name, booked((BookingKind) row[1], since), List.of()))
                .orElseGet(() -> new DossierDeed(header.createdAt(), name, "created", List.of()));
    }

    /** A booking may have been an option once. */
    private static String booked(BookingKind kind, List<DossierDeed> since) {
        var wasOption = since.stream().anyMatch(deed -> deed.action().equals(CONFIRMED));
        return kind == BookingKind.OPTION || wasOption ? "option-taken" : "booked";
    }
}
