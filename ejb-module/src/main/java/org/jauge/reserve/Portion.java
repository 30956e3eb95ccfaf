package org.jauge.reserve;

import java.util.Comparator;

/**
 * Names what one reserve has of one category at one event in one emplacement.
 *
 * @param reserveId 0 for capacity without access
 */
public record Portion(long reserveId, long eventId, long emplacementId, long categoryId)
        implements Comparable<Portion> {

    /** Capacity that nobody can draw. */
    public static final long WITHOUT_ACCESS = 0;

    private static final Comparator<Portion> ORDER = Comparator.comparingLong(Portion::eventId)
            .thenComparingLong(Portion::emplacementId)
            .thenComparingLong(Portion::categoryId)
            .thenComparingLong(Portion::reserveId);

    /** Whether nobody can draw it. */
    boolean isWithoutAccess() {
        return reserveId == WITHOUT_ACCESS;
    }

    @Override
    public int compareTo(Portion other) {
        return ORDER.compare(this, other);
    }
}
