package org.jauge.reserve;

import java.util.List;

/**
 * The reserves of one category in one emplacement at one event.
 *
 * @param seats a category of reserved seats, which has none
 * @param available how many more could be set aside now, the least over its gauges
 */
public record AllottedRate(
        long emplacementId,
        String emplacement,
        long categoryId,
        String category,
        boolean seats,
        int available,
        List<AllottedLine> lines) {

    public AllottedRate {
        lines = List.copyOf(lines);
    }

    /** What all of them have in all. */
    public int total() {
        return lines.stream().mapToInt(line -> line.counts().total()).sum();
    }

    public int drawn() {
        return lines.stream().mapToInt(line -> line.counts().gone()).sum();
    }

    public int left() {
        return lines.stream().mapToInt(line -> line.counts().left()).sum();
    }
}
