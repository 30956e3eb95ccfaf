package org.jauge.shared;

/** Checks typed whole numbers at the door. */
public final class Whole {

    /** The largest capacity that anything has; keeps sums of capacities far inside an int. */
    public static final int CAPACITY_MAX = 1_000_000;

    private Whole() {}

    public static int between(String field, int typed, int min, int max) {
        if (typed < min) throw new InvalidField(field, min == 0 ? "negative" : "too-small", typed);
        if (typed > max) throw new InvalidField(field, "too-large", typed);
        return typed;
    }

    public static int capacity(String field, int typed) {
        return between(field, typed, 0, CAPACITY_MAX);
    }
}
