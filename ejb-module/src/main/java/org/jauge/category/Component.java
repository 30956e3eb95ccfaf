package org.jauge.category;

import org.jauge.shared.InvalidField;
import org.jauge.shared.Whole;

/**
 * So many of one category in a bundle.
 *
 * @param hidden not told to customers, who get it all the same
 * @param optional customers may take it along, at its own price, or not; so it cannot be hidden
 */
public record Component(long categoryId, int quantity, boolean hidden, boolean optional) {

    static final int QUANTITY_MAX = 100;

    public Component {
        Whole.between("components", quantity, 1, QUANTITY_MAX);
        if (hidden && optional) throw new InvalidField("components", "hidden-choice", categoryId);
    }

    public Component(long categoryId, int quantity) {
        this(categoryId, quantity, false, false);
    }

    /** The same, of another category. */
    public Component of(long other) {
        return new Component(other, quantity, hidden, optional);
    }

    public static Component choice(long categoryId, int quantity) {
        return new Component(categoryId, quantity, false, true);
    }
}
