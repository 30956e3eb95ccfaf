package org.jauge.dossier;

import java.time.Instant;
import java.util.List;
import org.jauge.inventory.NamedGauge;
import org.jauge.reserve.Counts;
import org.jspecify.annotations.Nullable;

/** What one dossier has of the gauges and of the reserves that its lines count in. */
public record Taken(List<Units> units, List<Items> items) {

    public static final Taken NOTHING = new Taken(List.of(), List.of());

    /** An event, as it is shown. */
    public record At(long eventId, String activity, Instant startsAt, String zone) {}

    /**
     * Of one gauge, as the ledger remembers it; nothing is left of what has gone back.
     *
     * @param at where it counts; null for a global quota, and for an event that no line is at any more
     * @param blocked without a ticket
     * @param used with a ticket, or kept when one was cancelled
     * @param actual of tickets that are valid
     */
    public record Units(NamedGauge gauge, @Nullable At at, long blocked, long used, long actual) {}

    /**
     * Of one reserve at one rate, in items of its category (C-06).
     *
     * @param counts of the reserve there, whoever has them
     * @param held waiting for their money
     * @param drawn sold, and not cancelled
     */
    public record Items(
            long reserveId,
            String name,
            At at,
            String emplacement,
            String category,
            Counts counts,
            int held,
            int drawn) {}

    public Taken {
        units = List.copyOf(units);
        items = List.copyOf(items);
    }
}
