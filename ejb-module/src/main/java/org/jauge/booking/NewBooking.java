package org.jauge.booking;

import java.time.Instant;
import java.util.List;
import org.jauge.contact.NewContact;
import org.jauge.dossier.BookingWish;
import org.jauge.dossier.NewLine;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/**
 * What to book: a hold, or lines without one.
 *
 * @param hold token of the cart that becomes the booking; then lines are empty
 * @param contact who it is for; nobody books without a name (B-21)
 * @param until another deadline than the rules give, set by staff; never after the start
 */
public record NewBooking(
        BookingKind kind,
        long pointOfSaleId,
        String holder,
        @Nullable String hold,
        List<NewLine> lines,
        boolean retake,
        @Nullable NewContact contact,
        GroupDetails group,
        @Nullable Instant until) {

    public NewBooking {
        lines = List.copyOf(lines);
    }

    /** What is the same when it is asked again (K-03): not the holder, who may have signed in or moved since. */
    String body() {
        var what = kind + " " + pointOfSaleId + " " + hold + " " + lines + " " + retake;
        var booker = contact == null ? null : contact.asMeant();
        return what + " " + booker + " " + group + " " + until;
    }

    NewContact identified() {
        if (contact == null) throw new InvalidField("contact", "required", null);
        return contact;
    }

    BookingWish wish() {
        return new BookingWish(pointOfSaleId, holder, hold, lines, retake, identified(), kind.state());
    }
}
