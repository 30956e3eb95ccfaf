package org.jauge.backoffice.bulk;

import java.io.Serializable;
import org.jauge.calendar.EventLine;

/** An event of the list that can be ticked. */
public class Choice implements Serializable {

    private static final long serialVersionUID = 1L;

    private final EventLine event;
    private boolean ticked;

    Choice(EventLine event, boolean ticked) {
        this.event = event;
        this.ticked = ticked;
    }

    public EventLine getEvent() {
        return event;
    }

    public boolean isTicked() {
        return ticked;
    }

    public void setTicked(boolean ticked) {
        this.ticked = ticked;
    }
}
