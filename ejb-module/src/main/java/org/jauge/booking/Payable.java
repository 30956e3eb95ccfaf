package org.jauge.booking;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import org.jauge.booking.BookingWork.Seen;
import org.jauge.dossier.LineState;
import org.jauge.dossier.Shields;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** What a booking costs somebody who is about to pay it. */
@Dependent
public class Payable {

    /** What is to be paid, as it stands at this version. */
    public record Owed(long dossierId, long version, BigDecimal amount, String currency) {}

    @Inject
    BookingWork work;

    @Inject
    LineRules rules;

    @Inject
    Shields shields;

    @Inject
    Caller caller;

    /**
     * Only for who may see it; its time must not be over, unless it is being paid already (P-04).
     *
     * @param token a guest's own; null for a shop's server
     */
    public Owed owed(String number, @Nullable String token, Instant now) {
        work.details(number, token);
        var seen = work.seen(caller.merchantId(), number, new Terms(rules, now, null));
        var dossier = seen.dossier();
        if (dossier.in(LineState.BOOKED).isEmpty()) throw new NotBooked(number, dossier.state());
        if (!shields.covers(dossier.id(), now)) requireTime(seen);
        return new Owed(dossier.id(), dossier.version(), dossier.balance().due(), dossier.currency());
    }

    private void requireTime(Seen seen) {
        for (var line : seen.dossier().in(LineState.BOOKED))
            if (work.isOver(seen, line)) throw new DeadlinePassed(work.payableUntil(seen, line));
    }
}
