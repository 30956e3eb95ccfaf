package org.jauge.emplacement;

/** An emplacement in a list; {@code tables} says whether people are seated there by hand. */
public record EmplacementLine(long id, String name, int position, int capacity, boolean active, boolean tables) {}
