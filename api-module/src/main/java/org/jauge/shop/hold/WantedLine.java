package org.jauge.shop.hold;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.dossier.NewLine;
import org.jauge.shared.NotFound;
import org.jauge.shop.Ids;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

@Schema(name = "WantedLine", description = "So many of a category, at an event, in an emplacement.")
public record WantedLine(
        @NotNull @Schema(description = "Id of the event.", examples = "1050")
        String event,

        @NotNull @Schema(description = "Id of the emplacement.", examples = "1001")
        String emplacement,

        @NotNull @Schema(description = "Id of the ticket category.", examples = "1003")
        String category,

        @NotNull @Min(1) @Max(1000) @Schema(examples = "2") Integer quantity,

        @Schema(description = "Categories of the bundle's optional parts, taken along in each item.")
        @Size(max = 100)
        @Nullable
        List<@NotNull String> choices) {

    private static final Map<String, Function<WantedLine, String>> IDS = Map.of(
            "event", WantedLine::event, "emplacement", WantedLine::emplacement, "category", WantedLine::category);

    public static List<NewLine> core(List<WantedLine> lines) {
        return IntStream.range(0, lines.size())
                .mapToObj(i -> lines.get(i).core("lines[" + i + "]."))
                .toList();
    }

    /** What the core did not find is named by its place in the body. */
    public static RuntimeException named(List<WantedLine> lines, NotFound missing) {
        var what = String.valueOf(missing.facts().get("what"));
        var id = String.valueOf(missing.facts().get("id"));
        var given = IDS.get(what);
        for (var i = 0; given != null && i < lines.size(); i++)
            if (given.apply(lines.get(i)).equals(id)) return new BadInput("lines[" + i + "]." + what, "unknown-id", id);
        return missing;
    }

    private NewLine core(String place) {
        return new NewLine(
                Ids.inField(place + "event", event),
                Ids.inField(place + "emplacement", emplacement),
                Ids.inField(place + "category", category),
                quantity,
                choices(place, choices == null ? List.of() : choices));
    }

    private static List<Long> choices(String place, List<String> choices) {
        return IntStream.range(0, choices.size())
                .mapToObj(i -> Ids.inField(place + "choices[" + i + "]", choices.get(i)))
                .toList();
    }
}
