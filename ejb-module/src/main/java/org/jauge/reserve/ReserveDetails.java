package org.jauge.reserve;

/** One reserve with everything that can be changed. */
public record ReserveDetails(long id, long version, ReserveValues values, boolean archived) {}
