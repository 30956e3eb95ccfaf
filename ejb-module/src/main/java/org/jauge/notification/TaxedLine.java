package org.jauge.notification;

import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jauge.dossier.IncludedVat;
import org.jspecify.annotations.Nullable;

/** A line as the tax in the total of a message needs it: the same sum that the receipt shows. */
public record TaxedLine(
        int quantity, BigDecimal unitPrice, @Nullable BigDecimal vatRate) {

    private static final String LINES =
            "select new org.jauge.notification.TaxedLine(l.quantity, l.unitPrice, l.vatRate)"
                    + " from DossierLine l where l.dossierId = :dossier"
                    + " and l.state <> org.jauge.dossier.LineState.DROPPED order by l.id";

    /** Values for templates: each rate and its tax; none where no category names a rate. */
    static List<Map<String, String>> vat(EntityManager em, SoldDossier sold, Wording wording) {
        var lines = em.createQuery(LINES, TaxedLine.class)
                .setParameter("dossier", sold.id())
                .getResultStream()
                .map(TaxedLine::taxed)
                .toList();
        return IncludedVat.of(lines, sold.currency()).stream()
                .map(vat -> Map.of(
                        "rate", wording.percent(vat.rate()), "tax", wording.money(vat.amount(), sold.currency())))
                .toList();
    }

    private IncludedVat.Taxed taxed() {
        return new IncludedVat.Taxed(unitPrice.multiply(BigDecimal.valueOf(quantity)), vatRate);
    }
}
