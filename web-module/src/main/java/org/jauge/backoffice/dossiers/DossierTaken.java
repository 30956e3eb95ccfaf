package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import org.jauge.dossier.DossierGauges;
import org.jauge.dossier.Taken;

/** What a dossier has of each gauge and reserve that its lines count in. */
@Named
@ViewScoped
public class DossierTaken implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    DossierGauges gauges;

    private Taken taken = Taken.NOTHING;

    public void load(String number) {
        taken = gauges.of(number);
    }

    public Taken getTaken() {
        return taken;
    }
}
