package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import org.jauge.inventory.Writer;

/** Inserts a dossier that was sold at once. */
record SaleWriter(NewDossier opened, Basket basket, Settlement settlement) implements Writer {

    @Override
    public int rows() {
        return 3 + basket.lines().size() + basket.items();
    }

    @Override
    public void write(EntityManager em) {
        var dossier = new Dossier(opened, basket.currency(), basket.total());
        settlement.settle(em, dossier);
        em.persist(dossier);
        for (var line : basket.lines())
            em.persist(new DossierLine(line, opened.merchantId(), opened.id(), LineState.SOLD));
        settlement.issue(em, opened.id(), basket.lines());
    }
}
