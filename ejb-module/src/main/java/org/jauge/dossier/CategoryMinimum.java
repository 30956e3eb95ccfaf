package org.jauge.dossier;

import org.jauge.shared.Rejection;

/** Fewer of a category than a dossier has to have, if it has any. */
public final class CategoryMinimum extends Rejection {

    private static final long serialVersionUID = 1L;

    public CategoryMinimum(String category, int minimum, int asked) {
        super(Kind.CONFLICT, "At least " + minimum + " " + category + " in a dossier, " + asked + " asked");
        fact("category", category);
        fact("minimum", minimum);
        fact("asked", asked);
    }
}
