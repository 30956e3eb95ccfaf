package org.jauge.booking;

import org.jauge.shared.Rejection;

/** Who it is for may not book, or take options, at this point of sale (B-04). */
public final class BookingNotAdmitted extends Rejection {

    private static final long serialVersionUID = 1L;

    public BookingNotAdmitted(BookingKind operation) {
        super(Kind.FORBIDDEN, "This point of sale admits no " + operation + " of this audience");
        fact("operation", operation.name());
    }
}
