package org.jauge.profile;

import java.io.Serializable;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import org.jauge.shared.InvalidField;

/** Everything of a kind, or those with these ids. */
public record Chosen(boolean all, Set<Long> ids) implements Serializable {

    private static final int IDS_MAX = 500;

    public Chosen {
        ids = all
                ? Set.of()
                : Collections.unmodifiableSet(new TreeSet<>(ids)); // in one order, so that it reads the same
    }

    public static Chosen everything() {
        return new Chosen(true, Set.of());
    }

    public static Chosen of(Long... ids) {
        return only(Set.of(ids));
    }

    public static Chosen only(Collection<Long> ids) {
        return new Chosen(false, Set.copyOf(ids));
    }

    public boolean includes(long id) {
        return all || ids.contains(id);
    }

    /** Nothing at all is not a choice, but a form that somebody left half-way. */
    void check(String field) {
        if (!all && ids.isEmpty()) throw new InvalidField(field, "none-chosen", "");
        if (ids.size() > IDS_MAX) throw new InvalidField(field, "too-many", ids.size());
    }
}
