package org.jauge.dossier;

import java.time.Instant;
import org.jauge.contact.NewContact;
import org.jauge.shared.NewRows;

/**
 * Somebody who left a mail address bought something; fired as a CDI event in the transaction of the sale, which may be
 * one of many in a batch.
 *
 * <p>An observer asks the database nothing, for the gauges of a rush are locked meanwhile: what it writes goes into
 * {@code rows}, the dossier's own among them.
 *
 * @param contact as typed now
 */
public record DossierSold(
        long merchantId, long dossierId, String number, NewContact contact, Instant now, NewRows rows) {

    /** Prints without the person. */
    @Override
    public String toString() {
        return "DossierSold[" + number + "]";
    }
}
