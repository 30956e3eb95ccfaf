package org.jauge.category;

import org.jauge.shared.Rejection;

/** Reserves have some of it left, so its seats cannot be reserved one by one before those are let go. */
public final class CategoryInReserve extends Rejection {

    private static final long serialVersionUID = 1L;

    CategoryInReserve(String name, int left) {
        super(Kind.CONFLICT, "Reserves have " + left + " left of this category: " + name);
        fact("name", name);
        fact("left", left);
    }
}
