package org.jauge.pricing;

/**
 * A price list in a list.
 *
 * @param preferred new events start with it
 * @param events how many events use it
 */
public record PriceListLine(long id, String name, boolean preferred, long events) {}
