package org.jauge.shop.problem;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Only describes the document; {@link Problems} builds it, because each code has members of its own. */
@Schema(
        description = "An RFC 9457 problem. Programs decide on `code`; each code may add members of its own.",
        additionalProperties = Schema.True.class)
public record Problem(
        @Schema(
                description = "Where the code is explained.",
                example = "/api/v1/problems/gauge-exhausted",
                required = true,
                type = SchemaType.STRING)
        String type,

        @Schema(description = "What happened, in general.", example = "Sold out", required = true)
        String title,

        @Schema(description = "The HTTP status.", example = "409", required = true)
        int status,

        @Schema(description = "Stable, for programs.", example = "gauge-exhausted", required = true)
        String code,

        @Schema(description = "What happened this time.", required = true)
        String detail,

        @Schema(description = "With `invalid-field`: everything that is wrong.") @Nullable
        List<FieldError> errors,

        @Schema(description = "With `unexpected`: quote it when you ask us.") @Nullable
        String reference) {}
