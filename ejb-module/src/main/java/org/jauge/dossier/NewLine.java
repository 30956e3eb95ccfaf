package org.jauge.dossier;

/** One wish: so many of a category at an event in an emplacement. */
public record NewLine(long eventId, long emplacementId, long categoryId, int quantity) {}
