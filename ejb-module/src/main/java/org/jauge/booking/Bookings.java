package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.EXTERNAL_CLERK;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingOpenings;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.LineState;
import org.jauge.inventory.Admissions;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.merchant.Role;
import org.jauge.shared.Forbidden;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Books places without a payment, cancels, and takes them up again (B-01, B-13, C-07). */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed({EXTERNAL_CLERK, SHOP})
public class Bookings {

    private static final int REASON_MAX = 500;

    @Inject
    BookingOpenings openings;

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Besides besides;

    @Inject
    Admissions admissions;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    /**
     * Answers with the dossier; the same request id answers with the same one again (K-03). In a browser only who is
     * signed in books, as what staff said of him (B-21, B-24).
     */
    @RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
    public DossierDetails book(String requestId, NewBooking asked) {
        return book(requestId, asked, current -> true);
    }

    /** @param known whether the cart is still the one that the caller knows; refused as stale if not (K-04) */
    @RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
    public DossierDetails book(String requestId, NewBooking asked, Predicate<Supplier<HoldDetails>> known) {
        var id = RequestId.of(caller.requestOwner(), requestId, asked.body());
        var now = clock.instant();
        if (asked.until() != null && !caller.isStaff()) throw new Forbidden("deadline");
        var contact = asked.identified();
        var as = openings.booker(asked.pointOfSaleId(), contact);
        var guest = contact.knownId() == null && caller.role() == Role.BROWSER;
        var terms = new Opened(new Terms(rules, now, asked.until()), asked.kind(), as, guest, asked.group());
        var opening = openings.of(id, asked.wish(), terms, now, known);
        var beside = besides.opening(asked, caller.merchantId(), now);
        var number = openings.audited(asked.wish(), () -> admissions.admit(id, () -> opening.plan(beside)));
        return work.booked(number);
    }

    /** The deadline of each line of a cart if it were booked now, for whoever has to confirm. */
    public Map<Long, Instant> deadlines(String hold) {
        var now = clock.instant();
        return openings.deadlines(hold, new Terms(rules, now, null), now);
    }

    /** Whether a group can be named with this cart (E-13, B-20); where it cannot, naming one is refused. */
    public boolean takesGroup(String hold) {
        return openings.events(hold).stream()
                .anyMatch(event -> rules.of(caller.merchantId(), event).groups());
    }

    /**
     * Lets everything go that waits, with what was paid of it (B-13, AMB-B4).
     *
     * @param token a guest's own; null for staff and a shop's server
     * @param typed why, perhaps empty
     */
    @RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
    public DossierDetails cancel(String requestId, String number, @Nullable String token, String typed) {
        return cancel(requestId, number, token, typed, null);
    }

    /** @param version the dossier's as the caller knows it, refused as stale if it is another; null is any (K-04) */
    @RolesAllowed({EXTERNAL_CLERK, SHOP, BROWSER})
    public DossierDetails cancel(
            String requestId, String number, @Nullable String token, String typed, @Nullable Long version) {
        var reason = Text.optional("reason", typed, REASON_MAX);
        var id = RequestId.of(caller.requestOwner(), requestId, "cancel " + number + " " + reason);
        var outcome = caller.isStaff() ? BookingOutcome.CANCELLED : BookingOutcome.CUSTOMER;
        return work.step(id, number, token, null, seen -> {
            seen.require(version);
            var lines = waiting(seen);
            var step = BookingStep.end(seen.dossier(), lines, LineState.CANCELLED, reason);
            var notes = notes(seen, "booking-cancelled", outcome + " " + reason)
                    .telling(BookingNews.CANCELLED, seen.dossier().backAfter(lines), reason);
            return new Planned(step, besides.changing(seen.dossier(), outcome, reason, booking -> {}, notes));
        });
    }

    /** Makes a booking of an option; refused while there is no room for it (C-07). */
    @RolesAllowed(BOX_OFFICE)
    public DossierDetails confirm(String requestId, String number, @Nullable Instant until) {
        var id = RequestId.of(caller.requestOwner(), requestId, "confirm " + number + " " + until);
        return work.step(id, number, null, until, seen -> {
            var lines = seen.dossier().in(LineState.OPTIONED);
            if (lines.isEmpty()) throw new NotBooked(number, seen.dossier().state());
            var step = again(seen, lines, LineState.BOOKED);
            var notes = notes(seen, "option-confirmed", step.until().values().toString())
                    .telling(BookingNews.BOOKED, BigDecimal.ZERO, "");
            return new Planned(step, besides.changing(seen.dossier(), null, "", Booking::confirm, notes));
        });
    }

    /**
     * Takes the places of released lines again, also of one that went alone (AMB-B4), if every gauge has room for them;
     * else says which has not. What has begun stays released; where nothing else was, it is too late. What was paid is
     * not opened again.
     */
    @RolesAllowed(BOX_OFFICE)
    public DossierDetails reactivate(String requestId, String number, @Nullable Instant until) {
        var id = RequestId.of(caller.requestOwner(), requestId, "reactivate " + number + " " + until);
        return work.step(id, number, null, until, seen -> {
            var step = again(seen, returning(seen), seen.facts().kind().state());
            var notes = notes(seen, "booking-reactivated", step.until().values().toString())
                    .telling(BookingNews.EXTENDED, BigDecimal.ZERO, "");
            return new Planned(step, besides.changing(seen.dossier(), null, "", anew(seen), notes));
        });
    }

    /** Beside what waits still, a request for more time stays open and a reminder stays sent (B-14). */
    private static Consumer<Booking> anew(Seen seen) {
        return seen.dossier().waiting().isEmpty() ? Booking::extend : booking -> {};
    }

    private static List<BookedDossier.Line> returning(Seen seen) {
        var released = seen.dossier().in(LineState.RELEASED);
        if (released.isEmpty() || seen.facts().isPaid())
            throw new NotBooked(seen.dossier().number(), seen.dossier().state());
        var ahead = released.stream()
                .filter(line -> !BookingWork.hasBegun(seen, line))
                .toList();
        if (ahead.isEmpty()) throw new DeadlinePassed(released.get(0).eventStart());
        return ahead;
    }

    private static BookingStep again(Seen seen, List<BookedDossier.Line> lines, LineState next) {
        var becomes = new TreeMap<Long, LineState>();
        var until = new TreeMap<Long, Instant>();
        for (var line : lines) {
            becomes.put(line.id(), next);
            until.put(line.id(), seen.terms().again(seen.dossier().merchantId(), line));
        }
        return BookingStep.book(seen.dossier(), becomes, until);
    }

    private static List<BookedDossier.Line> waiting(Seen seen) {
        var lines = seen.dossier().waiting();
        if (lines.isEmpty())
            throw new NotBooked(seen.dossier().number(), seen.dossier().state());
        return lines;
    }

    private Notes notes(Seen seen, String action, String after) {
        return Notes.of(
                caller.actor(),
                seen.terms().now(),
                action,
                seen.facts().outcome().name(),
                after);
    }
}
