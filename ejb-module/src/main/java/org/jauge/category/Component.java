package org.jauge.category;

import org.jauge.shared.Whole;

/** So many of one category in a bundle. */
public record Component(long categoryId, int quantity) {

    static final int QUANTITY_MAX = 100;

    public Component {
        Whole.between("components", quantity, 1, QUANTITY_MAX);
    }
}
