package org.jauge.backoffice.dossiers;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import java.util.List;
import org.jauge.backoffice.shell.Notices;
import org.jauge.contact.ContactAudiences;
import org.jauge.dossier.Dossiers;
import org.jauge.merchant.AudienceLine;
import org.jauge.merchant.Audiences;
import org.jspecify.annotations.Nullable;

/** Which audience the contact of a dossier belongs to (B-24). */
@Named
@ViewScoped
public class ContactAudience implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    Dossiers dossiers;

    @Inject
    ContactAudiences contacts;

    @Inject
    Audiences audiences;

    @Inject
    Notices notices;

    private @Nullable Long contact;
    private @Nullable Long audience;
    private List<AudienceLine> known = List.of();

    public void load(String number) {
        var header = dossiers.details(number).header();
        contact = header.erased() ? null : header.contactNumber();
        if (contact == null) return;
        audience = contacts.of(contact);
        known = audiences.lines().stream().filter(AudienceLine::active).toList();
    }

    public String save(String number) {
        if (contact != null) contacts.assign(contact, audience);
        notices.done("contact.audienceChanged");
        return "view?faces-redirect=true&number=" + number;
    }

    public boolean isNamed() {
        return contact != null;
    }

    public List<AudienceLine> getKnown() {
        return known;
    }

    public @Nullable Long getAudience() {
        return audience;
    }

    public void setAudience(@Nullable Long audience) {
        this.audience = audience;
    }
}
