package org.jauge.shop.problem;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

@Schema(description = "One thing that is wrong with the input.")
public record FieldError(
        @Schema(
                description = "Where: a path in the body, or the name of a parameter or header.",
                example = "lines[0].quantity",
                required = true)
        String field,

        @Schema(description = "The rule it breaks, for programs.", example = "whole-number", required = true)
        String rule,

        @Schema(description = "What was given, shortened.", example = "1.5") @Nullable
        String given,

        @Schema(description = "What would do, where that can be listed.", example = "SALE, BOOKING") @Nullable
        String expected)
        implements Comparable<FieldError> {

    private static final int SHOWN_MAX = 120;

    public FieldError {
        field = shortened(field);
        given = given == null ? null : shortened(given);
    }

    public FieldError(String field, String rule, @Nullable String given) {
        this(field, rule, given, null);
    }

    private static String shortened(String text) {
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }

    @Override
    public int compareTo(FieldError other) {
        var byField = field.compareTo(other.field);
        return byField != 0 ? byField : rule.compareTo(other.rule);
    }
}
