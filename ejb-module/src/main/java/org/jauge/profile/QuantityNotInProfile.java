package org.jauge.profile;

import java.util.List;
import java.util.stream.Collectors;
import org.jauge.shared.Rejection;

/** The product profiles allow other quantities of a line. */
public final class QuantityNotInProfile extends Rejection {

    private static final long serialVersionUID = 1L;

    public QuantityNotInProfile(String category, List<Quantities> granted, int asked) {
        super(Kind.CONFLICT, "No product profile grants " + asked + " of " + category + " in a line");
        fact("category", category);
        fact("granted", granted.stream().map(Quantities::toString).sorted().collect(Collectors.joining(", ")));
        fact("asked", asked);
    }
}
