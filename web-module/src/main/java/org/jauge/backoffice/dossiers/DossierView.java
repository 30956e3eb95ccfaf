package org.jauge.backoffice.dossiers;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jauge.dossier.DossierDetails;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.ActorNames;
import org.jauge.merchant.Merchants;
import org.jspecify.annotations.Nullable;

/** One dossier. */
@Named
@RequestScoped
public class DossierView {

    @Inject
    Dossiers dossiers;

    @Inject
    Merchants merchants;

    @Inject
    ActorNames actors;

    private String number = "";
    private @Nullable DossierDetails dossier;
    private String zone = "UTC";
    private String seller = "";

    public void load() {
        var read = dossiers.details(number);
        var actor = read.header().createdBy();
        dossier = read;
        zone = merchants.details().timeZone();
        seller = actors.of(Set.of(actor)).getOrDefault(actor, "");
    }

    public String getZone() {
        return zone;
    }

    public String getSeller() {
        return seller;
    }

    public @Nullable DossierDetails getDossier() {
        return dossier;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }
}
