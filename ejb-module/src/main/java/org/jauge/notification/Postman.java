package org.jauge.notification;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jauge.shared.Collisions;

/** Sends what is due: soon after it was written, and when a pause after a failure is over. */
@Stateless
@PermitAll // no edge calls it; what it sends was asked for by who had the right
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Postman {

    private static final System.Logger LOG = System.getLogger(Postman.class.getName());

    @Inject
    MailServer server;

    @Inject
    Outgoing outgoing;

    @Inject
    Letters letters;

    @Inject
    Doorbell doorbell;

    @Inject
    Clock clock;

    /** On a thread of its own, so that nobody waits for a mail server. */
    @Asynchronous
    public void goOut() {
        try {
            doorbell.answer(() -> deliver(clock.instant()));
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Mail was not sent, trying again next minute", e);
        }
    }

    /** Answers how many messages the mail server took. */
    public int deliver(Instant now) {
        var settings = server.settings();
        if (settings.isEmpty()) {
            Collisions.retried(() -> outgoing.hold(now));
            return 0;
        }
        var sent = 0;
        try (var round = new Round(settings.get())) {
            for (var due = due(now); !due.isEmpty() && !round.isOver(); due = due(now))
                sent += deliver(due, round, now);
        }
        return sent;
    }

    private List<Long> due(Instant now) {
        return Collisions.retried(() -> outgoing.due(now));
    }

    private int deliver(List<Long> due, Round round, Instant now) {
        var sent = 0;
        for (var id : due) {
            if (round.isOver()) break;
            var claimed = Collisions.retried(() -> outgoing.claim(id, now));
            if (claimed.isPresent() && deliver(claimed.get(), round, now)) sent++;
        }
        return sent;
    }

    private boolean deliver(Outgoing.Claimed claimed, Round round, Instant now) {
        var mail = claimed.mail();
        Letter letter;
        try {
            letter = Collisions.retried(() -> letters.of(mail));
            round.send(letter, now);
        } catch (NotSent failure) {
            if (failure.isServerAway()) server.refused(round.settings(), failure.reason());
            Collisions.retried(() -> outgoing.notSent(claimed, failure, now));
            return false;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Mail " + mail.id() + " could not be composed", e);
            Collisions.retried(() -> outgoing.notSent(claimed, NotSent.forNow("not-composed"), now));
            return false;
        }
        server.took(round.settings());
        var shown = letter.hiding(mail.token());
        Collisions.retried(() -> outgoing.sent(claimed, shown, now)); // or it would be sent again
        return true;
    }
}
