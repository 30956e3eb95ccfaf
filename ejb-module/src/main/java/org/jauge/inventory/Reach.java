package org.jauge.inventory;

/**
 * How far what is left of a gauge goes for what is asked of it. Gauges are compared by that, not by what is left: to a
 * category that takes two places and one of a quota, three places are less than two of the quota (C-02).
 *
 * @param asked more than zero
 */
record Reach(int available, int asked) {

    /** How often the whole of what is asked would fit. */
    int times() {
        return available / asked;
    }

    boolean isShorterThan(Reach other) {
        return (long) available * other.asked < (long) other.available * asked;
    }
}
