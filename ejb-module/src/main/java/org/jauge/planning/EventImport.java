package org.jauge.planning;

import java.util.List;
import java.util.stream.IntStream;
import org.jauge.tabular.Fault;

/**
 * What a file would make of an activity's calendar; where anything is wrong in it, nothing.
 *
 * @param same events that are as the file has them
 * @param faults the first of them, {@code faultCount} all
 */
public record EventImport(long activityId, List<ImportedEvent> events, int same, List<Fault> faults, int faultCount) {

    public EventImport {
        events = List.copyOf(events);
        faults = List.copyOf(faults);
    }

    public boolean isRefused() {
        return faultCount > 0;
    }

    /** As they stand in the file, so many at a time. */
    List<EventImport> parts(int size) {
        return IntStream.iterate(0, first -> first < events.size(), first -> first + size)
                .mapToObj(first -> events.subList(first, Math.min(first + size, events.size())))
                .map(part -> new EventImport(activityId, part, 0, List.of(), 0))
                .toList();
    }

    public int created() {
        return (int) events.stream().filter(ImportedEvent::isNew).count();
    }

    public int changed() {
        return events.size() - created();
    }
}
