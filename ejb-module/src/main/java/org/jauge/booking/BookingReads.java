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
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jspecify.annotations.Nullable;

/** Shows what is known of a booking beside its dossier: deadlines, lock, group. */
@Stateless
@RolesAllowed({READER, EXTERNAL_CLERK, SHOP, BROWSER})
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class BookingReads {

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /** Empty for a dossier that was sold at once. For whoever may see the dossier; {@code token} is a guest's. */
    public Optional<BookingDetails> of(String number, @Nullable String token) {
        work.details(number, token);
        var now = clock.instant();
        try {
            var terms = new Terms(rules, now, null);
            return Optional.of(details(Collisions.retried(() -> work.seen(caller.merchantId(), number, terms)), now));
        } catch (NotBooked sold) {
            return Optional.empty();
        }
    }

    private BookingDetails details(Seen seen, Instant now) {
        var dossier = seen.dossier();
        var lines = dossier.lines().stream()
                .map(line -> new BookingDetails.LineDeadline(
                        line.id(),
                        line.until() == null ? line.eventStart() : line.until(),
                        work.payableUntil(seen, line),
                        line.state().waits()))
                .toList();
        var waiting =
                lines.stream().filter(BookingDetails.LineDeadline::waiting).toList();
        return new BookingDetails(
                dossier.number(),
                dossier.version(),
                seen.facts(),
                earliest(waiting.stream().map(BookingDetails.LineDeadline::deadline)),
                earliest(waiting.stream().map(BookingDetails.LineDeadline::payableUntil)),
                dossier.balance().due(),
                lines,
                now);
    }

    private static @Nullable Instant earliest(Stream<Instant> instants) {
        return instants.min(Comparator.naturalOrder()).orElse(null);
    }
}
