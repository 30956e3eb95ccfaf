package org.jauge.reserve;

/**
 * One reserve in a list.
 *
 * @param left over all events
 * @param drawn over all events
 */
public record ReserveLine(
        long id,
        long version,
        String name,
        String colour,
        String kind,
        ReserveAccess access,
        boolean archived,
        long left,
        long drawn) {}
