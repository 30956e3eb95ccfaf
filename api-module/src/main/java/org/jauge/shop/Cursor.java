package org.jauge.shop;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Where a page ended: the sort key and the id of its last row. Callers hand it back and look no further. */
public record Cursor(String key, long id) {

    private static final Pattern INSIDE = Pattern.compile("([^\\n\\x00]{0,200})\\n([0-9]{1,18})");

    public static @Nullable Cursor parse(@Nullable String given) {
        if (given == null) return null;
        var inside = INSIDE.matcher(decoded(given));
        if (!inside.matches()) throw new BadInput("cursor", "unknown", given);
        return new Cursor(inside.group(1), Long.parseLong(inside.group(2)));
    }

    public static Cursor of(Instant instant, long id) {
        return new Cursor(instant.toString(), id);
    }

    public Instant instant() {
        try {
            if (key.startsWith("+") || key.startsWith("-")) throw new DateTimeException("No database's year");
            return Instant.parse(key);
        } catch (DateTimeException e) {
            throw new BadInput("cursor", "unknown", toString());
        }
    }

    @Override
    public String toString() {
        var bytes = (key + "\n" + id).getBytes(StandardCharsets.UTF_8);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static String decoded(String given) {
        try {
            return new String(Base64.getUrlDecoder().decode(given), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new BadInput("cursor", "unknown", given);
        }
    }
}
