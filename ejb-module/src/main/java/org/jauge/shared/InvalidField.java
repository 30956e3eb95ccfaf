package org.jauge.shared;

import org.jspecify.annotations.Nullable;

/** Bad input in one field: names the field, the rule it breaks, and what was given. */
public final class InvalidField extends Rejection {

    private static final long serialVersionUID = 1L;
    private static final int SHOWN_MAX = 80;

    /** @param rule what is expected, as a bundle key and for programs: {@code required}, {@code too-long} … */
    public InvalidField(String field, String rule, @Nullable Object given) {
        super(Kind.INVALID, "Field " + field + ": " + rule);
        fact("field", field);
        fact("rule", rule);
        fact("given", shortened(given));
    }

    public String field() {
        return String.valueOf(facts().get("field"));
    }

    public String rule() {
        return String.valueOf(facts().get("rule"));
    }

    private static String shortened(@Nullable Object given) {
        var text = given == null ? "" : String.valueOf(given);
        return text.length() <= SHOWN_MAX ? text : text.substring(0, SHOWN_MAX) + "…";
    }
}
