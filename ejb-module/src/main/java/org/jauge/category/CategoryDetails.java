package org.jauge.category;

/** One category; {@code version} goes back with an edit. */
public record CategoryDetails(long id, long version, long activityId, CategoryValues values, Composition composition) {}
