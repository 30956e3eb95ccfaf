package org.jauge.calendar;

/** An emplacement of an event with enough room, and how many persons it still takes. */
public record ShopRoom(long eventId, long emplacementId, String emplacement, int available) {}
