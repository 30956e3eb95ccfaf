package org.jauge.backoffice.categories;

import java.io.Serializable;
import org.jauge.category.CategoryLine;

/** A category that a bundle may hold, with how many of it. */
public class Piece implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CategoryLine category;
    private int quantity;
    private boolean hidden;

    Piece(CategoryLine category, int quantity, boolean hidden) {
        this.category = category;
        this.quantity = quantity;
        this.hidden = hidden;
    }

    public CategoryLine getCategory() {
        return category;
    }

    public boolean isHidden() {
        return hidden;
    }

    public void setHidden(boolean hidden) {
        this.hidden = hidden;
    }

    public int getQuantity() {
        return quantity;
    }

    public void setQuantity(int quantity) {
        this.quantity = quantity;
    }
}
