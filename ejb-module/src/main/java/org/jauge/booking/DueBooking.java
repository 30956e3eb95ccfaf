package org.jauge.booking;

/** A dossier with a line whose deadline is near or over. */
public record DueBooking(long dossierId, long merchantId, String number) {}
