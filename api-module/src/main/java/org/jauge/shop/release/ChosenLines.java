package org.jauge.shop.release;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jauge.shop.Ids;
import org.jspecify.annotations.Nullable;

/** Which lines it is about; each is named, so that nothing is let go that nobody saw. */
@Schema(name = "ChosenLines", requiredProperties = "lines")
public record ChosenLines(
        @Schema(description = "Ids of lines that wait.", examples = "[\"1050\"]") @NotEmpty @Size(max = 200) @Nullable
        List<String> lines) {

    static List<Long> ids(@Nullable List<String> lines) {
        if (lines == null) return List.of();
        return lines.stream().map(id -> Ids.inField("lines", id)).toList();
    }
}
