package org.jauge.report;

import java.util.EnumSet;
import java.util.Set;

/** What a report may be split by. */
public enum Dimension {
    DAY,
    ACTIVITY,
    CATEGORY,
    METHOD,
    CLERK;

    /** A ticket is paid by a dossier's payments, not by one of them. */
    static final Set<Dimension> OF_SALES = EnumSet.of(DAY, ACTIVITY, CATEGORY, CLERK);

    static final Set<Dimension> OF_MONEY = EnumSet.of(DAY, METHOD, CLERK);
}
