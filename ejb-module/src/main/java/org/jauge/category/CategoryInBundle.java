package org.jauge.category;

import org.jauge.shared.Rejection;

/** A bundle holds it, so it cannot be deleted before it is taken out (E-20). */
public final class CategoryInBundle extends Rejection {

    private static final long serialVersionUID = 1L;

    CategoryInBundle(String name, String bundle) {
        super(Kind.CONFLICT, "The bundle " + bundle + " holds this category: " + name);
        fact("name", name);
        fact("bundle", bundle);
    }
}
