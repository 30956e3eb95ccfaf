package org.jauge.shared;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Text that is found by any part of it: columns for that, and patterns for {@code like … escape '!'}. */
public final class Sought {

    /** Nobody can type it, so no match begins in one thing and ends in the next. */
    private static final String BETWEEN = "\u001f";

    private static final Pattern MARKS = Pattern.compile("\\p{Mn}+");

    private Sought() {}

    /** Several things in one column, without case and accents. Never more than twice as long as they are. */
    public static String key(String... things) {
        return Stream.of(things).map(Sought::plain).collect(Collectors.joining(BETWEEN));
    }

    /** For a column that {@link #key} has made. */
    public static String inKey(String typed) {
        return anywhere(plain(typed));
    }

    /** For {@code lower(column)}, where accents count. */
    public static String inLower(String typed) {
        return anywhere(typed.toLowerCase(Locale.ROOT));
    }

    private static String anywhere(String part) {
        return "%" + part.replaceAll("([!%_])", "!$1") + "%";
    }

    private static String plain(String text) {
        var bare =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
        return Normalizer.normalize(bare, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .codePoints()
                .mapToObj(Sought::letter)
                .collect(Collectors.joining());
    }

    /** Those that Unicode does not take apart, and the sigma that looks otherwise at the end of a word. */
    private static String letter(int letter) {
        return switch (letter) {
            case 'œ' -> "oe";
            case 'æ' -> "ae";
            case 'ß' -> "ss";
            case 'ø' -> "o";
            case 'đ' -> "d";
            case 'ł' -> "l";
            case 'ı' -> "i";
            case 'ς' -> "σ";
            default -> Character.toString(letter);
        };
    }
}
