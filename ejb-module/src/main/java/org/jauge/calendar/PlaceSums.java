package org.jauge.calendar;

/**
 * What several emplacements of one event, or of several, hold together; at a closed emplacement nothing is left, so only
 * what is taken there counts as its capacity (E-17).
 */
public record PlaceSums(long capacity, long blocked, long used) {

    static final PlaceSums NONE = new PlaceSums(0, 0, 0);

    public long available() {
        return capacity - blocked - used;
    }

    public boolean isFull() {
        return capacity > 0 && available() == 0;
    }

    PlaceSums plus(PlaceSums other) {
        return new PlaceSums(capacity + other.capacity, blocked + other.blocked, used + other.used);
    }
}
