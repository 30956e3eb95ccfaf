package org.jauge.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.AsyncResult;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Future;
import org.jauge.dossier.BookingSteps;
import org.jauge.shared.Overloaded;

/** Releases a share of what is due on a thread of its own. */
@Stateless
@PermitAll // nothing is let go but what is over, where deadlines are firm or the event has begun
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED) // each admission has its own transaction
public class ReleaseHand {

    private static final System.Logger LOG = System.getLogger(ReleaseHand.class.getName());

    @Inject
    ReleaseWork work;

    /** @return whether it came to the end; if not, the house is too busy, and the next minute goes on */
    @Asynchronous
    public Future<Boolean> release(List<DueAtEvent> share, Instant now) {
        try {
            for (var due : share) release(due, now);
            return new AsyncResult<>(true);
        } catch (Overloaded busy) {
            return new AsyncResult<>(false);
        }
    }

    private void release(DueAtEvent due, Instant now) {
        try {
            work.releaseDue(new BookingSteps.By(DueReleases.SYSTEM, now), due.merchantId(), due.number());
        } catch (Overloaded busy) {
            throw busy;
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Dossier " + due.number() + " could not be released", e);
        }
    }
}
