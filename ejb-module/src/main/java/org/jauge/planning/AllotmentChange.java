package org.jauge.planning;

import java.util.Map;
import java.util.TreeMap;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/** What some reserves have of one category in one emplacement at each event; reserves that are not named stay. */
public record AllotmentChange(long emplacementId, long categoryId, ReserveTotals totals) {

    /** As many as fit into their column, with room to spare. */
    private static final int RESERVES_MAX = 20;

    public AllotmentChange {
        if (totals.byReserve().isEmpty()) throw new InvalidField("reserves", "required", null);
        if (totals.byReserve().size() > RESERVES_MAX)
            throw new InvalidField("reserves", "too-many", totals.byReserve().size());
        totals.byReserve().values().forEach(total -> Whole.capacity("reserves", total));
    }

    /** As typed: nothing where no number is, and then no category either. */
    public static @Nullable AllotmentChange typed(
            @Nullable Long emplacementId, @Nullable Long categoryId, Map<Long, Integer> typed) {
        if (typed.isEmpty() && emplacementId == null && categoryId == null) return null;
        if (emplacementId == null) throw new InvalidField("rateEmplacement", "required", null);
        if (categoryId == null) throw new InvalidField("rateCategory", "required", null);
        return new AllotmentChange(emplacementId, categoryId, new ReserveTotals(new TreeMap<>(typed)));
    }
}
