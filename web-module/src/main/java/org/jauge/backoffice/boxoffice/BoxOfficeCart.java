package org.jauge.backoffice.boxoffice;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.HoldDetails;
import org.jauge.dossier.Holds;
import org.jauge.dossier.IncludedVat;
import org.jauge.dossier.NewHold;
import org.jauge.dossier.NewLine;
import org.jauge.merchant.Caller;
import org.jspecify.annotations.Nullable;

/** The cart of this window: its places are blocked until its time is over, then they can be taken again if free. */
@Named
@ViewScoped
public class BoxOfficeCart implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Holds holds;

    @Inject
    Caller caller;

    @Inject
    Clock clock;

    private @Nullable String token;
    private @Nullable HoldDetails held;
    private String requestId = UUID.randomUUID().toString();

    public void load() {
        held = token == null ? null : holds.details(token);
    }

    /** Puts lines into the cart; where its time is over, what was in it is taken again with them. */
    void put(long pointOfSaleId, List<NewLine> lines) {
        load(); // it may have ended, or been sold in another window
        var running = isRunning() ? token : null;
        show(
                running == null
                        ? holds.open(requestId, new NewHold(pointOfSaleId, caller.actor(), withLapsed(lines)))
                        : holds.add(requestId, running, lines));
    }

    private List<NewLine> withLapsed(List<NewLine> lines) {
        return isFilled() ? Stream.concat(wishes(), lines.stream()).toList() : lines;
    }

    private Stream<NewLine> wishes() {
        return getLines().stream()
                .map(line -> new NewLine(
                        line.eventId(),
                        line.emplacementId(),
                        line.categoryId(),
                        line.quantity(),
                        line.choices().stream()
                                .map(HoldDetails.Choice::categoryId)
                                .toList(),
                        line.reserve() == null ? null : line.reserve().id()));
    }

    public void remove(long lineId) {
        if (token != null) show(holds.remove(requestId, token, lineId));
    }

    /** The same places once more, at today's price, if they are still there (H-04). */
    public void retake() {
        load(); // another window may have been faster
        if (held == null || !isFilled() || isRunning()) return;
        show(holds.open(requestId, new NewHold(held.pointOfSaleId(), caller.actor(), wishes().toList())));
    }

    public void drop() {
        if (token != null) holds.drop(token);
        token = null;
        held = null;
    }

    private void show(HoldDetails details) {
        held = details;
        token = details.token();
        requestId = UUID.randomUUID().toString(); // the next click is another request
    }

    public boolean isFilled() {
        return held != null && isOpen() && !held.lines().isEmpty();
    }

    public boolean isRunning() {
        return held != null && held.state() == DossierState.HELD && getSecondsLeft() > 0;
    }

    /** Given up, in this window or another. */
    boolean isDropped() {
        return held != null
                && (held.state() == DossierState.DROPPED
                        || (isOpen() && held.lines().isEmpty()));
    }

    /** Sold or given up carts are history. */
    private boolean isOpen() {
        return held != null && (held.state() == DossierState.HELD || held.state() == DossierState.LAPSED);
    }

    public long getSecondsLeft() {
        if (held == null || held.state() != DossierState.HELD) return 0;
        return Math.max(0, Duration.between(clock.instant(), held.endsAt()).toSeconds());
    }

    public List<HoldDetails.HoldLine> getLines() {
        return held == null ? List.of() : held.lines();
    }

    public BigDecimal getTotal() {
        return held == null ? BigDecimal.ZERO : held.total();
    }

    /** The tax in the total, by rate. */
    public List<IncludedVat> getVat() {
        return held == null ? List.of() : held.vat();
    }

    public String getCurrency() {
        return held == null ? "" : held.currency();
    }

    @Nullable
    Long pointOfSaleId() {
        return isFilled() && held != null ? Long.valueOf(held.pointOfSaleId()) : null;
    }

    public @Nullable String getToken() {
        return token;
    }

    public void setToken(@Nullable String token) {
        this.token = token;
    }
}
