package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.calendar.CalendarEvents;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.pricing.PriceListLine;
import org.jauge.pricing.PriceReads;

/** One event of the calendar; its places are on the page of the event. */
@Named
@ViewScoped
public class EventEdit implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EventReads reads;

    @Inject
    CalendarEvents events;

    @Inject
    PriceReads prices;

    @Inject
    Notices notices;

    private long id;
    private EventDetails event;
    private EventForm form;
    private List<PriceListLine> priceLists = List.of();

    public void load() {
        event = reads.details(id);
        priceLists = prices.of(event.activityId());
        form = new EventForm(event.times(), event.facts());
    }

    public String change() {
        events.change(id, event.version(), form.times(), form.facts());
        notices.done("calendar.changed");
        return "/events/view?faces-redirect=true&id=" + id;
    }

    public EventDetails getEvent() {
        return event;
    }

    public EventForm getForm() {
        return form;
    }

    public List<PriceListLine> getPriceLists() {
        return priceLists;
    }

    public long getId() {
        return id;
    }

    public void setId(long id) {
        this.id = id;
    }
}
