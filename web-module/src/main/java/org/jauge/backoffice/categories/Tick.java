package org.jauge.backoffice.categories;

import java.io.Serializable;
import org.jauge.quota.QuotaLine;

/** A quota with its tick. */
public class Tick implements Serializable {

    private static final long serialVersionUID = 1L;

    private final QuotaLine quota;
    private boolean ticked;

    Tick(QuotaLine quota, boolean ticked) {
        this.quota = quota;
        this.ticked = ticked;
    }

    public QuotaLine getQuota() {
        return quota;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
