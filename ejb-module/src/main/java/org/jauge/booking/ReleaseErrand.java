package org.jauge.booking;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.EJBAccessException;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import org.jauge.merchant.Deputy;
import org.jauge.shared.Forbidden;

/** Goes on with a run on a thread of its own, in the name of whoever began it, by what he may then; not for edges. */
@Stateless
@PermitAll // no edge calls it, and whom it acts for has to have the right
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReleaseErrand {

    private static final System.Logger LOG = System.getLogger(ReleaseErrand.class.getName());

    @Inject
    Deputy deputy;

    @Inject
    ReleaseLauncher launcher;

    @Inject
    OpenRuns open;

    /** One who may no longer come in, or no longer do this, has it stopped: what is left stays as it is. */
    @Asynchronous
    public void goOn(long runId, String actor) {
        try {
            if (!deputy.run(actor, () -> launcher.run(runId))) open.stop(runId);
        } catch (EJBAccessException | Forbidden lost) {
            open.stop(runId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Release run " + runId + " broke off again, the tick goes on", e);
        }
    }
}
