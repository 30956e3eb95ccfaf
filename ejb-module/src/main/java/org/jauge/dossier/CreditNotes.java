package org.jauge.dossier;

import static org.jauge.merchant.Roles.READER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.jauge.merchant.Merchants;
import org.jauge.shared.NotFound;
import org.jauge.tabular.Dialect;

/** Prints credit notes for money that went back (P-02). */
@Stateless
@RolesAllowed(READER)
public class CreditNotes {

    private static final String ITEMS =
            "select c.lineId, c.items from CancelledLine c where c.cancellationId = :cancellation order by c.lineId";

    @PersistenceContext
    EntityManager em;

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    /** In the words of {@code language}; what is said of prices and tax is as it was when they were sold. */
    public byte[] pdf(String number, long cancellationId, String language) {
        var dossier = dossiers.details(number);
        var cancellation = dossier.cancellations().stream()
                .filter(one -> one.id() == cancellationId && one.creditNote() != null)
                .findFirst()
                .orElseThrow(() -> new NotFound("cancellation", cancellationId));
        var merchant = merchants.details();
        var note = CreditNote.of(
                merchant.name(), merchant.timeZone(), dossier, cancellation, items(dossier, cancellationId));
        return new CreditNotePaper(Dialect.of(language), note).print();
    }

    private List<CreditNote.Item> items(DossierDetails dossier, long cancellationId) {
        return em.createQuery(ITEMS, Object[].class)
                .setParameter("cancellation", cancellationId)
                .getResultStream()
                .map(row -> item(dossier, (Long) row[0], ((Number) row[1]).intValue()))
                .toList();
    }

    private static CreditNote.Item item(DossierDetails dossier, long lineId, int items) {
        var line = dossier.lines().stream()
                .filter(one -> one.lineId() == lineId)
                .findFirst()
                .orElseThrow(() -> new NotFound("line", lineId));
        return new CreditNote.Item(line, items);
    }
}
