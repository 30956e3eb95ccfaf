package org.jauge.backoffice.events;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.backoffice.shell.Rows;
import org.jauge.dossier.DossierFilter;
import org.jauge.dossier.DossierRow;
import org.jauge.dossier.Dossiers;

/** The dossiers with a line at the event that the page shows. */
@Named
@ViewScoped
public class EventOrders implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    EventView view;

    private final Rows<DossierRow> rows =
            new Rows<>((first, size) -> dossiers.page(new DossierFilter("", view.getId()), first, size));

    public Rows<DossierRow> getRows() {
        return rows;
    }
}
