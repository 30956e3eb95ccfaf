package org.jauge.shop.release;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** By how much the deadlines of chosen lines move. */
@Schema(
        name = "MoreTime",
        requiredProperties = {"lines", "days"})
public record MoreTime(
        @Schema(description = "Ids of lines that wait.", examples = "[\"1050\"]") @NotEmpty @Size(max = 200) @Nullable
        List<String> lines,

        @Schema(description = "1 to 750; never past the start of the event.", examples = "7") @NotNull
        Integer days) {}
