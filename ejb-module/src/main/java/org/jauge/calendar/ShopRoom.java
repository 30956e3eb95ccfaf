package org.jauge.calendar;

/** An emplacement of an event with enough room. */
public record ShopRoom(long eventId, long emplacementId, String emplacement) {}
