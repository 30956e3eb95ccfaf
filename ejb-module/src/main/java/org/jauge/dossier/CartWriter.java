package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.util.List;
import org.jauge.inventory.Allowance;
import org.jauge.inventory.Writer;
import org.jauge.merchant.PointOfSaleTerms;
import org.jauge.shared.NewRows;

/** Inserts a new cart with its lines. */
record CartWriter(NewDossier opened, Basket basket, PointOfSaleTerms terms, List<Allowance> allowances)
        implements Writer {

    @Override
    public int rows() {
        return 2 + basket.lines().size();
    }

    @Override
    public void write(EntityManager em, NewRows rows) {
        var dossier = new Dossier(opened, basket.currency(), basket.total());
        dossier.renew(
                opened.now(), Duration.ofMinutes(terms.holdMinutes()), Duration.ofMinutes(terms.holdMinutesMax()));
        dossier.insert(rows);
        for (var line : basket.lines())
            new DossierLine(line, opened.merchantId(), opened.id(), LineState.HELD).insert(rows);
    }
}
