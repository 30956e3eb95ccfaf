package org.jauge.emplacement;

/** An emplacement as shops show it. */
public record ShopPlace(long id, String name, String description, String accessibility) {}
