package org.jauge.gauge;

/**
 * Five signed deltas on one gauge; the transitions of C-05 by name. A = available, B = blocked, U = used.
 *
 * <p>Units are never negative here; a change of a line is made once and reversed by its {@link #reversed()}.
 */
public record Change(int capacity, int blocked, int carts, int used, int actual) {

    public static final Change NONE = new Change(0, 0, 0, 0, 0);

    /** A→U. */
    public static Change sale(int units) {
        return new Change(0, 0, 0, checked(units), units);
    }

    /** A→B, by a cart. */
    public static Change hold(int units) {
        return new Change(0, checked(units), units, 0, 0);
    }

    /** B→U: a cart becomes a sale. */
    public static Change holdSold(int units) {
        return new Change(0, -checked(units), -units, units, units);
    }

    /** B→A: a cart lapses or is dropped. */
    public static Change holdEnded(int units) {
        return new Change(0, -checked(units), -units, 0, 0);
    }

    /** A→B, by hand. */
    public static Change block(int units) {
        return new Change(0, checked(units), 0, 0, 0);
    }

    /** B→A: a part of a block by hand goes back, or all of it. */
    public static Change unblock(int units) {
        return new Change(0, -checked(units), 0, 0, 0);
    }

    /** U→A: tickets are cancelled and their places return. */
    public static Change cancellation(int units) {
        return new Change(0, 0, 0, -checked(units), -units);
    }

    public static Change resize(int difference) {
        return new Change(difference, 0, 0, 0, 0);
    }

    public Change plus(Change other) {
        return new Change(
                Math.addExact(capacity, other.capacity),
                Math.addExact(blocked, other.blocked),
                Math.addExact(carts, other.carts),
                Math.addExact(used, other.used),
                Math.addExact(actual, other.actual));
    }

    public Change reversed() {
        return new Change(-capacity, -blocked, -carts, -used, -actual);
    }

    /** How much of available it takes; negative when it gives back. */
    public int taken() {
        return blocked + used - capacity;
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private static int checked(int units) {
        if (units < 0) throw new IllegalArgumentException("units " + units);
        return units;
    }
}
