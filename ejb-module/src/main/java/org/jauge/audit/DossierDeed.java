package org.jauge.audit;

import java.time.Instant;

/**
 * What somebody did to a dossier, without the values that the journal keeps for administrators.
 *
 * @param actorName as he was called then
 * @param action in the words of the journal
 */
public record DossierDeed(Instant at, String actorName, String action) {}
