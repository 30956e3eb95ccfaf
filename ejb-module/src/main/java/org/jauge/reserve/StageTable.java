package org.jauge.reserve;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;

/**
 * The stages of one allotment, and what they are stages of.
 *
 * @param reserve its name; empty for capacity without access
 * @param startsAt by the clock at the event
 * @param timeZone of the activity
 * @param stages that wait or ran, the earliest due first
 */
public record StageTable(
        long allocationId,
        long eventId,
        String activity,
        LocalDateTime startsAt,
        String timeZone,
        String emplacement,
        String category,
        String reserve,
        Counts counts,
        Instant now,
        List<StageLine> stages) {

    public StageTable {
        stages = List.copyOf(stages);
    }

    public List<StageLine> waiting() {
        return stages.stream().filter(StageLine::isWaiting).toList();
    }

    public List<StageLine> done() {
        return stages.stream().filter(stage -> !stage.isWaiting()).toList();
    }
}
