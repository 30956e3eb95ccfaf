package org.jauge.category;

import org.jauge.shared.Whole;

/**
 * So many of one category in a bundle.
 *
 * @param hidden not told to customers, who get it all the same
 */
public record Component(long categoryId, int quantity, boolean hidden) {

    static final int QUANTITY_MAX = 100;

    public Component {
        Whole.between("components", quantity, 1, QUANTITY_MAX);
    }

    public Component(long categoryId, int quantity) {
        this(categoryId, quantity, false);
    }
}
