package org.jauge.planning;

import java.util.List;
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

    public int created() {
        return (int) events.stream().filter(ImportedEvent::isNew).count();
    }

    public int changed() {
        return events.size() - created();
    }
}
