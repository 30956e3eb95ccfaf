package org.jauge.audit;

import java.time.Instant;
import java.util.List;

/**
 * What somebody did to a dossier.
 *
 * @param actorName as he was called then
 * @param action in the words of the journal
 * @param changes what it was and what it became, part by part; nothing where there is nothing to tell, or where it is
 *     not the reader's
 */
public record DossierDeed(Instant at, String actorName, String action, List<Difference> changes) {

    public DossierDeed {
        changes = List.copyOf(changes);
    }
}
