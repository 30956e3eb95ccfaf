package org.jauge.booking;

import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.READER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Shows what is known of a booking beside its dossier: deadlines, lock, group. */
@Stateless
@RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookingReads {

    @Inject
    BookingWork work;

    @Inject
    BookingSight bookings;

    @Inject
    Clock clock;

    /** Empty for a dossier that was sold at once. For whoever may see the dossier; {@code token} is a guest's. */
    public Optional<BookingDetails> of(String number, @Nullable String token) {
        work.details(number, token);
        return bookings.of(number, clock.instant());
    }
}
