package org.jauge.reserve;

import org.jauge.shared.Rejection;

/** A category of reserved seats has no reserves. */
public final class ReserveOfSeats extends Rejection {

    private static final long serialVersionUID = 1L;

    public ReserveOfSeats(String category) {
        super(Kind.CONFLICT, "Category of reserved seats: " + category);
        fact("category", category);
    }
}
