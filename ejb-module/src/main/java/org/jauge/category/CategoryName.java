package org.jauge.category;

/** A category to be chosen among those of several activities, so it stands behind the name of its own. */
public record CategoryName(long id, String activity, String name) {}
