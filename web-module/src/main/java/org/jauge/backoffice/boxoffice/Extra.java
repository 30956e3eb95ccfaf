package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jauge.inventory.EventAvailability.Choice;

/** An optional part of a bundle, with the tick beside it. */
public class Extra implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Choice choice;
    private boolean ticked;

    Extra(Choice choice, boolean ticked) {
        this.choice = choice;
        this.ticked = ticked;
    }

    long getId() {
        return choice.categoryId();
    }

    public String getName() {
        return choice.quantity() == 1 ? choice.publicName() : choice.quantity() + " × " + choice.publicName();
    }

    public BigDecimal getPrice() {
        return choice.price();
    }

    public boolean isSoldOut() {
        return choice.sellable() == 0;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
