package org.jauge.planning;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jauge.calendar.EventDetails;
import org.jauge.gauge.GaugeKey;
import org.jauge.tabular.Dialect;
import org.jauge.tabular.TableWriter;
import org.jspecify.annotations.Nullable;

/** Writes a calendar as a table: a line an event, a column for the capacity of each emplacement. */
final class EventTable {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    private final Calendar calendar;
    private final EventColumns columns;
    private final Map<Long, String> priceLists = new HashMap<>();

    EventTable(Calendar calendar) {
        this.calendar = calendar;
        this.columns = new EventColumns(calendar.emplacements());
        calendar.priceLists().forEach(list -> priceLists.put(list.id(), list.name()));
    }

    byte[] written(Dialect dialect) {
        var rows = calendar.events().values().stream()
                .map(event -> row(event, dialect))
                .toList();
        return TableWriter.write(columns.all(), rows, dialect);
    }

    private List<String> row(EventDetails event, Dialect dialect) {
        var facts = event.facts();
        var row = new ArrayList<>(List.of(
                String.valueOf(event.id()),
                written(event.times().start()),
                written(event.times().end()),
                facts.subtitle(),
                facts.theme(),
                facts.language(),
                priceLists.getOrDefault(facts.priceListId(), ""),
                EventColumns.word(facts.state(), dialect),
                written(facts.sale().from()),
                written(facts.sale().until())));
        for (var place : columns.capacities().keySet()) {
            var line = calendar.gauges().get(GaugeKey.emplacement(event.id(), place));
            row.add(line == null ? "" : String.valueOf(line.capacity()));
        }
        return row;
    }

    private static String written(@Nullable LocalDateTime moment) {
        return moment == null ? "" : MOMENT.format(moment);
    }
}
