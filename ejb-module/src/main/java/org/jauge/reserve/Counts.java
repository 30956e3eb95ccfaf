package org.jauge.reserve;

/**
 * How an allocation stands, in items of its category.
 *
 * @param held in open carts and bookings (C-06)
 * @param released its rest was let go: what comes back goes to the public (AMB-R2)
 */
public record Counts(int total, int drawn, int held, boolean released) {

    static final Counts NONE = new Counts(0, 0, 0, false);

    public int left() {
        return total - drawn - held;
    }

    /** What cannot be taken from it any more: sold, booked or in a cart. */
    public int gone() {
        return drawn + held;
    }

    boolean isSound() {
        return drawn >= 0 && held >= 0 && left() >= 0;
    }

    /** A total typed by somebody makes it a living reserve again. */
    Counts of(int newTotal) {
        return new Counts(newTotal, drawn, held, false);
    }

    Counts releasedTo(int newTotal, boolean ended) {
        return new Counts(newTotal, drawn, held, ended);
    }

    Counts drawing(int items) {
        return new Counts(total, drawn + items, held, released);
    }

    Counts holding(int items) {
        return new Counts(total, drawn, held + items, released);
    }

    /** What is not the reserve's any more when it comes back. */
    Counts losing(int items) {
        return new Counts(total - items, drawn, held, released);
    }
}
