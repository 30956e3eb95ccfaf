package org.jauge.inventory;

/**
 * So many of another category in each item of a bundle (E-20).
 *
 * @param chosen by the buyer, at its own price; else it belongs to every such bundle
 */
public record Part(long categoryId, int quantity, boolean chosen) {}
