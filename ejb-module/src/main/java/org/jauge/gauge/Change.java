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

    /** A→B, by a booking: everything that a sale would use, but blocked (B-03). */
    public static Change booking(int units) {
        return block(units);
    }

    /** B→B: a cart becomes a booking. */
    public static Change holdBooked(int units) {
        return new Change(0, 0, -checked(units), 0, 0);
    }

    /** B→U: a booking is paid. */
    public static Change bookingPaid(int units) {
        return new Change(0, -checked(units), 0, units, units);
    }

    /** B→A: a booking is cancelled or released. */
    public static Change bookingEnded(int units) {
        return unblock(units);
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

    /** Tickets are cancelled and their places stay taken: used without a ticket from now on. */
    public static Change invalidation(int units) {
        return new Change(0, 0, 0, 0, -checked(units));
    }

    /** U→A, of units that no ticket stands for any more (AMB-Q1). */
    public static Change freeing(int units) {
        return new Change(0, 0, 0, -checked(units), 0);
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

    /** Whether tickets give places back by it: what block at zero is about. Carts and corrections do not. */
    public boolean returnsTickets() {
        return actual < 0 && taken() < 0;
    }

    /** Lets go what no ticket stands for; see {@link #freeing}. */
    public boolean isFreeing() {
        return used < 0 && actual == 0 && blocked == 0;
    }

    /** The same, but so many of the units that it gives back stay used. */
    public Change keeping(int units) {
        if (checked(units) > -taken()) throw new IllegalArgumentException(this + " gives back less than " + units);
        return new Change(capacity, blocked, carts, Math.addExact(used, units), actual);
    }

    public boolean isNone() {
        return equals(NONE);
    }

    private static int checked(int units) {
        if (units < 0) throw new IllegalArgumentException("units " + units);
        return units;
    }
}
