package org.jauge.backoffice.releases;

import java.io.Serializable;
import java.time.Instant;
import java.util.Set;
import org.jauge.booking.WaitingRow;

/** A line of the list that can be ticked; none is by itself. */
public class ReleaseChoice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final transient WaitingRow row;
    private final long lineId;
    private final boolean expired;
    private final boolean locked;
    private final boolean paying;
    private final Set<Long> ticked;

    /** @param ticked lines of all pages, this one perhaps among them */
    ReleaseChoice(WaitingRow row, Instant now, boolean paying, Set<Long> ticked) {
        this.row = row;
        this.lineId = row.lineId();
        this.expired = row.isExpiredAt(now);
        this.locked = row.isLockedAt(now);
        this.paying = paying;
        this.ticked = ticked;
    }

    public WaitingRow getRow() {
        return row;
    }

    public boolean isExpired() {
        return expired;
    }

    public boolean isLocked() {
        return locked;
    }

    /** Somebody is paying it: a release would leave it (P-04). */
    public boolean isPaying() {
        return paying;
    }

    public boolean isTicked() {
        return ticked.contains(lineId);
    }

    public void setTicked(boolean tick) {
        if (tick) ticked.add(lineId);
        else ticked.remove(lineId);
    }
}
