package org.jauge.planning;

import java.io.Serializable;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Numbers of some reserves at one rate: drawn and left together (AMB-R2).
 *
 * @param byReserve by the reserve's id; 0 is capacity without access
 */
public record ReserveTotals(SortedMap<Long, Integer> byReserve) implements Serializable {

    public ReserveTotals {
        byReserve = Collections.unmodifiableSortedMap(new TreeMap<>(byReserve));
    }

    public static ReserveTotals of(Map<Long, Integer> byReserve) {
        return new ReserveTotals(new TreeMap<>(byReserve));
    }

    /** As it was written; null where nothing was. */
    static @Nullable ReserveTotals read(@Nullable String text) {
        if (text == null) return null;
        var totals = new TreeMap<Long, Integer>();
        for (var part : text.split(",", -1)) {
            var sign = part.indexOf('=');
            totals.put(Long.valueOf(part.substring(0, sign)), Integer.valueOf(part.substring(sign + 1)));
        }
        return new ReserveTotals(totals);
    }

    /** As it is kept, in the order of the ids. */
    String text() {
        return byReserve.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + entry.getValue())
                .collect(Collectors.joining(","));
    }

    int sum() {
        return byReserve.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** Of one of them. */
    int of(long reserve) {
        return byReserve.getOrDefault(reserve, 0);
    }
}
