package org.jauge.calendar;

import static org.jauge.merchant.Roles.ACTIVITY_MANAGER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Enters a series on a thread of its own, as whoever asked for it, so that he need not wait; not for edges. */
@Stateless
@RolesAllowed(ACTIVITY_MANAGER)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SeriesLauncher {

    private static final System.Logger LOG = System.getLogger(SeriesLauncher.class.getName());

    @Inject
    SeriesChunk chunk;

    @Asynchronous
    public void launch(long runId) {
        try {
            run(runId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Series " + runId + " broke off, its page offers to go on", e);
        }
    }

    /** To the end, in the thread of the caller. */
    public void run(long runId) {
        boolean more;
        do more = chunk.step(runId);
        while (more);
    }
}
