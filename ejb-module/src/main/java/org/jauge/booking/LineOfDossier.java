package org.jauge.booking;

/** A line that waits, by its dossier. */
public record LineOfDossier(long dossierId, long lineId) {}
