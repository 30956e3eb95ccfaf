package org.jauge.booking;

import static org.jauge.merchant.Roles.BOX_OFFICE;
import static org.jauge.merchant.Roles.SHOP;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;

/** Does it with all of a list on a thread of its own, as whoever asked for it, so that he need not wait. */
@Stateless
@TransactionManagement(TransactionManagementType.BEAN) // each admission has its own transaction
@RolesAllowed({BOX_OFFICE, SHOP})
public class ReleaseLauncher {

    private static final System.Logger LOG = System.getLogger(ReleaseLauncher.class.getName());

    @Inject
    ReleaseRuns runs;

    @Inject
    ReleaseDeeds deeds;

    @Asynchronous
    public void launch(long runId) {
        try {
            run(runId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Release run " + runId + " broke off, the tick goes on with it", e);
        }
    }

    /** To the end, in the thread of the caller. */
    public void run(long runId) {
        boolean more;
        do more = step(runId);
        while (more);
    }

    /** The next chunk; asked again after a crash, it goes under the same request ids (K-03) and counts the same. */
    public boolean step(long runId) {
        var chunk = runs.next(runId);
        var lines = chunk.lines();
        if (lines.isEmpty()) return false;
        runs.advance(runId, lines, deeds.carryOut("run-" + runId + "-" + lines.get(0), lines, chunk.order()));
        return true;
    }
}
