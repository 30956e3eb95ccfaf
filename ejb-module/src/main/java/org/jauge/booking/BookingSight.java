package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.merchant.Caller;
import org.jauge.shared.Collisions;
import org.jspecify.annotations.Nullable;

/** A booking as it is shown, to whoever is known already to see its dossier. */
@Dependent
class BookingSight {

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Caller caller;

    /** Empty for a dossier that was sold at once. */
    Optional<BookingDetails> of(String number, Instant now) {
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
                        line.state().waits(),
                        line.zone()))
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
