package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.audit.DossierDeed;
import org.jauge.audit.DossierHistory;

/** Who did what to a dossier and when, the latest first. */
@Named
@ViewScoped
public class DossierLife implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DossierHistory history;

    private List<DossierDeed> deeds = List.of();

    public void load(String number) {
        deeds = history.of(number);
    }

    public List<DossierDeed> getDeeds() {
        return deeds;
    }
}
