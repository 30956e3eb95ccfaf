package org.jauge.emplacement;

/** One emplacement; {@code version} goes back with an edit. */
public record EmplacementDetails(long id, long version, long activityId, EmplacementValues values) {}
