package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import java.util.TreeMap;
import org.jauge.backoffice.shell.Notices;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Participants;
import org.jauge.dossier.TicketDetails;

/** The names on a dossier's tickets, to be typed or corrected. */
@Named
@ViewScoped
public class TicketNames implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Participants participants;

    @Inject
    Notices notices;

    private List<TicketName> rows = List.of();

    /** Those that are valid still; nobody is named once the dossier forgot its people (S-08). */
    public void load(DossierDetails dossier) {
        if (dossier.header().erased()) return;
        rows = dossier.tickets().stream()
                .filter(TicketDetails::valid)
                .map(ticket -> new TicketName(ticket, dossier.reserveOf(ticket.lineId())))
                .toList();
    }

    public String save(String number) {
        var names = new TreeMap<Long, String>();
        for (var row : rows) names.put(row.id(), row.getName());
        participants.name(number, names);
        notices.done("ticketNames.saved");
        return "view?faces-redirect=true&number=" + number;
    }

    public List<TicketName> getRows() {
        return rows;
    }
}
