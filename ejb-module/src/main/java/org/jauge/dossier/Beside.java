package org.jauge.dossier;

import jakarta.persistence.EntityManager;
import org.jauge.shared.NewRows;

/** Writes what the booking feature keeps beside a dossier, in the transaction that changes it. */
@FunctionalInterface
public interface Beside {

    /** As {@code Writer}: it reads nothing of the calling context. A new dossier is a row that is still to be inserted. */
    void write(EntityManager em, NewRows rows, BookedNow booked);

    /**
     * The dossier once this is done.
     *
     * @param state HELD never; BOOKED while a line waits
     */
    record BookedNow(long dossierId, String number, DossierState state) {}
}
