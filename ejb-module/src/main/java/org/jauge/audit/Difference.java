package org.jauge.audit;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One thing that an entry tells of: what it was and what it became.
 *
 * @param name of a part of the subject; empty where the value is not made of parts
 */
public record Difference(String name, String before, String after) {

    /** Values noted as records, {@code Name[part=1, part=2]}, are compared part by part; equal parts are left out. */
    static List<Difference> between(String before, String after) {
        var old = parts(before);
        var now = parts(after);
        var names = new LinkedHashMap<>(old);
        names.putAll(now);
        var differences = new ArrayList<Difference>();
        for (var name : names.keySet()) {
            var difference = new Difference(name, old.getOrDefault(name, ""), now.getOrDefault(name, ""));
            if (!difference.before.equals(difference.after)) differences.add(difference);
        }
        return differences;
    }

    private static Map<String, String> parts(String value) {
        var found = new LinkedHashMap<String, String>();
        addParts("", value, found);
        return found;
    }

    private static void addParts(String name, String value, Map<String, String> found) {
        if (!value.matches("(?s)\\w+\\[\\w+=.*\\].*")) {
            found.put(name, value.equals("null") ? "" : value);
            return;
        }
        var open = value.indexOf('[');
        var close = value.lastIndexOf(']');
        for (var part : split(value.substring(open + 1, close))) {
            var sign = part.indexOf('=');
            if (sign < 0) found.put(part, "");
            else addParts(part.substring(0, sign), part.substring(sign + 1), found);
        }
        if (close + 1 < value.length()) found.put("", value.substring(close + 1).strip());
    }

    /** At commas that stand in no brackets and that a name follows: a text may hold commas of its own. */
    private static List<String> split(String parts) {
        var found = new ArrayList<String>();
        var depth = 0;
        var start = 0;
        for (var i = 0; i < parts.length(); i++) {
            var letter = parts.charAt(i);
            if (letter == '[') depth++;
            if (letter == ']') depth--;
            if (depth == 0 && letter == ',' && parts.substring(i + 1).matches("(?s) \\w+=.*")) {
                found.add(parts.substring(start, i));
                start = i + 2;
            }
        }
        found.add(parts.substring(start));
        return found;
    }
}
