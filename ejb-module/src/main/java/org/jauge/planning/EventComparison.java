package org.jauge.planning;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventEntry;
import org.jauge.calendar.EventFacts;
import org.jauge.calendar.EventState;
import org.jauge.calendar.EventTimes;
import org.jauge.calendar.SaleTimes;
import org.jauge.emplacement.EmplacementLine;
import org.jauge.gauge.GaugeKey;
import org.jauge.planning.ImportedEvent.Resizing;
import org.jauge.pricing.PriceListLine;
import org.jauge.shared.Whole;
import org.jauge.tabular.Column;
import org.jauge.tabular.Faults;
import org.jauge.tabular.Row;
import org.jauge.tabular.Table;
import org.jspecify.annotations.Nullable;

/**
 * Compares a file with the calendar, line by line: an event whose number stands there is changed, one without a number
 * is new, or is the very same that is there: a file that was brought before. A column that is missing leaves things as
 * they are; so does an empty cell where nothing can be empty.
 */
final class EventComparison {

    private final Calendar calendar;
    private final EventColumns columns;
    private final Faults faults;
    private final Map<String, PriceListLine> priceLists;
    private final Map<Calendar.Likeness, EventDetails> there;
    private final Set<Calendar.Likeness> entered = new HashSet<>();
    private final Set<Long> seen = new HashSet<>();
    private final List<ImportedEvent> found = new ArrayList<>();
    private int same;

    EventComparison(Calendar calendar, EventColumns columns, Faults faults) {
        this.calendar = calendar;
        this.columns = columns;
        this.faults = faults;
        this.priceLists = calendar.priceListsByName();
        this.there = calendar.byLikeness();
    }

    EventImport of(Table table) {
        table.rows().forEach(this::compare);
        return new EventImport(
                calendar.activity().id(), faults.none() ? found : List.of(), same, faults.kept(), faults.count());
    }

    private void compare(Row row) {
        var wrong = faults.count();
        var before = before(row);
        var entry = entry(row, before);
        var capacities = capacities(row, before);
        if (faults.count() > wrong || entry == null) return;
        var event = new ImportedEvent(row.line(), before, entry, capacities);
        if (event.isSame()) same++;
        else if (!event.isNew() || isFresh(row, event)) found.add(event);
    }

    /** A new one that is like another is refused, but for the very one that is there as the file has it. */
    private boolean isFresh(Row row, ImportedEvent event) {
        var likeness = Calendar.Likeness.of(event.after());
        var twin = there.get(likeness);
        if (twin == null && entered.add(likeness)) return true;
        if (twin != null && isAs(twin, event) && seen.add(twin.id())) same++;
        else row.refused(EventColumns.START, "there-already");
        return false;
    }

    private boolean isAs(EventDetails twin, ImportedEvent event) {
        return new EventEntry(twin.times(), twin.facts()).equals(event.after())
                && event.capacities().entrySet().stream().allMatch(place -> {
                    var line = calendar.gauges().get(GaugeKey.emplacement(twin.id(), place.getKey()));
                    return line != null && line.capacity() == place.getValue().after();
                });
    }

    private @Nullable EventDetails before(Row row) {
        var id = row.whole(EventColumns.ID).orElse(null);
        if (id == null) return null;
        var event = calendar.events().get(id);
        if (event == null) row.refused(EventColumns.ID, "unknown");
        else if (!seen.add(id)) row.refused(EventColumns.ID, "twice");
        return event;
    }

    /** Everything that is wrong with it is said, also where the dates are missing. */
    private @Nullable EventEntry entry(Row row, @Nullable EventDetails before) {
        var start = required(row, EventColumns.START);
        var end = required(row, EventColumns.END);
        var list = priceList(row, before, start.map(LocalDateTime::toLocalDate).orElse(null));
        var facts = facts(row, before == null ? null : before.facts(), list.orElse(0L));
        if (start.isEmpty() || end.isEmpty() || list.isEmpty() || facts == null) return null;
        var times = new EventTimes(start.get(), end.get());
        if (!faults.hold(row.line(), () -> times.requirePossible(zone()))) return null;
        return new EventEntry(times, facts);
    }

    private ZoneId zone() {
        return calendar.activity().zone();
    }

    private static Optional<LocalDateTime> required(Row row, Column column) {
        if (row.text(column).isEmpty()) return row.refused(column, "required");
        return row.moment(column);
    }

    private Optional<Long> priceList(Row row, @Nullable EventDetails before, @Nullable LocalDate date) {
        var name = row.text(EventColumns.PRICE_LIST);
        if (!name.isEmpty() && !priceLists.containsKey(name)) return row.refused(EventColumns.PRICE_LIST, "unknown");
        var list = name.isEmpty() ? usual(before, date) : Optional.ofNullable(priceLists.get(name));
        if (list.isEmpty()) return row.refused(EventColumns.PRICE_LIST, "required");
        if (date != null && !Calendar.mayUse(before, list.get(), date))
            faults.add(
                    row.line(),
                    EventColumns.PRICE_LIST.name(),
                    "not-valid-then",
                    list.get().name() + ": " + list.get().valid() + " ≠ " + date);
        return list.map(PriceListLine::id);
    }

    private Optional<PriceListLine> usual(@Nullable EventDetails before, @Nullable LocalDate date) {
        if (before == null) return PriceListLine.usual(calendar.priceLists(), date == null ? LocalDate.EPOCH : date);
        return calendar.priceLists().stream()
                .filter(list -> list.id() == before.facts().priceListId())
                .findFirst();
    }

    /** Null where one of them cannot be taken. */
    private @Nullable EventFacts facts(Row row, @Nullable EventFacts before, long list) {
        var wrong = faults.count();
        var sale = sale(row, before == null ? SaleTimes.always() : before.sale());
        var state = row.word(EventColumns.STATE, EventColumns.STATES);
        var subtitle = text(row, EventColumns.SUBTITLE, before == null ? "" : before.subtitle());
        var theme = text(row, EventColumns.THEME, before == null ? "" : before.theme());
        var language = text(row, EventColumns.LANGUAGE, before == null ? "" : before.language());
        var usual = before == null ? EventState.OPEN : before.state();
        return faults.held(row.line(), () -> new EventFacts(subtitle, theme, language, state.orElse(usual), list, sale))
                .filter(facts -> faults.count() == wrong)
                .orElse(null);
    }

    private SaleTimes sale(Row row, SaleTimes before) {
        var from = moment(row, EventColumns.SALE_FROM, before.from());
        var until = moment(row, EventColumns.SALE_UNTIL, before.until());
        return faults.held(row.line(), () -> new SaleTimes(from, until).possible(zone()))
                .orElse(SaleTimes.always());
    }

    private static String text(Row row, Column column, String before) {
        return row.has(column) ? row.text(column) : before;
    }

    private static @Nullable LocalDateTime moment(Row row, Column column, @Nullable LocalDateTime before) {
        return row.has(column) ? row.moment(column).orElse(null) : before;
    }

    private SortedMap<Long, Resizing> capacities(Row row, @Nullable EventDetails before) {
        var resizings = new TreeMap<Long, Resizing>();
        for (var place : calendar.emplacements()) {
            var column = columns.capacities().get(place.id());
            if (column == null) continue;
            var typed = row.whole(column)
                    .filter(number -> inRange(row, column, number))
                    .map(Long::intValue);
            if (before != null) resize(row, column, before.id(), place, typed.orElse(null), resizings);
            else if (place.active())
                resizings.put(place.id(), new Resizing(place.name(), 0, typed.orElse(place.capacity())));
            else if (typed.isPresent()) row.refused(column, "not-open");
        }
        return resizings;
    }

    private static boolean inRange(Row row, Column column, long number) {
        if (number >= 0 && number <= Whole.CAPACITY_MAX) return true;
        row.refused(column, number < 0 ? "negative" : "too-large");
        return false;
    }

    private void resize(
            Row row,
            Column column,
            long eventId,
            EmplacementLine place,
            @Nullable Integer typed,
            Map<Long, Resizing> resizings) {
        var line = calendar.gauges().get(GaugeKey.emplacement(eventId, place.id()));
        if (typed == null) return;
        if (line == null) {
            row.refused(column, "not-open");
            return;
        }
        var least = line.blocked() + line.used();
        if (typed < least) faults.add(row.line(), column.name(), "below-taken", typed + " < " + least);
        else if (typed != line.capacity())
            resizings.put(place.id(), new Resizing(place.name(), line.capacity(), typed));
    }
}
