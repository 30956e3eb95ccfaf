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

    /** A ticket is paid by all of a dossier's payments, in their proportion. */
    static final Set<Dimension> OF_SALES = EnumSet.allOf(Dimension.class);

    static final Set<Dimension> OF_MONEY = EnumSet.of(DAY, METHOD, CLERK);
}
