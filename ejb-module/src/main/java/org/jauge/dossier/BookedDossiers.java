package org.jauge.dossier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jauge.contact.NewContact;
import org.jspecify.annotations.Nullable;

/** Reads booked dossiers, unlocked, to plan on. */
@Dependent
public class BookedDossiers {

    @PersistenceContext
    EntityManager em;

    @Inject
    SoldDossiers dossiers;

    @Inject
    Prints prints;

    public Optional<BookedDossier> byNumber(long merchantId, String number) {
        return dossiers.byNumber(merchantId, number).map(this::booked);
    }

    private BookedDossier booked(SoldDossier sold) {
        var lines = sold.lines().stream().map(this::line).toList();
        return new BookedDossier(sold, lines, contact(sold.dossier()));
    }

    private BookedDossier.Line line(DossierLine line) {
        var print = prints.of(line.wish().eventId());
        return lineAt(line, print.start(), ZoneId.of(print.zone()));
    }

    /** With when and where its event is. */
    static BookedDossier.Line lineAt(DossierLine line, Instant start, ZoneId zone) {
        return new BookedDossier.Line(
                line.id(),
                line.state(),
                line.activityId(),
                line.wish().eventId(),
                start,
                zone,
                line.quantity(),
                line.subtotal(),
                line.bookedUntil());
    }

    private @Nullable NewContact contact(Dossier dossier) {
        return em.createQuery(
                        "select new org.jauge.contact.NewContact(c.firstName, c.lastName, c.email, c.phone, c.language)"
                                + " from Contact c where c.erasedAt is null and c.id = (select d.contactId from Dossier d where d.id = :dossier)",
                        NewContact.class)
                .setParameter("dossier", dossier.id())
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
