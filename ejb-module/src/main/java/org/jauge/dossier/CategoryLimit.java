package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** More of a category than one dossier may have (H-02). */
public final class CategoryLimit extends Rejection {

    private static final long serialVersionUID = 1L;

    public CategoryLimit(String category, int maximum, int asked) {
        super(Kind.CONFLICT, "At most " + maximum + " " + category + " in a dossier, " + asked + " asked");
        fact("category", category);
        fact("maximum", maximum);
        fact("asked", asked);
    }
}
