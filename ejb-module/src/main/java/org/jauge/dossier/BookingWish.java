package org.jauge.dossier;

import java.util.List;
import org.jauge.contact.NewContact;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What to book: a hold, or lines without one.
 *
 * @param hold token of the cart that becomes the booking; then lines are empty
 * @param retake take the places of a lapsed cart again, at today's price, if there is room (H-04)
 * @param contact who it is for; nobody books without a name (B-21)
 * @param state BOOKED or OPTIONED
 */
public record BookingWish(
        long pointOfSaleId,
        String holder,
        @Nullable String hold,
        List<NewLine> lines,
        boolean retake,
        NewContact contact,
        LineState state) {

    public BookingWish {
        lines = List.copyOf(lines);
        if (!state.waits()) throw new IllegalArgumentException("Nobody asks for " + state);
        if (hold != null && !lines.isEmpty()) throw new InvalidField("lines", "hold-or-lines", lines.size());
    }
}
