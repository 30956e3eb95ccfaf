package org.jauge.seating;

/** Some seats of a table that a dossier's people have, as a query finds them. */
public record Seats(long tableId, long dossierId, int count) {}
