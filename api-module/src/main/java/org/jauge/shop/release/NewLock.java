package org.jauge.shop.release;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Until when dossiers of chosen lines may exceed their deadlines, and why. */
@Schema(
        name = "NewLock",
        requiredProperties = {"lines", "until", "reason"})
public record NewLock(
        @Schema(description = "Ids of lines that wait.", examples = "[\"1050\"]") @NotEmpty @Size(max = 200) @Nullable
        List<String> lines,

        @Schema(
                description = "They are not let go before, and can be paid; a moment to come, with its offset.",
                examples = "2026-12-05T14:00:00Z")
        @NotNull
        String until,

        @Schema(description = "For colleagues; customers are not told.", examples = "The town hall pays late")
        @NotNull
        @Size(max = 500)
        String reason) {}
