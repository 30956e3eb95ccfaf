package org.jauge.dossier;

import java.time.Instant;

/**
 * A note as colleagues read it.
 *
 * @param authorName as he is called today
 * @param deletable whether whoever reads it may take it away
 */
public record NoteLine(long id, Instant writtenAt, String authorName, String text, boolean deletable) {}
