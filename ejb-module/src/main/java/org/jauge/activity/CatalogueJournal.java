package org.jauge.activity;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import org.jauge.merchant.Caller;
import org.jauge.shared.Noted;

/** Notes catalogue edits for the journal, with the caller as actor. */
@Dependent
public class CatalogueJournal {

    @Inject
    Caller caller;

    @Inject
    Event<Noted> noted;

    public void created(String subject, long id, String label, Object after) {
        note(subject, id, "created", label, "", after.toString());
    }

    /** Notes a change unless before and after say the same. */
    public void changed(String subject, long id, String label, Object before, Object after) {
        if (!before.equals(after)) note(subject, id, "changed", label, before.toString(), after.toString());
    }

    public void deleted(String subject, long id, String label, Object before) {
        note(subject, id, "deleted", label, before.toString(), "");
    }

    private void note(String subject, long id, String action, String label, String before, String after) {
        noted.fire(new Noted(
                caller.merchantId(), caller.actor(), subject, Long.toString(id), action, label, before, after));
    }
}
