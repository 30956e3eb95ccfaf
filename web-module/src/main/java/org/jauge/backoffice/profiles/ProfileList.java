package org.jauge.backoffice.profiles;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Visitor;
import org.jauge.merchant.Merchants;
import org.jauge.merchant.Role;
import org.jauge.profile.ProductProfiles;
import org.jauge.profile.ProfileDetails;

/** The product profiles of the account. */
@Named
@ViewScoped
public class ProfileList implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    ProductProfiles profiles;

    @Inject
    Merchants merchants;

    @Inject
    Visitor visitor;

    private List<ProfileDetails> rows = List.of();
    private String zone = "";

    public void load() {
        visitor.require(Role.ADMINISTRATOR);
        rows = profiles.all();
        zone = merchants.details().timeZone();
    }

    public List<ProfileDetails> getRows() {
        return rows;
    }

    public String getZone() {
        return zone;
    }
}
