package org.jauge.booking;

import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.contact.NewContact;
import org.jauge.shared.NewRows;

/**
 * Something happened to the booking of somebody who left a mail address; fired as a CDI event in that transaction.
 *
 * <p>An observer asks the database nothing: what it writes goes into {@code rows}, the dossier's own perhaps among them.
 *
 * @param amount what goes back, zero for nothing
 * @param text what he is told besides, perhaps empty
 */
public record BookingTold(
        long merchantId,
        long dossierId,
        String number,
        NewContact contact,
        BookingNews news,
        BigDecimal amount,
        String text,
        Instant now,
        NewRows rows) {

    /** Prints without the person. */
    @Override
    public String toString() {
        return "BookingTold[" + number + ", " + news + "]";
    }
}
