package org.jauge.emplacement;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.jauge.activity.ActivityOpened;
import org.jauge.activity.CatalogueJournal;

/** Gives every new activity its first emplacement (E-02). */
@Dependent
class FirstEmplacement {

    @PersistenceContext
    EntityManager em;

    @Inject
    CatalogueJournal journal;

    void open(@Observes ActivityOpened opened) {
        var values = new EmplacementValues(opened.emplacement(), "", 1, opened.capacity(), true);
        var emplacement = new Emplacement(opened.merchantId(), opened.activityId(), values);
        em.persist(emplacement);
        em.flush();
        journal.created(Emplacements.SUBJECT, emplacement.id(), values.name(), values);
    }
}
