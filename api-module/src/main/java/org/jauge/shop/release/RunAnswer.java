package org.jauge.shop.release;

import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.booking.ReleaseProgress;
import org.jauge.shop.Ids;
import org.jauge.shop.Instants;

/** How far it is with all that matched. */
@Schema(
        name = "ReleaseRun",
        requiredProperties = {
            "id",
            "operation",
            "begunAt",
            "total",
            "position",
            "done",
            "kept",
            "gone",
            "finished",
            "stopped",
            "reasons",
            "dossiers"
        })
public record RunAnswer(
        @Schema(examples = "1050") String id,

        NewReleaseRun.Operation operation,

        @Schema(examples = "2026-11-24T17:13:11Z") OffsetDateTime begunAt,

        @Schema(description = "Lines that matched when it began.")
        int total,

        @Schema(description = "Lines that were looked at.") int position,

        @Schema(description = "Dossiers that it was done with.")
        int done,

        @Schema(description = "Dossiers that stayed as they were.")
        int kept,

        @Schema(description = "Lines that waited no more when it came to them; told at its end.")
        int gone,

        boolean finished,

        @Schema(description = "It ended before all were looked at: its key may do this no more, or a week was over.")
        boolean stopped,

        @Schema(description = "Why dossiers stayed as they were.")
        List<Reason> reasons,

        @Schema(description = "Numbers of the first hundred of them.")
        List<String> dossiers) {

    @Schema(
            name = "KeptReason",
            requiredProperties = {"reason", "dossiers"})
    public record Reason(
            @Schema(description = "As in the report of a release of named lines.", examples = "LOCKED")
            String reason,

            int dossiers) {}

    static RunAnswer of(ReleaseProgress run) {
        return new RunAnswer(
                Ids.of(run.id()),
                NewReleaseRun.Operation.valueOf(run.operation().name()),
                Instants.utc(run.begunAt()),
                run.total(),
                run.position(),
                run.done(),
                run.kept(),
                run.gone(),
                run.finished(),
                run.stopped(),
                run.reasons().stream()
                        .map(one -> new Reason(one.why().name(), one.dossiers()))
                        .toList(),
                run.numbers());
    }
}
