package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.BROWSER;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.jauge.booking.Besides.Notes;
import org.jauge.booking.BookingWork.Planned;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.BookedDossier;
import org.jauge.dossier.BookingStep;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.LineState;
import org.jauge.inventory.RequestId;
import org.jauge.merchant.Caller;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Text;
import org.jspecify.annotations.Nullable;

/** Gives bookings more time: another deadline, asked for or not, or a lock that lets one exceed it. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // admission has the only transaction; none begins here
@RolesAllowed(BOX_OFFICE)
public class Deadlines {

    private static final int REASON_MAX = 500;

    @Inject
    BookingWork work;

    @Inject
    Locks locks;

    @Inject
    Besides besides;

    @Inject
    Caller caller;

    /** Everything that waits waits until then, or until it starts; the customer is told. */
    public DossierDetails extend(String requestId, String number, Instant until) {
        return step(requestId, "extend " + until, number, null, seen -> extended(seen, until));
    }

    /** The customer would like more time (B-14); {@code token} is a guest's own. */
    @RolesAllowed({BOX_OFFICE, SHOP, BROWSER})
    public DossierDetails ask(String requestId, String number, @Nullable String token, String typed) {
        return ask(requestId, number, token, typed, null);
    }

    /** @param version the dossier's as the caller knows it, refused as stale if it is another; null is any (K-04) */
    @RolesAllowed({BOX_OFFICE, SHOP, BROWSER})
    public DossierDetails ask(
            String requestId, String number, @Nullable String token, String typed, @Nullable Long version) {
        var reason = Text.optional("reason", typed, REASON_MAX);
        return step(requestId, "ask " + reason, number, token, seen -> {
            seen.require(version);
            BookingWork.requireWaiting(seen);
            var now = seen.terms().now();
            var notes = notes(seen, "extension-asked", "", reason)
                    .telling(BookingNews.EXTENSION_ASKED, BigDecimal.ZERO, reason);
            return still(seen, booking -> booking.askExtension(now, reason), notes);
        });
    }

    /** @param until the new deadline; null refuses it */
    public DossierDetails answer(String requestId, String number, @Nullable Instant until, String typed) {
        var text = Text.optional("reason", typed, REASON_MAX);
        return step(requestId, "answer " + until + " " + text, number, null, seen -> {
            BookingWork.requireWaiting(seen);
            if (seen.facts().extensionAskedAt() == null) throw new InvalidField("extension", "not-asked", number);
            if (until != null) return extended(seen, until);
            var notes = notes(seen, "extension-refused", seen.facts().extensionReason(), text)
                    .telling(BookingNews.EXTENSION_REFUSED, BigDecimal.ZERO, text);
            return still(seen, Booking::answerExtension, notes);
        });
    }

    /** Keeps it from being released until then, and payable; why is told to colleagues alone. */
    public DossierDetails lock(String requestId, String number, Instant until, String typed) {
        var reason = Text.required("reason", typed, REASON_MAX);
        var asked = "lock " + until + " " + reason;
        return step(requestId, asked, number, null, seen -> locks.lock(seen, until, reason));
    }

    public DossierDetails unlock(String requestId, String number) {
        return step(requestId, "unlock", number, null, locks::unlock);
    }

    private DossierDetails step(
            String requestId, String asked, String number, @Nullable String token, BookingWork.Plan plan) {
        var id = RequestId.of(caller.requestOwner(), requestId, number + " " + asked);
        return work.step(id, number, token, null, plan);
    }

    private Planned extended(Seen seen, Instant until) {
        BookingWork.requireWaiting(seen);
        requireFuture(seen, until);
        var becomes = new TreeMap<Long, LineState>();
        var deadlines = new TreeMap<Long, Instant>();
        for (var line : seen.dossier().waiting()) {
            if (!seen.terms().now().isBefore(line.eventStart())) continue; // it stays as it is, whatever is extended
            becomes.put(line.id(), line.state());
            deadlines.put(line.id(), Terms.earlier(until, line.eventStart()));
        }
        if (deadlines.isEmpty()) throw new DeadlinePassed(seen.terms().now());
        var notes = notes(
                        seen,
                        "booking-extended",
                        before(seen.dossier()),
                        deadlines.values().toString())
                .telling(BookingNews.EXTENDED, BigDecimal.ZERO, "");
        var step = BookingStep.book(seen.dossier(), becomes, deadlines);
        return new Planned(step, besides.changing(seen.dossier(), null, "", Booking::extend, notes));
    }

    private Planned still(Seen seen, Consumer<Booking> change, Notes notes) {
        return new Planned(
                BookingStep.nothing(seen.dossier()), besides.changing(seen.dossier(), null, "", change, notes));
    }

    static String before(BookedDossier dossier) {
        return dossier.waiting().stream()
                .map(line -> String.valueOf(line.until()))
                .toList()
                .toString();
    }

    private static void requireFuture(Seen seen, Instant until) {
        if (!until.isAfter(seen.terms().now())) throw new InvalidField("until", "in-the-past", until);
    }

    private Notes notes(Seen seen, String action, String before, String after) {
        return Notes.of(caller.actor(), seen.terms().now(), action, before, after);
    }
}
