package org.jauge.backoffice.dossiers;

import java.io.Serializable;
import org.jauge.dossier.TicketDetails;

/** A ticket, and the name that is typed beside it. */
public class TicketName implements Serializable {

    private static final long serialVersionUID = 1L;

    private final long id;
    private final String label;
    private String name;

    TicketName(TicketDetails ticket, String reserve) {
        id = ticket.id();
        label = ticket.publicName() + (reserve.isEmpty() ? "" : " · " + reserve) + " · " + ticket.code();
        name = ticket.participant();
    }

    long id() {
        return id;
    }

    public String getLabel() {
        return label;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name == null ? "" : name;
    }
}
