package org.jauge.booking;

import java.util.List;

/** How far what is due was looked through; kept between minutes, and at the end it begins anew. */
final class NightCursor {

    private static final DueAtEvent BEGINNING = new DueAtEvent(0, 0, 0, "");

    private final int atOnce;
    private volatile DueAtEvent reached = BEGINNING;

    /** @param atOnce how many are found together where there are more behind them */
    NightCursor(int atOnce) {
        this.atOnce = atOnce;
    }

    /** The last one that was looked at. */
    DueAtEvent reached() {
        return reached;
    }

    /**
     * These are done with, gone or not.
     *
     * @return whether there may be more behind them
     */
    boolean pass(List<DueAtEvent> found) {
        var more = found.size() == atOnce;
        reached = more ? found.get(found.size() - 1) : BEGINNING;
        return more;
    }
}
