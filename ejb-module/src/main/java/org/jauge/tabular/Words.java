package org.jauge.tabular;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words that a cell may hold, in every language, and what they mean. */
public final class Words<T> {

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final Map<String, T> meanings = new LinkedHashMap<>();

    /** Adds words for a meaning. */
    public Words<T> with(T meaning, String... words) {
        for (var word : words) meanings.put(folded(word), meaning);
        return this;
    }

    Optional<T> meaning(String word) {
        return Optional.ofNullable(meanings.get(folded(word)));
    }

    /** As people mean the same: {@code Début}, {@code debut} and {@code DÉBUT } are one. */
    static String folded(String word) {
        var plain =
                ACCENTS.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(plain).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
