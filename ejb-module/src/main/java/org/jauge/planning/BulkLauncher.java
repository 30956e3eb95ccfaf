package org.jauge.planning;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Asynchronous;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;

/** Runs a bulk edit on a thread of its own, so that nobody has to wait for it; not for edges. */
@Stateless
@PermitAll // no edge calls it, and who does has asked for the right
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class BulkLauncher {

    private static final System.Logger LOG = System.getLogger(BulkLauncher.class.getName());

    @Inject
    BulkRuns runs;

    @Asynchronous
    public void launch(long editId) {
        try {
            runs.run(editId);
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.ERROR, "Bulk edit " + editId + " broke off, the tick goes on with it", e);
        }
    }
}
