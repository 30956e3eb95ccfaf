package org.jauge.category;

import org.jauge.shared.Rejection;

/** Bundles hold plain categories: never themselves, never another bundle (E-20). */
public final class NestedBundle extends Rejection {

    private static final long serialVersionUID = 1L;

    NestedBundle(String name) {
        super(Kind.INVALID, "A bundle cannot hold a bundle: " + name);
        fact("name", name);
    }
}
