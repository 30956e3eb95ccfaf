package org.jauge.shop;

import java.util.regex.Pattern;
import org.jauge.shared.NotFound;
import org.jauge.shop.problem.BadInput;
import org.jspecify.annotations.Nullable;

/** Ids on the wire are opaque texts; what cannot be one of ours is simply not found. */
public final class Ids {

    private static final Pattern OURS = Pattern.compile("[1-9][0-9]{0,17}");

    private Ids() {}

    public static String of(long id) {
        return Long.toString(id);
    }

    /** An id in an address: a strange one is not there. */
    public static long inPath(String what, String id) {
        if (!OURS.matcher(id).matches()) throw new NotFound(what, id);
        return Long.parseLong(id);
    }

    /** An id in a body or a query: a strange one is bad input in that field. */
    public static long inField(String field, @Nullable String id) {
        if (id == null || id.isEmpty()) throw new BadInput(field, "required", null);
        if (!OURS.matcher(id).matches()) throw new BadInput(field, "unknown-id", id);
        return Long.parseLong(id);
    }
}
