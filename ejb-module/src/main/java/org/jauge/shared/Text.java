package org.jauge.shared;

import org.jspecify.annotations.Nullable;

/** Checks typed text at the door: trimmed, bounded, without control characters. */
public final class Text {

    private Text() {}

    public static String required(String field, @Nullable String typed, int lengthMax) {
        var text = optional(field, typed, lengthMax);
        if (text.isEmpty()) throw new InvalidField(field, "required", typed);
        return text;
    }

    public static String optional(String field, @Nullable String typed, int lengthMax) {
        var text = typed == null ? "" : typed.strip();
        if (text.length() > lengthMax) throw new InvalidField(field, "too-long", text);
        if (text.chars().anyMatch(c -> Character.isISOControl(c) && c != '\n' && c != '\r' && c != '\t'))
            throw new InvalidField(field, "control-characters", "");
        return text;
    }
}
