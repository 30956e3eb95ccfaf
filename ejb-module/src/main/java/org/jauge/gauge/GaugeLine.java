package org.jauge.gauge;

import java.io.Serializable;

/**
 * A gauge as users read it: {@code 25 = 22 + 0 + 3 [3]}.
 *
 * @param carts the part of blocked that open carts hold
 * @param actual units of tickets that are still valid
 */
public record GaugeLine(int capacity, int blocked, int carts, int used, int actual) implements Serializable {

    /** A gauge nobody has taken from yet; also how an absent lazy gauge reads. */
    public static GaugeLine untouched(int capacity) {
        return new GaugeLine(capacity, 0, 0, 0, 0);
    }

    public int available() {
        return capacity - blocked - used;
    }

    /** Used without a valid ticket: what block at zero or a clerk has kept. */
    public int unused() {
        return used - actual;
    }

    /** Nothing is left, not even what an open cart may give back (AMB-Q1). */
    public boolean isAtZero() {
        return available() + carts == 0;
    }

    public GaugeLine after(Change change) {
        return new GaugeLine(
                Math.addExact(capacity, change.capacity()),
                Math.addExact(blocked, change.blocked()),
                Math.addExact(carts, change.carts()),
                Math.addExact(used, change.used()),
                Math.addExact(actual, change.actual()));
    }

    /** nothing negative, parts within their wholes. */
    public boolean isSound() {
        return 0 <= carts && carts <= blocked && 0 <= actual && actual <= used && blocked <= capacity - used;
    }

    @Override
    public String toString() {
        return capacity + " = " + available() + " + " + blocked + " + " + used + " [" + actual + "]";
    }
}
