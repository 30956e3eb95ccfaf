package org.jauge.merchant;

import java.util.List;
import org.jauge.shared.InvalidField;
import org.jspecify.annotations.Nullable;

/** The languages that screens, messages and shipped names exist in. */
public final class Languages {

    public static final List<String> ALL = List.of("fr", "en");

    private Languages() {}

    static String known(@Nullable String language) {
        if (language == null || !ALL.contains(language)) throw new InvalidField("language", "unknown", language);
        return language;
    }
}
