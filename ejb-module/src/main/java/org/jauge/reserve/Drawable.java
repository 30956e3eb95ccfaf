package org.jauge.reserve;

/** A reserve that the caller may draw from at one rate, and what it has left. */
public record Drawable(long reserveId, String name, String colour, long emplacementId, long categoryId, int left) {}
