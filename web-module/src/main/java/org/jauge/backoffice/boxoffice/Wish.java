package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.CategoryTerms;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.inventory.EventAvailability.CategoryAvailability;
import org.jauge.profile.Operation;
import org.jspecify.annotations.Nullable;

/** One offered category on the screen, with the quantity typed beside it. */
public class Wish implements Serializable {

    private static final long serialVersionUID = 1L;

    private CategoryAvailability offer;
    private @Nullable Integer quantity;
    private List<Extra> extras = List.of();

    Wish(CategoryAvailability offer) {
        this.offer = offer;
        refresh(offer);
    }

    void refresh(CategoryAvailability read) {
        offer = read;
        var ticked = extras.stream().filter(Extra::isTicked).map(Extra::getId).toList();
        extras = read.choices().stream()
                .map(choice -> new Extra(choice, ticked.contains(choice.categoryId())))
                .toList();
    }

    boolean isWanted() {
        return quantity != null && quantity != 0;
    }

    NewLine at(long eventId, long emplacementId) {
        var choices = extras.stream().filter(Extra::isTicked).map(Extra::getId).toList();
        return new NewLine(eventId, emplacementId, offer.id(), quantity == null ? 0 : quantity, choices);
    }

    public long getId() {
        return offer.id();
    }

    public String getName() {
        return offer.name();
    }

    /** What the customer reads, where that is another name (E-19). */
    public String getPublicName() {
        return offer.publicName().equals(offer.name()) ? "" : offer.publicName();
    }

    /** What a bundle may be taken with. */
    public List<Extra> getExtras() {
        return extras;
    }

    public String getSubtitle() {
        return offer.subtitle();
    }

    public BigDecimal getPrice() {
        return offer.price();
    }

    public int getSellable() {
        return offer.sellable();
    }

    public boolean isSoldOut() {
        return !offer.operations().contains(Operation.SALE);
    }

    public CategoryTerms getTerms() {
        return offer.terms();
    }

    public Phase getPhase() {
        return offer.phase();
    }

    public @Nullable Integer getRemaining() {
        return offer.remaining();
    }

    public @Nullable Integer getQuantity() {
        return quantity;
    }

    public void setQuantity(@Nullable Integer quantity) {
        this.quantity = quantity;
    }
}
