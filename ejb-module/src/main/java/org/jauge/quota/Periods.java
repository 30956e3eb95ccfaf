package org.jauge.quota;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jauge.shared.WallClock;

/**
 * The periods of a global quota: the number under which each is counted, in the order of time, and back from there.
 *
 * <p>A day that is divided has a number for each block: that of the day times 100, and the block's own.
 */
public record Periods(QuotaScope scope, DayBlocks blocks) {

    private static final int BLOCKS = 100;
    private static final LocalDate FIRST_DAY = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);

    public Periods {
        if (scope != QuotaScope.DAY && !blocks.isEmpty()) throw new IllegalArgumentException("blocks of " + scope);
    }

    /** Whether a period is a day or less. */
    public boolean isByDay() {
        return scope == QuotaScope.DAY;
    }

    /** @param start the event's start by the clock on its activity's wall */
    public long key(LocalDateTime start) {
        var day = Period.key(scope, start.toLocalDate());
        return blocks.isEmpty() ? day : day * BLOCKS + blocks.number(start.toLocalTime());
    }

    /** What a period without an inventory of its own starts with. */
    public int capacity(long key, int ofQuota) {
        return blocks.isEmpty()
                ? ofQuota
                : blocks.block((int) Math.floorMod(key, (long) BLOCKS)).capacity();
    }

    /**
     * The period of that number; empty for a number that none has. No number of a block is that of a whole day within
     * the years of a calendar: a page that was opened before a division asks for no other day.
     */
    public Optional<PeriodSpan> span(long key) {
        return any(key).filter(span -> !isByDay()
                || (!span.first().isBefore(WallClock.EVER) && !span.last().isAfter(WallClock.FOREVER)));
    }

    private Optional<PeriodSpan> any(long key) {
        var number = blocks.isEmpty() ? 0 : (int) Math.floorMod(key, (long) BLOCKS);
        if (!blocks.isEmpty() && (number == 0 || number > blocks.blocks().size())) return Optional.empty();
        var day = blocks.isEmpty() ? key : Math.floorDiv(key, (long) BLOCKS);
        return first(day).filter(first -> Period.key(scope, first) == day).map(first -> span(key, first, number));
    }

    private PeriodSpan span(long key, LocalDate first, int number) {
        if (number == 0)
            return new PeriodSpan(scope, key, first, last(first), "", LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
        var block = blocks.block(number);
        return new PeriodSpan(scope, key, first, first, block.name(), block.start(), blocks.end(number));
    }

    /** Every period that has a day between those two, in order. */
    public List<PeriodSpan> between(LocalDate from, LocalDate until) {
        var spans = new ArrayList<PeriodSpan>();
        for (var day = from; !day.isAfter(until); ) {
            var first = blocks.isEmpty()
                    ? List.of(LocalTime.MIDNIGHT)
                    : blocks.blocks().stream().map(DayBlock::start).toList();
            for (var time : first) spans.add(any(key(day.atTime(time))).orElseThrow());
            if (scope == QuotaScope.INVENTORY) break;
            day = spans.get(spans.size() - 1).last().plusDays(1);
        }
        return spans;
    }

    private Optional<LocalDate> first(long key) {
        var inRange =
                switch (scope) {
                    case EVENT -> false;
                    case DAY, WEEK -> FIRST_DAY.toEpochDay() <= key && key <= LAST_DAY.toEpochDay();
                    case MONTH -> key >= 101 && key <= 999_912 && key % 100 >= 1 && key % 100 <= 12;
                    case YEAR -> key >= 1 && key <= LAST_DAY.getYear();
                    case INVENTORY -> key == 0;
                };
        if (!inRange) return Optional.empty();
        return Optional.of(
                switch (scope) {
                    case DAY, WEEK -> LocalDate.ofEpochDay(key);
                    case MONTH -> LocalDate.of((int) (key / 100), (int) (key % 100), 1);
                    case YEAR -> LocalDate.of((int) key, 1, 1);
                    case EVENT, INVENTORY -> LocalDate.EPOCH;
                });
    }

    private LocalDate last(LocalDate first) {
        return switch (scope) {
            case WEEK -> first.plusDays(6);
            case MONTH -> first.plusMonths(1).minusDays(1);
            case YEAR -> first.plusYears(1).minusDays(1);
            case EVENT, DAY, INVENTORY -> first;
        };
    }
}
