package org.jauge.backoffice.categories;

import java.io.Serializable;
import org.jauge.category.CategoryLine;
import org.jauge.category.Component;

/** A category that a bundle may hold, with how many of it. */
public class Piece implements Serializable {

    private static final long serialVersionUID = 1L;

    private final CategoryLine category;
    private int quantity;
    private boolean hidden;
    private boolean optional;

    Piece(CategoryLine category, int quantity, boolean hidden, boolean optional) {
        this.category = category;
        this.quantity = quantity;
        this.hidden = hidden;
        this.optional = optional;
    }

    Component component() {
        return new Component(category.id(), quantity, hidden, optional);
    }

    public boolean isOptional() {
        return optional;
    }

    public void setOptional(boolean optional) {
        this.optional = optional;
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
