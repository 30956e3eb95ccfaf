package org.jauge.backoffice.boxoffice;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.CategoryTerms;
import org.jauge.inventory.CategoryTerms.Phase;
import org.jauge.inventory.EventAvailability.CategoryAvailability;
import org.jauge.profile.Operation;
import org.jauge.reserve.Drawable;
import org.jspecify.annotations.Nullable;

/** One offered category on the screen, with the quantity typed beside it. */
public class Wish implements Serializable {

    private static final long serialVersionUID = 1L;

    private CategoryAvailability offer;
    private @Nullable Integer quantity;
    private List<Extra> extras = List.of();
    private List<ReserveWish> reserves = List.of();

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

    /** What the clerk may draw from here; what was typed stays. */
    void offer(List<Drawable> drawable) {
        var known = reserves;
        reserves = drawable.stream()
                .filter(one -> one.categoryId() == getId())
                .map(one -> new ReserveWish(one, typed(known, one.reserveId())))
                .toList();
    }

    private static @Nullable Integer typed(List<ReserveWish> known, long reserveId) {
        return known.stream()
                .filter(one -> one.getId() == reserveId)
                .map(ReserveWish::getQuantity)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /** What everybody can have and what is drawn from reserves, each a line of its own. */
    List<NewLine> lines(long eventId, long emplacementId) {
        var ordinary = at(eventId, emplacementId);
        var drawn = reserves.stream().filter(ReserveWish::isWanted).map(one -> one.at(ordinary));
        return Stream.concat(isWanted() ? Stream.of(ordinary) : Stream.empty(), drawn)
                .toList();
    }

    private boolean isWanted() {
        return quantity != null && quantity != 0;
    }

    private NewLine at(long eventId, long emplacementId) {
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

    public List<ReserveWish> getReserves() {
        return reserves;
    }

    /** Whether somebody may have it, from wherever. */
    boolean isToBeHad() {
        return !isSoldOut() || reserves.stream().anyMatch(one -> one.getLeft() > 0);
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
        return isOff(offer);
    }

    /** Whether no cart can have it, for whatever; an option that takes no place needs none, but a cart does (C-07). */
    static boolean isOff(CategoryAvailability offer) {
        return offer.operations().isEmpty() || offer.sellable() == 0;
    }

    /** What alone may be done with it where nobody may buy it (B-09); else null. */
    public @Nullable Operation getOnly() {
        var operations = offer.operations();
        if (isSoldOut() || operations.contains(Operation.SALE)) return null;
        return operations.contains(Operation.BOOKING) ? Operation.BOOKING : Operation.OPTION;
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
