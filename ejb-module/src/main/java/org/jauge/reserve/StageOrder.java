package org.jauge.reserve;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jauge.shared.InvalidField;

/** What stages of one allotment may be together: up to three, one after the other, each keeping fewer. */
final class StageOrder {

    static final int STAGES_MAX = 3;

    /**
     * One stage of those that were typed.
     *
     * @param row counts from 0 in the order of typing, as a refusal does
     */
    private record Typed(int row, StageValues values, Instant due) {

        static Typed of(int row, StageValues values, Instant startsAt, ZoneId zone) {
            var checked = values.checked(path(row));
            return new Typed(row, checked, checked.due(startsAt, zone));
        }

        private static String path(int row) {
            return "stages[" + row + "].";
        }

        InvalidField refused(String field, String rule, Object given) {
            return new InvalidField(path(row) + field, rule, given);
        }

        InvalidField refusedDue(String rule) {
            return refused(values.field(), rule, due);
        }
    }

    private StageOrder() {}

    /**
     * In the order in which they come due.
     *
     * @param known those that wait already: they may be due now, others lie ahead
     */
    static List<StageValues> checked(
            List<StageValues> typed, Instant startsAt, ZoneId zone, Instant now, Set<StageValues> known) {
        if (typed.size() > STAGES_MAX) throw new InvalidField("stages", "too-many", typed.size());
        var ordered = IntStream.range(0, typed.size())
                .mapToObj(row -> Typed.of(row, typed.get(row), startsAt, zone))
                .sorted(Comparator.comparing(Typed::due))
                .toList();
        for (var stage : ordered)
            if (!known.contains(stage.values()) && !stage.due().isAfter(now)) throw stage.refusedDue("past");
        for (var each = 1; each < ordered.size(); each++) requireAfter(ordered.get(each - 1), ordered.get(each));
        return ordered.stream().map(Typed::values).toList();
    }

    private static void requireAfter(Typed earlier, Typed later) {
        if (earlier.due().equals(later.due())) throw later.refusedDue("twice");
        var keep = later.values().keep();
        if (keep >= earlier.values().keep()) throw later.refused("keep", "not-fewer", keep);
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
