package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Rows;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** Dossiers, newest first, by a part of the number or of the contact, or of one event. */
@Named
@ViewScoped
public class DossierList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    EventReads events;

    private final Rows<DossierRow> rows =
            new Rows<>((first, size) -> dossiers.page(new DossierFilter(getText(), getEventId()), first, size));
    private String text = "";
    private @Nullable Long eventId;
    private @Nullable EventDetails event;
    private String zone = "UTC";

    public void load() {
        zone = merchants.details().timeZone();
        event = eventId == null ? null : events.details(eventId);
    }

    public String search() {
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
}
