package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jauge.backoffice.shell.Notices;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.NewLine;
import org.jauge.inventory.Availability;
import org.jauge.inventory.EventAvailability;
import org.jauge.inventory.EventAvailability.EmplacementAvailability;
import org.jauge.reserve.AllotmentReads;
import org.jspecify.annotations.Nullable;

/** What one event offers, and how many of it go into the cart. */
@Named
@ViewScoped
public class BoxOfficeSell implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String AGAIN = "sell?faces-redirect=true&includeViewParams=true";

    @Inject
    Availability availability;

    @Inject
    AllotmentReads reserves;

    @Inject
    EventReads events;

    @Inject
    Desks desks;

    @Inject
    Notices notices;

    @Inject
    BoxOfficeCart cart;

    private long eventId;
    private @Nullable Long emplacementId;
    private @Nullable Long deskId;
    private @Nullable EventDetails event;
    private List<EmplacementAvailability> emplacements = List.of();
    private String currency = "";
    private final List<Wish> wishes = new ArrayList<>();

    public void load() {
        event = events.details(eventId);
        cart.load();
        var inCart = cart.pointOfSaleId();
        deskId = inCart == null ? desks.preferred(deskId) : inCart;
        refresh();
    }

    /** Reads again what is left; what was typed stays. */
    public void refresh() {
        EventAvailability read = availability.at(deskId, eventId);
        emplacements = read.emplacements();
        currency = read.currency();
        if (emplacements.size() == 1) emplacementId = emplacements.get(0).id(); // E-07
        var place = getEmplacement();
        if (place != null) offer(place);
    }

    private void offer(EmplacementAvailability place) {
        var known = List.copyOf(wishes);
        wishes.clear();
        var drawable = reserves.drawable(eventId).stream()
                .filter(one -> one.emplacementId() == place.id())
                .toList();
        for (var category : place.categories()) {
            var wish = known.stream()
                    .filter(one -> one.getId() == category.id())
                    .findFirst()
                    .orElseGet(() -> new Wish(category));
            wish.refresh(category);
            wish.offer(drawable);
            wishes.add(wish);
        }
    }

    public @Nullable String take() {
        refresh(); // a refusal shows beside what is left now
        var lines = typed();
        if (lines.isEmpty()) {
            notices.warn("boxoffice.nothing");
            return null;
        }
        if (deskId == null) {
            notices.warn("boxoffice.nodesk");
            return null;
        }
        cart.put(deskId, lines);
        return AGAIN;
    }

    /** On to the payment at once, also of what is in the cart already: of the touches of a sale this saves one. */
    public @Nullable String checkOut() {
        var ready = cart.isFilled() && typed().isEmpty();
        if (!ready && take() == null) return null;
        return "pay?faces-redirect=true&cart=" + cart.getToken() + "&event=" + eventId;
    }

    private List<NewLine> typed() {
        var place = Objects.requireNonNull(emplacementId);
        return wishes.stream()
                .flatMap(wish -> wish.lines(eventId, place).stream())
                .toList();
    }

    public String remove(long lineId) {
        cart.remove(lineId);
        return AGAIN;
    }

    public String retake() {
        cart.retake();
        return AGAIN;
    }

    public String drop() {
        cart.drop();
        return AGAIN;
    }

    /** Nothing is offered for choice before an emplacement is (E-06). */
    public @Nullable EmplacementAvailability getEmplacement() {
        return emplacements.stream()
                .filter(place -> Objects.equals(place.id(), emplacementId))
                .findFirst()
                .orElse(null);
    }

    /** Where the page asks what is left. */
    public String getLeftNow() {
        return "/boxoffice/left?events=" + eventId + (deskId == null ? "" : "&desk=" + deskId);
    }

    /** Under which that answers of a category; an emplacement's begins it, a reserve's goes on. */
    public String getLeftKey() {
        return "e" + eventId + "-p" + emplacementId;
    }

    public boolean isSeveral() {
        return emplacements.size() > 1;
    }

    public boolean isOnSale() {
        return event != null && event.facts().state().sellsAtDesk();
    }

    public List<EmplacementAvailability> getEmplacements() {
        return emplacements;
    }

    public List<Wish> getWishes() {
        return wishes;
    }

    /** Whether anything that is offered here can still be had. */
    public boolean isSellable() {
        return wishes.stream().anyMatch(Wish::isToBeHad);
    }

    public @Nullable EventDetails getEvent() {
        return event;
    }

    public String getCurrency() {
        return currency;
    }

    public long getEventId() {
        return eventId;
    }

    public void setEventId(long eventId) {
        this.eventId = eventId;
    }

    public @Nullable Long getEmplacementId() {
        return emplacementId;
    }

    public void setEmplacementId(@Nullable Long emplacementId) {
        this.emplacementId = emplacementId;
    }

    public @Nullable Long getDeskId() {
        return deskId;
    }

    public void setDeskId(@Nullable Long deskId) {
        this.deskId = deskId;
    }
}
