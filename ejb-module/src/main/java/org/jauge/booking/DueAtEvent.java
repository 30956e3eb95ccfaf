package org.jauge.booking;

/** A dossier with a line of that event whose time to pay is over. */
public record DueAtEvent(long eventId, long dossierId, long merchantId, String number) {}
