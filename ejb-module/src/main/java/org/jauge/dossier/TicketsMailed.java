package org.jauge.dossier;

import java.time.Instant;
import org.jauge.contact.NewContact;

/** Somebody of the staff has the tickets of a dossier mailed, to whom he names; fired as a CDI event in his transaction. */
public record TicketsMailed(long merchantId, String number, NewContact to, Instant now) {

    /** Prints nobody. */
    @Override
    public String toString() {
        return "TicketsMailed[" + number + "]";
    }
}
