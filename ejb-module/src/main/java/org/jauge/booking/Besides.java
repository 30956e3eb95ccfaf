package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.function.Consumer;
import org.jauge.dossier.Beside;
import org.jauge.dossier.BookedDossier;
import org.jauge.shared.NewRows;
import org.jauge.shared.Noted;
import org.jspecify.annotations.Nullable;

/** Writes the booking, the journal and the customer's news with a step, in its transaction. */
@Dependent
class Besides {

    private static final String SUBJECT = "dossier";

    @Inject
    Event<BookingTold> told;

    @Inject
    Event<Noted> noted;

    /** A new one. */
    Beside opening(NewBooking asked, long merchantId, Instant now) {
        var contact = asked.identified();
        return (em, rows, booked) -> {
            Booking.insert(rows, booked, merchantId, asked, now);
            if (!contact.email().isEmpty())
                told.fire(new BookingTold(
                        merchantId,
                        booked.dossierId(),
                        booked.number(),
                        contact,
                        BookingNews.BOOKED,
                        BigDecimal.ZERO,
                        "",
                        now,
                        rows));
        };
    }

    /**
     * What a step changes and says of it.
     *
     * @param before as the journal shows it; null writes no entry
     */
    record Notes(
            String actor,
            Instant now,
            String action,
            @Nullable String before,
            String after,
            @Nullable BookingNews news,
            BigDecimal amount,
            String text) {

        static Notes of(String actor, Instant now, String action, String before, String after) {
            return new Notes(actor, now, action, before, after, null, BigDecimal.ZERO, "");
        }

        Notes telling(BookingNews news, BigDecimal amount, String text) {
            return new Notes(actor, now, action, before, after, news, amount, text);
        }
    }

    /** The booking follows its dossier; the change is what else becomes of it. */
    Beside changing(
            BookedDossier seen, @Nullable BookingOutcome ended, String reason, Consumer<Booking> change, Notes notes) {
        return (em, rows, booked) -> {
            var booking = found(em, booked.dossierId());
            change.accept(booking);
            booking.follow(booked.state(), ended, reason);
            tell(seen, notes, rows);
        };
    }

    /** Of what was never booked: journal and mail alone. */
    Beside telling(BookedDossier seen, Notes notes) {
        return (em, rows, booked) -> tell(seen, notes, rows);
    }

    private void tell(BookedDossier seen, Notes notes, NewRows rows) {
        note(seen, notes);
        var contact = seen.contact();
        if (notes.news() == null || contact == null || contact.email().isEmpty()) return;
        told.fire(new BookingTold(
                seen.merchantId(),
                seen.id(),
                seen.number(),
                contact,
                notes.news(),
                notes.amount(),
                notes.text(),
                notes.now(),
                rows));
    }

    private void note(BookedDossier seen, Notes notes) {
        if (notes.before() == null) return;
        noted.fire(new Noted(
                seen.merchantId(),
                notes.actor(),
                SUBJECT,
                seen.number(),
                notes.action(),
                seen.number(),
                notes.before(),
                notes.after()));
    }

    static Booking found(EntityManager em, long dossierId) {
        var booking = em.find(Booking.class, dossierId);
        if (booking == null) throw new IllegalStateException("Dossier " + dossierId + " was never booked");
        return booking;
    }
}
