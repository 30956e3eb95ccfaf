package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.jauge.backoffice.shell.Rows;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.DossierState;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.Channel;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.PointOfSaleLine;
import org.jauge.merchant.PointsOfSale;
import org.jauge.shared.NotFound;
import org.jspecify.annotations.Nullable;

/** Dossiers, newest first: by number, contact, state, outlet or channel, day and amount, or of one event. */
@Named
@ViewScoped
public class DossierList implements Serializable {

    private static final long serialVersionUID = 1L;
    private static final String ID = "\\d{1,18}";

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    EventReads events;

    @Inject
    PointsOfSale outlets;

    private String text = "";
    private @Nullable Long eventId;
    private @Nullable DossierState state;
    private String outlet = "";
    private @Nullable LocalDate from;
    private @Nullable LocalDate until;
    private String amount = "";
    private DossierFilter shown = new DossierFilter("", null);
    private @Nullable EventDetails event;
    private String zone = "UTC";

    private final Rows<DossierRow> rows = new Rows<>((first, size) -> dossiers.page(shown, first, size));

    public void load() {
        zone = merchants.details().timeZone();
        event = eventId == null ? null : events.details(eventId);
        var wanted = filter();
        var one = wanted.outlet();
        if (one != null) outlets.terms(one); // or there is none of it here
        shown = wanted;
    }

    private DossierFilter filter() {
        var channel = channel();
        var one = channel == null ? outletId() : null;
        var total = TypedAmount.of("amount", amount);
        return new DossierFilter(text, eventId, null, state, one, channel, from, until, total);
    }

    private @Nullable Channel channel() {
        return Arrays.stream(Channel.values())
                .filter(channel -> channel.name().equals(outlet))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Long outletId() {
        if (outlet.isEmpty()) return null;
        if (!outlet.matches(ID)) throw new NotFound("point-of-sale", outlet);
        return Long.valueOf(outlet);
    }

    public String search() {
        filter(); // refused here, beside the field
        return "list?faces-redirect=true&includeViewParams=true";
    }

    public String getZone() {
        return zone;
    }

    public Rows<DossierRow> getRows() {
        return rows;
    }

    public @Nullable EventDetails getEvent() {
        return event;
    }

    public String getText() {
        return text;
    }

    public void setText(@Nullable String text) {
        this.text = text == null ? "" : text;
    }

    public @Nullable Long getEventId() {
        return eventId;
    }

    public void setEventId(@Nullable Long eventId) {
        this.eventId = eventId;
    }

    /** Those that a dossier with a number can be in. */
    public List<DossierState> getStates() {
        return List.of(DossierState.SETTLED, DossierState.BOOKED, DossierState.CANCELLED);
    }

    public @Nullable DossierState getState() {
        return state;
    }

    public void setState(@Nullable DossierState state) {
        this.state = state;
    }

    public List<PointOfSaleLine> getOutlets() {
        return outlets.lines();
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    /** The id of one outlet, or the name of a channel: all outlets of it. */
    public String getOutlet() {
        return outlet;
    }

    public void setOutlet(@Nullable String outlet) {
        this.outlet = outlet == null ? "" : outlet;
    }

    public @Nullable LocalDate getFrom() {
        return from;
    }

    public void setFrom(@Nullable LocalDate from) {
        this.from = from;
    }

    public @Nullable LocalDate getUntil() {
        return until;
    }

    public void setUntil(@Nullable LocalDate until) {
        this.until = until;
    }

    /** As it is typed. */
    public String getAmount() {
        return amount;
    }

    public void setAmount(@Nullable String amount) {
        this.amount = amount == null ? "" : amount;
    }
}
