package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import org.jauge.dossier.NewLine;
import org.jauge.reserve.Drawable;
import org.jspecify.annotations.Nullable;

/** A reserve under its rate, with the quantity typed beside it. */
public class ReserveWish implements Serializable {

    private static final long serialVersionUID = 1L;

    private final Drawable reserve;
    private @Nullable Integer quantity;

    ReserveWish(Drawable reserve, @Nullable Integer typed) {
        this.reserve = reserve;
        this.quantity = typed;
    }

    public long getId() {
        return reserve.reserveId();
    }

    boolean isWanted() {
        return quantity != null && quantity != 0;
    }

    NewLine at(NewLine ordinary) {
        return new NewLine(
                ordinary.eventId(),
                ordinary.emplacementId(),
                ordinary.categoryId(),
                quantity == null ? 0 : quantity,
                ordinary.choices(),
                reserve.reserveId());
    }

    public String getName() {
        return reserve.name();
    }

    public String getColour() {
        return reserve.colour();
    }

    public int getLeft() {
        return reserve.left();
    }

    public @Nullable Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable Integer quantity) {
        this.quantity = quantity;
    }
}
