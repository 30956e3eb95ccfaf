package org.jauge.notification;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text with places to fill in: <code>{{name}}</code> is a value, and <code>{{#name}}…{{/name}}</code> is there once for
 * each of a list, or once for a value that is not empty. A name that nobody filled in is a mistake.
 */
final class Template {

    private static final Pattern PART =
            Pattern.compile("\\{\\{#(\\w+)}}\\n?(.*?)\\{\\{/\\1}}\\n?|\\{\\{(\\w+)}}", Pattern.DOTALL);
    private static final Pattern MARKUP = Pattern.compile("[&<>\"']");

    private final String text;
    private final UnaryOperator<String> escape;

    private Template(String text, UnaryOperator<String> escape) {
        this.text = text;
        this.escape = escape;
    }

    static Template plain(String text) {
        return new Template(text, UnaryOperator.identity());
    }

    /** Values are text and cannot be markup, whoever typed them. */
    static Template html(String text) {
        return new Template(text, Template::escaped);
    }

    /** @param values texts, and lists of such maps */
    String filled(Map<String, ?> values) {
        return filled(text, values);
    }

    private String filled(String part, Map<String, ?> values) {
        return PART.matcher(part).replaceAll(found -> Matcher.quoteReplacement(part(found, values)));
    }

    private String part(java.util.regex.MatchResult found, Map<String, ?> values) {
        if (found.group(1) == null) return escape.apply(String.valueOf(value(found.group(3), values)));
        var value = value(found.group(1), values);
        if (!(value instanceof List<?> list))
            return String.valueOf(value).isEmpty() ? "" : filled(found.group(2), values);
        var filled = new StringBuilder();
        for (var one : list) filled.append(filled(found.group(2), map(one)));
        return filled.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> map(Object values) {
        return (Map<String, ?>) values;
    }

    private static Object value(String name, Map<String, ?> values) {
        var value = values.get(name);
        if (value == null) throw new IllegalArgumentException("Nothing for {{" + name + "}}");
        return value;
    }

    private static String escaped(String value) {
        return MARKUP.matcher(value)
                .replaceAll(found -> "&#" + (int) found.group().charAt(0) + ";");
    }
}
