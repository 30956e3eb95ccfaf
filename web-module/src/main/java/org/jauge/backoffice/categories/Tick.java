package org.jauge.backoffice.categories;

import java.io.Serializable;
import org.jauge.quota.QuotaLine;

/** A quota with its tick. */
public class Tick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuotaLine quota;
    private final boolean saved;
    private boolean ticked;

    Tick(QuotaLine quota, boolean ticked) {
        this.quota = quota;
        this.saved = ticked;
        this.ticked = ticked;
    }

    public QuotaLine getQuota() {
        return quota;
    }

    /** Whether it was ticked when the page was opened. */
    public boolean isSaved() {
        return saved;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
