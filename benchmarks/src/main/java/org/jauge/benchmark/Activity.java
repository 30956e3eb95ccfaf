package org.jauge.benchmark;

import java.util.List;

/**
 * An activity with one emplacement, one price list and one category; their ids follow its own.
 *
 * @param quotas those that a ticket counts in
 */
record Activity(long id, List<Quota> quotas) {

    /** @param global counted by the day, over all activities that tick it; else at each event */
    record Quota(long id, boolean global) {}

    long emplacement() {
        return id + 1;
    }

    long prices() {
        return id + 2;
    }

    long category() {
        return id + 3;
    }
}
