package org.jauge.quota;

/** What one inventory of a quota covers: an event, a period of events, or everything ever. */
public enum QuotaScope {
    EVENT,
    DAY,
    WEEK,
    MONTH,
    YEAR,
    INVENTORY;

    /** Global quotas belong to the account and are shared by its activities. */
    public boolean isGlobal() {
        return this != EVENT;
    }
}
