package org.jauge.reserve;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jauge.shared.InvalidField;

/** What stages of one allotment may be together: up to three, one after the other, each keeping fewer. */
final class StageOrder {

    static final int STAGES_MAX = 3;

    private StageOrder() {}

    /**
     * In the order in which they come due.
     *
     * @param known those that wait already: they may be due now, others lie ahead
     */
    static List<StageValues> checked(
            List<StageValues> typed, Instant startsAt, ZoneId zone, Instant now, Set<StageValues> known) {
        if (typed.size() > STAGES_MAX) throw new InvalidField("stages", "too-many", typed.size());
        var ordered = typed.stream()
                .map(StageValues::checked)
                .sorted(Comparator.comparing(values -> values.due(startsAt, zone)))
                .toList();
        for (var values : ordered)
            if (!known.contains(values) && !values.due(startsAt, zone).isAfter(now))
                throw new InvalidField("stages", "past", values.due(startsAt, zone));
        for (var each = 1; each < ordered.size(); each++) {
            var earlier = ordered.get(each - 1);
            var later = ordered.get(each);
            if (earlier.due(startsAt, zone).equals(later.due(startsAt, zone)))
                throw new InvalidField("stages", "twice", later.due(startsAt, zone));
            if (later.keep() >= earlier.keep()) throw new InvalidField("keep", "not-fewer", later.keep());
        }
        return ordered;
    }

    /** As the journal shows them: when by the clock at the event, and how many stay. */
    static String told(List<ReleaseStage> stages, ZoneId zone) {
        return stages.stream()
                .sorted(Comparator.comparing(ReleaseStage::dueAt))
                .map(stage -> stage.dueAt().atZone(zone).toLocalDateTime() + " → "
                        + stage.values().keep())
                .collect(Collectors.joining(", "));
    }
}
