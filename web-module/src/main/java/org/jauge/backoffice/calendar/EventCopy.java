package org.jauge.backoffice.calendar;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.time.LocalDateTime;
import org.jauge.backoffice.shell.Notices;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.calendar.EventCopies;
import org.jauge.calendar.EventDetails;
import org.jauge.calendar.EventReads;
import org.jauge.merchant.Role;

/** The copy of one event at another time. */
@Named
@ViewScoped
public class EventCopy implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    EventReads reads;

    @Inject
    EventCopies copies;

    @Inject
    Notices notices;

    @Inject
    Visitor visitor;

    private long eventId;
    private EventDetails event;
    private LocalDateTime start;

    public void load() {
        visitor.require(Role.ACTIVITY_MANAGER);
        event = reads.details(eventId);
        start = event.times().start().plusWeeks(1);
    }

    public String copy() {
        var id = copies.copy(eventId, start);
        notices.done("copy.event.done");
        return "/events/view?faces-redirect=true&id=" + id;
    }

    public EventDetails getEvent() {
        return event;
    }

    public LocalDateTime getStart() {
        return start;
    }

    public void setStart(LocalDateTime start) {
        this.start = start;
    }

    public long getEventId() {
        return eventId;
    }

    public void setEventId(long eventId) {
        this.eventId = eventId;
    }
}
