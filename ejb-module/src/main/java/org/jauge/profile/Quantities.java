package org.jauge.profile;

import java.io.Serializable;
import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;
import org.jspecify.annotations.Nullable;

/** How many one line may have, at least and at most; a missing end is open. */
public record Quantities(@Nullable Integer min, @Nullable Integer max) implements Serializable {

    public static final int MAX = 1_000;

    public static final Quantities ANY = new Quantities(null, null);

    public Quantities {
        if (min != null) Whole.between("quantityMin", min, 1, MAX);
        if (max != null) Whole.between("quantityMax", max, 1, MAX);
        if (min != null && max != null && max < min) throw new InvalidField("quantityMax", "below-minimum", max);
    }

    public boolean includes(int quantity) {
        return (min == null || quantity >= min) && (max == null || quantity <= max);
    }

    /** The most that one line can have of so many; 0 where they are too few. */
    int largest(int left) {
        var most = max == null ? left : Math.min(left, max);
        return includes(most) ? most : 0;
    }

    /** Such as {@code 8–30}, in every language. */
    @Override
    public String toString() {
        return (min == null ? "1" : min) + "–" + (max == null ? "…" : max);
    }
}
